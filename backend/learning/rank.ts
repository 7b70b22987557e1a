import type { Choice } from './occasion.ts';
import type { Place } from './place.ts';
import { matterAlone, matterAndMood, tallyElsewhere, tallyOf, type Tallies, type Tally } from './tally.ts';

/** How often a suggestion must have been on the desk before its habit counts: in the country, or elsewhere. */
export const leastShown = 10;
const leastShownElsewhere = 30;
/** A habit counts beyond its own countries once this many of them have it. */
const leastCountries = 3;
/** As many occasions as what is known from elsewhere weighs. */
const priorWeight = 4;
/** A dismissal takes this much from the takings. */
const dismissalCost = 0.5;
/** What the words so far make likely has this share in how useful a suggestion is; its habit has the rest. */
const expectedShare = 0.3;
/** A suggestion passes the one before it when it is better by at least this much. */
const margin = 0.1;

/** The chance of each key to be what a person does next, from the conversation so far; they need not add up to 1. */
export type Expectation = (key: string) => number;

/** What is known of one suggestion in a place. */
export interface Standing {
  /** 0 to 1: how much taking it is worth times how often it is taken. */
  readonly usefulness: number;
  /** Where what is known comes from; `nowhere` while it is too little to act on. */
  readonly from: 'here' | 'elsewhere' | 'nowhere';
  /** The counts it rests on. */
  readonly tally: Tally;
}

export interface Ranked {
  readonly choice: Choice;
  /** Position without learning, from 0. */
  readonly usual: number;
  readonly standing: Standing;
}

/**
 * The order that the tallies give to choices in a place. Starts from the usual order; one choice passes another
 * only where enough is known of both. The way back to Lana stays last, and what cannot be undone never becomes
 * the first by learning. The same tallies give the same order.
 */
export function rank(
  tallies: Tallies,
  place: Place,
  choices: readonly Choice[],
  expectation: Expectation | null = null,
): readonly Ranked[] {
  const even = 1 / Math.max(1, choices.length);
  const expected = shareOf(choices, expectation);
  const ranked: Ranked[] = [];
  for (const [usual, choice] of choices.entries()) {
    const habit = standingOf(tallies, place, choice.key, even);
    const standing = { ...habit, usefulness: expected(choice, habit.usefulness) };
    const next: Ranked = { choice, usual, standing };
    let at = ranked.length;
    while (at > 0 && passes(next, ranked[at - 1] as Ranked, at - 1)) at -= 1;
    ranked.splice(at, 0, next);
  }
  return ranked;
}

/** What the tallies say of a key in a place; `prior` is its worth while nothing is known. */
export function standingOf(tallies: Tallies, place: Place, key: string, prior: number): Standing {
  const here = tallyOf(tallies, place.country, matterAlone(place), key);
  const elsewhere = tallyElsewhere(tallies, place, key, leastShown);
  const isCommon = elsewhere.countries >= leastCountries && elsewhere.tally.shown >= leastShownElsewhere;
  const base = isCommon ? blend(elsewhere.tally, prior) : prior;
  const inMood = tallyOf(tallies, place.country, matterAndMood(place), key);
  const usefulness = blend(inMood, blend(here, base));
  if (here.shown >= leastShown) return { usefulness, from: 'here', tally: here };
  if (isCommon) return { usefulness, from: 'elsewhere', tally: elsewhere.tally };
  return { usefulness, from: 'nowhere', tally: here };
}

/** Whether a choice moves to before another one that stands at `position`. */
function passes(one: Ranked, other: Ranked, position: number): boolean {
  if (one.choice.kind === 'hand-back' || other.choice.kind === 'hand-back') return false;
  if (one.choice.irreversible && position === 0) return false;
  if (one.standing.from === 'nowhere' || other.standing.from === 'nowhere') return false;
  return one.standing.usefulness >= other.standing.usefulness + margin;
}

function blend({ shown, worth, dismissed }: Tally, prior: number): number {
  const earned = Math.max(0, worth - dismissalCost * dismissed);
  return (earned + priorWeight * prior) / (shown + priorWeight);
}

/** How useful a choice is once what is expected of it, among those that are there, is reckoned with its habit. */
function shareOf(
  choices: readonly Choice[],
  expectation: Expectation | null,
): (choice: Choice, habit: number) => number {
  const sum = expectation ? choices.reduce((total, { key }) => total + expectation(key), 0) : 0;
  if (!expectation || sum === 0) return (_, habit) => habit;
  return ({ key }, habit) => (1 - expectedShare) * habit + (expectedShare * expectation(key)) / sum;
}
