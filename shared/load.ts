import { z } from 'zod';

/**
 * What is given up while Faro has more to do than it can, in this order: drafts of replies and of the closing words,
 * then offers, then Lana's turns wait longer. The words of customers and of people are never among it.
 */
export const shedOrder = ['drafts', 'offers', 'deep-turns'] as const;
export type Shed = (typeof shedOrder)[number];

/** What a list of suggestions can lack because it was busy when it was made. */
export const LeftOut = z.enum(['drafts', 'offers']);
export type LeftOut = z.infer<typeof LeftOut>;

/** What is measured, and in which unit; see `LoadMeasured`. */
export const loadMeasures = ['eventLoop', 'appends', 'turnQueue', 'oldestTurn'] as const;
export type LoadMeasure = (typeof loadMeasures)[number];

/** How much there is to do, each measure over the time since the last look. */
export interface LoadMeasured extends Readonly<Record<LoadMeasure, number>> {
  /** Milliseconds by which the turn of the event loop is late that work falls into, on average over time. */
  readonly eventLoop: number;
  /** Milliseconds until an append is durable, 95th percentile. */
  readonly appends: number;
  /** Share of the places in which turns of Lana may wait that is taken, from 0 to 1. */
  readonly turnQueue: number;
  /** Seconds that the customer has waited who waits longest for a turn of Lana. */
  readonly oldestTurn: number;
}

/** One step up or down. */
export interface LoadChange {
  readonly at: string;
  /** What has been given up from then on, in the order in which it was. */
  readonly shed: readonly Shed[];
  /** What made it necessary; null for a step back. */
  readonly because: LoadMeasure | null;
  readonly measured: LoadMeasured;
}

/** How one process of Faro copes, for the control room. */
export interface LoadNow {
  readonly shed: readonly Shed[];
  /** Since when it is as it is; null since the process began. */
  readonly since: string | null;
  readonly because: LoadMeasure | null;
  readonly measured: LoadMeasured;
  /** From which value on each is given up; null where a measure never gives it up. */
  readonly limits: Readonly<Record<LoadMeasure, Readonly<Record<Shed, number | null>>>>;
  readonly turns: { readonly running: number; readonly waiting: number; readonly most: number };
  /** Words on record that the fast path has not looked at yet, and how many there may be. */
  readonly words: { readonly waiting: number; readonly most: number };
  /** Requests that were asked to come again since the process began: there was no room. */
  readonly refused: number;
  /** Customers who were told that Lana's answer takes longer, since the process began. */
  readonly told: number;
  /** The last steps, newest first. */
  readonly changes: readonly LoadChange[];
}
