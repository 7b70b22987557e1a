import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface Props {
  readonly icon: Icon;
  readonly title: string;
  readonly text?: ReactNode;
  /** Set where it is all that the screen shows. */
  readonly heading?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function EmptyState({ icon: Mark, title, text, heading = false, children }: Props) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className={styles.state}>
      <Mark size={28} stroke={1.4} aria-hidden />
      <Title className={styles.title}>{title}</Title>
      {text === undefined ? null : <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
