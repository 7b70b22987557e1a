import type { Icon } from '@tabler/icons-react';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import styles from './pill.module.css';

interface Props extends ComponentPropsWithoutRef<'button'> {
  readonly icon?: Icon | undefined;
  readonly tone?: 'plain' | 'accent';
}

/** A rounded control of the top bar or a header. */
export const PillButton = forwardRef<HTMLButtonElement, Props>(function PillButton(
  { icon: Mark, tone = 'plain', children, className, ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      {...rest}
      className={[styles.pill, className].filter(Boolean).join(' ')}
      data-tone={tone}
      data-presses
    >
      {Mark ? <Mark size={14} stroke={1.8} aria-hidden /> : null}
      {children}
    </button>
  );
});

/** The same shape, to be read only. */
export function Pill({
  icon: Mark,
  tone = 'plain',
  children,
  ...rest
}: ComponentPropsWithoutRef<'span'> & Pick<Props, 'icon' | 'tone'>) {
  return (
    <span {...rest} className={styles.pill} data-tone={tone}>
      {Mark ? <Mark size={14} stroke={1.8} aria-hidden /> : null}
      {children}
    </span>
  );
}
