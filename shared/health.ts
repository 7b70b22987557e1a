/** What Faro stands on, and what it does with it: each is looked at by itself. */
export const healthParts = [
  'store',
  'redis',
  'model',
  'accounts',
  'knowledge',
  'disk',
  'event-loop',
  'load',
  'last-run',
] as const;
export type HealthPart = (typeof healthParts)[number];

/** Impaired goes on with less than it should; down does not go on. */
export const partStates = ['well', 'impaired', 'down'] as const;
export type PartState = (typeof partStates)[number];

/** Why a part is as it is; the screens say it, and what to do about it, in words. */
export const healthCodes = [
  'fine',
  'no-answer',
  'store-unavailable',
  'store-refuses-writing',
  'redis-unavailable',
  'resting',
  'probing',
  'accounts-unavailable',
  'knowledge-unavailable',
  'disk-low',
  'disk-full',
  'event-loop-slow',
  'shedding',
  'ended-badly',
] as const;
export type HealthCode = (typeof healthCodes)[number];

/** How one part is. */
export interface PartHealth {
  readonly part: HealthPart;
  /** Which of its kind: the engine, the model. */
  readonly name: string;
  readonly state: PartState;
  readonly code: HealthCode;
  /** Since when it is so, as far as this process knows; ISO 8601. */
  readonly since: string;
  /** A figure that belongs to it: bytes that are free, milliseconds of delay. Null where there is none. */
  readonly figure: { readonly unit: 'bytes' | 'milliseconds'; readonly value: number } | null;
  /** What only whoever runs the machine can make something of, such as the path of a report. */
  readonly detail: string | null;
}

/** How the process that was asked is. */
export interface Health {
  readonly version: string;
  readonly protocol: number;
  /** The version of Node that it runs on. */
  readonly runtime: string;
  readonly startedAt: string;
  /** When it was looked at, ISO 8601. */
  readonly at: string;
  /** Whether it takes new work. */
  readonly ready: boolean;
  readonly parts: readonly PartHealth[];
}
