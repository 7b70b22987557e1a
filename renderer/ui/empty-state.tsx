import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly icon: Icon;
  readonly title: string;
  readonly text?: ReactNode;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function EmptyState({ icon: Mark, title, text, children }: Props) {
  return (
    <div className={styles.state}>
      <Mark size={28} stroke={1.4} aria-hidden />
      <p className={styles.title}>{title}</p>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
