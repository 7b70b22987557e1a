import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface Props {
  readonly icon: Icon;
  readonly tone?: 'plain' | 'accent' | 'bad' | 'good';
  readonly children: ReactNode;
  /** What the chip opens, at its end. */
  readonly action?: ReactNode;
}

/** One line between the words: something that happened. */
export function Chip({ icon: Mark, tone = 'plain', children, action }: Props) {
  return (
    <div className={styles.chip} data-tone={tone}>
      <Mark size={14} stroke={1.7} aria-hidden />
      <span className={styles.words}>{children}</span>
      {action}
    </div>
  );
}
