import { create } from 'zustand';
import type { QueryOf } from '../../../shared/wire/http.ts';

export const periods = ['all', 'day', 'week', 'month', 'quarter'] as const;
export type Period = (typeof periods)[number];

/** What is being looked for. A filter that is empty lets everything through. */
export interface Wanted {
  readonly text: string;
  readonly period: Period;
  readonly country: string;
  readonly channel: string;
  readonly topic: string;
  readonly disposition: string;
  readonly state: string;
  readonly mine: boolean;
}

const nothing: Wanted = {
  text: '',
  period: 'all',
  country: '',
  channel: '',
  topic: '',
  disposition: '',
  state: '',
  mine: false,
};

/** Kept while the window is open: who comes back to a search finds it as it was. */
export const useWanted = create<Wanted>()(() => nothing);

export function want(change: Partial<Wanted>): void {
  useWanted.setState(change);
}

const days: Readonly<Record<Exclude<Period, 'all'>, number>> = { day: 1, week: 7, month: 30, quarter: 90 };
const minute = 60_000;

/** The request for it. Periods begin at a whole minute, so that the same search within it is the same request. */
export function queryOf(wanted: Wanted, me: string, now: number): QueryOf<'searchHistory'> {
  const { text, period, mine, country, channel, topic, disposition, state } = wanted;
  const from = period === 'all' ? null : Math.floor(now / minute) * minute - days[period] * 1_440 * minute;
  const chosen = Object.entries({ country, channel, topic, disposition, state }).filter(
    ([, value]) => value !== '',
  );
  return {
    text: text.trim(),
    ...(from === null ? {} : { from: new Date(from).toISOString() }),
    ...(mine ? { person: me } : {}),
    // The options of each filter are the values that the route knows.
    ...(Object.fromEntries(chosen) as Partial<QueryOf<'searchHistory'>>),
  };
}
