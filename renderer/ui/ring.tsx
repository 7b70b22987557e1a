interface Props {
  /** From 0, nothing left, to 1. */
  readonly left: number;
  readonly label: string;
  readonly urgent?: boolean;
}

/** The time that is left, as a ring that empties. */
export function Ring({ left, label, urgent = false }: Props) {
  const radius = 5;
  const circumference = 2 * Math.PI * radius;
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" role="img" aria-label={label}>
      <circle cx={7} cy={7} r={radius} fill="none" stroke="var(--line)" strokeWidth={2.2} />
      <circle
        cx={7}
        cy={7}
        r={radius}
        fill="none"
        stroke={urgent ? 'var(--mood-bad)' : 'var(--soft)'}
        strokeWidth={2.2}
        strokeLinecap="round"
        strokeDasharray={`${Math.max(0, Math.min(1, left)) * circumference} ${circumference}`}
        transform="rotate(-90 7 7)"
      />
    </svg>
  );
}
