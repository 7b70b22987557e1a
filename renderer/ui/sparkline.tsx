import { moodColor } from './mood.ts';

interface Props {
  /** From -1 to 1, oldest first. */
  readonly values: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly label: string;
  /** Marks the newest value with a dot of the accent. */
  readonly dot?: boolean;
  readonly stretch?: boolean;
}

/** A thin line of moods; draws a flat one while there is nothing to tell. */
export function Sparkline({ values, width, height, label, dot = false, stretch = false }: Props) {
  const inset = dot ? 4 : 1.5;
  const points = placed(values, width, height, inset);
  const last = points.at(-1);
  return (
    <svg
      width={stretch ? '100%' : width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={stretch ? 'none' : 'xMidYMid meet'}
      role="img"
      aria-label={label}
    >
      <polyline
        points={points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke={moodColor(values.at(-1) ?? null)}
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
      {dot && last ? (
        /* A line without length stays round however the drawing is stretched. */
        <path
          d={`M${last[0]} ${last[1]}h0`}
          stroke="var(--accent)"
          strokeWidth={6}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </svg>
  );
}

function placed(values: readonly number[], width: number, height: number, inset: number) {
  const shown =
    values.length === 0 ? [0, 0] : values.length === 1 ? [values[0] ?? 0, values[0] ?? 0] : values;
  const step = (width - 2 * inset) / (shown.length - 1);
  return shown.map(
    (value, index) => [inset + index * step, inset + ((1 - value) / 2) * (height - 2 * inset)] as const,
  );
}
