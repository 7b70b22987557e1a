import { createHash } from 'node:crypto';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import { encodeModel, type LearnedModel } from './learned-model.ts';
import type { Lesson } from './lesson.ts';
import type { NextActionModel } from './next-action/predict.ts';
import { countOccasions } from './tally.ts';
import { tryOut } from './trial.ts';
import type { VersionRecord } from './version-record.ts';

/** The newest share of the conversations that a version is tried on and does not learn from. */
const keptApart = 0.2;

export interface InUse {
  readonly version: number;
  readonly model: LearnedModel;
}

/** Splits lessons by the time their conversations began: the older to learn from, the newest to be tried on. */
export function splitByTime(lessons: readonly Lesson[]): {
  readonly older: readonly Lesson[];
  readonly newest: readonly Lesson[];
} {
  const ordered = lessons.toSorted((one, other) => (one.openedAt < other.openedAt ? -1 : 1));
  const at = Math.floor(ordered.length * (1 - keptApart));
  return { older: ordered.slice(0, at), newest: ordered.slice(at) };
}

/**
 * A new version from lessons: counts the older, and is tried on the newest beside what each country uses. What is
 * kept is exactly what was tried. The same lessons give the same model.
 */
export function learn(
  { older, newest }: ReturnType<typeof splitByTime>,
  nextAction: NextActionModel | null,
  inUse: ReadonlyMap<CountryCode, InUse>,
  now: Date,
): { readonly record: VersionRecord; readonly bytes: Uint8Array } {
  const tallies = countOccasions(older.flatMap(({ occasions }) => occasions));
  const model: LearnedModel = { tallies, nextAction };
  const bytes = encodeModel(model);
  const countries = new Set([...older, ...newest].map(({ country }) => country));
  const trials = countryCodes
    .filter((country) => countries.has(country))
    .map((country) => [country, tryOut(model, inUse.get(country) ?? null, newest, country)] as const);
  return {
    bytes,
    record: {
      madeAt: now.toISOString(),
      conversations: older.length,
      occasions: older.reduce((sum, { occasions }) => sum + occasions.length, 0),
      expects: nextAction !== null,
      trials: Object.fromEntries(trials),
      digest: digestOf(bytes),
    },
  };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
