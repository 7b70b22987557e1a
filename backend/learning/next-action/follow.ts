import { keptWith } from '../../../shared/kept.ts';
import { stateAfter, type Memory } from './memory.ts';
import type { ReadTurn } from './read-turns.ts';
import { featuresOf, turnView } from './turn-features.ts';
import { vectorOf, type HashedVocabulary } from './vocabulary.ts';

/** Memories that read the same features of each turn. */
export interface Memories {
  readonly vocabulary: HashedVocabulary;
  readonly each: readonly Memory[];
}

/** What the memories keep of the turns so far. */
interface Followed {
  readonly states: readonly Float64Array[];
  /** The customer's words so far. */
  readonly heard: ReadonlySet<string>;
}

/** The state of each of the memories after the turns. Turns that were followed before are not followed again. */
export function statesAfter(memories: Memories, turns: readonly ReadTurn[]): readonly Float64Array[] {
  const after = following(memories);
  return turns.reduce((before, turn) => after(before)(turn), beginning(memories)).states;
}

const beginning = keptWith(
  ({ each }: Memories): Followed => ({
    states: each.map(({ units }) => new Float64Array(units)),
    heard: new Set(),
  }),
);

const following = keptWith((memories: Memories) =>
  keptWith((before: Followed) => keptWith((turn: ReadTurn) => follow(memories, before, turn))),
);

function follow({ vocabulary, each }: Memories, before: Followed, turn: ReadTurn): Followed {
  const heard = heardWith(before.heard, turn);
  const vector = vectorOf(vocabulary, featuresOf(turn, heard), turnView);
  const states = each.map((memory, place) =>
    stateAfter(memory, before.states[place] as Float64Array, vector),
  );
  return { states, heard };
}

/** The customer's words so far, with those of the turn. */
export function heardWith(heard: ReadonlySet<string>, { from, words }: ReadTurn): ReadonlySet<string> {
  return from === 'customer' ? new Set([...heard, ...words]) : heard;
}
