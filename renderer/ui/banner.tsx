import { IconAlertTriangle, IconInfoCircle, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

const icons = { bad: IconAlertTriangle, info: IconInfoCircle, offline: IconPlugConnectedX } as const;

interface Props {
  readonly tone: keyof typeof icons;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A line across the screen that says what is the matter; read aloud as soon as it shows. */
export function Banner({ tone, children, action }: Props) {
  const Mark = icons[tone];
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Mark size={15} stroke={1.8} aria-hidden />
      <span>{children}</span>
      {action}
    </div>
  );
}
