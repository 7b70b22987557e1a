import styles from './time-bar.module.css';

interface Props {
  /** Milliseconds since the epoch, like `end` and `now`. */
  readonly start: number;
  readonly end: number;
  readonly now: number;
  /** What the bar says to those who do not see it. */
  readonly label: string;
}

/** How much of a time has passed. */
export function TimeBar({ start, end, now, label }: Props) {
  const passed = Math.min(1, Math.max(0, (now - start) / (end - start)));
  return (
    <span
      className={styles.track}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(passed * 100)}
    >
      <i style={{ '--passed': `${passed * 100}%` }} />
    </span>
  );
}
