import { Popover, type PopoverProps } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  /** The button that opens it. */
  readonly target: ReactElement;
  readonly width: number;
  readonly position?: NonNullable<PopoverProps['position']>;
  readonly children: ReactNode;
}

/** More about something, beside it; Esc closes it and gives the focus back. */
export function Detail({ target, width, position = 'bottom', children }: Props) {
  return (
    <Popover width={width} position={position} withArrow trapFocus returnFocus>
      <Popover.Target>{target}</Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}
