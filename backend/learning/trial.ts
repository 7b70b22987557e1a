import type { CountryCode } from '../../shared/countries/country.ts';
import type { LearningTrial, OrderScore } from '../../shared/learning.ts';
import type { LearnedModel } from './learned-model.ts';
import type { Lesson } from './lesson.ts';
import { matterName, suggestionName } from './names.ts';
import { expectationOf } from './next-action/predict.ts';
import type { Occasion } from './occasion.ts';
import { rank } from './rank.ts';
import { tallyOf } from './tally.ts';

/** Times that something was taken, below which a trial says nothing. */
export const leastTaken = 20;
/** Changes of the order that a trial tells. */
const changesTold = 12;
/** Mean positions that differ by less are the same. */
const leastMove = 0.25;

interface Tried {
  readonly occasion: Occasion;
  /** Keys in the candidate's order, and in the order of what is in use. */
  readonly candidate: readonly string[];
  readonly inUse: readonly string[];
}

/**
 * How well a model's order foretells what was taken in a country's lessons that it did not learn from, beside the
 * order of what is in use there (null: the usual order).
 */
export function tryOut(
  candidate: LearnedModel,
  inUse: { readonly version: number; readonly model: LearnedModel } | null,
  lessons: readonly Lesson[],
  country: CountryCode,
): LearningTrial {
  const tried = lessons
    .filter((lesson) => lesson.country === country)
    .flatMap((lesson) =>
      lesson.occasions.map((occasion, index): Tried => {
        const turns = lesson.told.turns.slice(0, lesson.turnsBefore[index]);
        return {
          occasion,
          candidate: orderOf(candidate, occasion, turns),
          inUse: orderOf(inUse?.model ?? null, occasion, turns),
        };
      }),
    );
  const taken = tried.filter(({ occasion }) => occasion.shown.some(({ key }) => key === occasion.took));
  return {
    occasions: taken.length,
    candidate: scoreOf(taken.map(({ occasion, candidate }) => positionOf(candidate, occasion.took ?? ''))),
    inUse: scoreOf(taken.map(({ occasion, inUse }) => positionOf(inUse, occasion.took ?? ''))),
    against: inUse?.version ?? null,
    changes: changesOf(tried, candidate, country),
  };
}

/** Whether a version may be put to use: tried often enough, and no worse than what was in use. */
export function isFit({ occasions, candidate, inUse }: LearningTrial): boolean {
  return occasions >= leastTaken && candidate.rank >= inUse.rank;
}

function orderOf(
  model: LearnedModel | null,
  { place, shown }: Occasion,
  turns: Lesson['told']['turns'],
): readonly string[] {
  if (!model) return shown.map(({ key }) => key);
  const expectation = model.nextAction ? expectationOf(model.nextAction, turns) : null;
  return rank(model.tallies, place, shown, expectation).map(({ choice }) => choice.key);
}

/** From 1. */
function positionOf(order: readonly string[], key: string): number {
  return order.indexOf(key) + 1;
}

function scoreOf(positions: readonly number[]): OrderScore {
  const count = Math.max(1, positions.length);
  return {
    rank: positions.reduce((sum, position) => sum + 1 / position, 0) / count,
    first: positions.filter((position) => position === 1).length / count,
  };
}

function changesOf(
  tried: readonly Tried[],
  model: LearnedModel,
  country: CountryCode,
): LearningTrial['changes'] {
  const moves = new Map<string, { matter: string; key: string; from: number[]; to: number[] }>();
  for (const { occasion, candidate, inUse } of tried) {
    for (const { key } of occasion.shown) {
      const { matter } = occasion.place;
      const id = JSON.stringify([matter, key]);
      const move = moves.get(id) ?? { matter, key, from: [], to: [] };
      move.from.push(positionOf(inUse, key));
      move.to.push(positionOf(candidate, key));
      moves.set(id, move);
    }
  }
  return [...moves.values()]
    .map(({ matter, key, from, to }) => {
      const { taken, shown } = tallyOf(model.tallies, country, matter, key);
      const [suggestion, name] = [suggestionName(key), matterName(matter)];
      return { matter: name, suggestion, from: meanOf(from), to: meanOf(to), taken, shown };
    })
    .filter(({ from, to }) => Math.abs(from - to) >= leastMove)
    .toSorted(
      (one, other) => Math.abs(other.from - other.to) - Math.abs(one.from - one.to) || one.to - other.to,
    )
    .slice(0, changesTold);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
