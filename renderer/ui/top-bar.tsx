import type { ReactNode } from 'react';
import { Lighthouse } from './lighthouse.tsx';
import styles from './top-bar.module.css';

interface Props {
  /** Right of the name. */
  readonly left?: ReactNode;
  /** At the far end. */
  readonly right?: ReactNode;
}

/** The frame of every screen's top bar: the name, then what the screen puts on either side. */
export function TopBar({ left, right }: Props) {
  return (
    <header className={styles.bar}>
      <Lighthouse />
      <div className={styles.left}>{left}</div>
      <div className={styles.right}>{right}</div>
    </header>
  );
}
