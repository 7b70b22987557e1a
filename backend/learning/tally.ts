import { z } from 'zod';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import type { Occasion } from './occasion.ts';
import type { Place } from './place.ts';

const count = z.number().int().nonnegative();

/** What became of one suggestion in one place. */
export const Tally = z
  .object({
    shown: count,
    taken: count,
    edited: count,
    dismissed: count,
    /** The sum of how well the takings went; an edited one counts for less. */
    worth: z.number().nonnegative(),
  })
  .readonly();
export type Tally = z.infer<typeof Tally>;

/** Tallies by country, matter (alone, and with a mood behind `|`) and key of the suggestion. */
export const Tallies = z.record(z.string(), z.record(z.string(), z.record(z.string(), Tally)));
export type Tallies = z.infer<typeof Tallies>;

/** What the words of a suggestion are worth to the person who changed them before sending. */
const editedWorth = 0.75;

const nothing: Tally = { shown: 0, taken: 0, edited: 0, dismissed: 0, worth: 0 };

/** Counts the occasions on top of what was counted before; `tallies` stays as it is. */
export function countOccasions(occasions: readonly Occasion[], tallies: Tallies = {}): Tallies {
  const counted = structuredClone(tallies);
  for (const occasion of occasions) {
    for (const { key } of occasion.shown) {
      for (const place of [matterAlone(occasion.place), matterAndMood(occasion.place)]) {
        const keys = ((counted[occasion.place.country] ??= {})[place] ??= {});
        keys[key] = withOccasion(keys[key] ?? nothing, occasion, key);
      }
    }
  }
  return counted;
}

export function tallyOf(tallies: Tallies, country: CountryCode, place: string, key: string): Tally {
  return tallies[country]?.[place]?.[key] ?? nothing;
}

/** The tally of all countries but one, and how many of them have shown the suggestion at least so often. */
export function tallyElsewhere(
  tallies: Tallies,
  { country, matter }: Place,
  key: string,
  least: number,
): { readonly tally: Tally; readonly countries: number } {
  const others = countryCodes
    .filter((other) => other !== country)
    .map((other) => tallyOf(tallies, other, matter, key));
  return {
    tally: others.reduce(sum, nothing),
    countries: others.filter(({ shown }) => shown >= least).length,
  };
}

export const matterAlone = ({ matter }: Place) => matter;
export const matterAndMood = ({ matter, mood }: Place) => `${matter}|${mood}`;

function withOccasion(tally: Tally, { took, edited, dismissed, worth }: Occasion, key: string): Tally {
  const isTaken = took === key;
  const isEdited = isTaken && edited;
  return {
    shown: tally.shown + 1,
    taken: tally.taken + (isTaken ? 1 : 0),
    edited: tally.edited + (isEdited ? 1 : 0),
    dismissed: tally.dismissed + (dismissed.includes(key) ? 1 : 0),
    worth: tally.worth + (isTaken ? worth * (isEdited ? editedWorth : 1) : 0),
  };
}

function sum(one: Tally, other: Tally): Tally {
  return {
    shown: one.shown + other.shown,
    taken: one.taken + other.taken,
    edited: one.edited + other.edited,
    dismissed: one.dismissed + other.dismissed,
    worth: one.worth + other.worth,
  };
}
