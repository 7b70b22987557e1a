import type { ReactNode } from 'react';
import styles from './section-head.module.css';

interface Props {
  readonly id?: string;
  readonly children: ReactNode;
  /** A count or the like, at the far end. */
  readonly aside?: ReactNode;
}

export function SectionHead({ id, children, aside }: Props) {
  return (
    <div className={styles.head}>
      <h2 id={id}>{children}</h2>
      {aside === undefined ? null : <span>{aside}</span>}
    </div>
  );
}
