import { trainNetwork, type NetworkOptions } from '../../agents/text-classifier/network.ts';
import { featuresAt, type Features } from './features.ts';
import { heardWith, type Memories } from './follow.ts';
import type { NextActionModel } from './predict.ts';
import { readTurn, wordsOfActions, type ReadTurn } from './read-turns.ts';
import { trainMemory, type MemoryOptions } from './train-memory.ts';
import { featuresOf, turnView } from './turn-features.ts';
import type { Turn } from './turn.ts';
import { views } from './views.ts';
import { vectorOf, vocabularyOf } from './vocabulary.ts';

const networkOptions: Omit<NetworkOptions, 'seed'> = {
  units: 128,
  rounds: 4,
  rate: 0.08,
  features: 0.3,
  resting: 0.2,
  adaptive: true,
};

const memoryOptions: Omit<MemoryOptions, 'seed'> = {
  units: 96,
  rounds: 7,
  rate: 0.08,
  features: 0.3,
  resting: 0.25,
};
const memoryCount = 3;

/** A conversation, and what a rep did at some of its points. */
export interface NamedConversation {
  readonly turns: readonly Turn[];
  /** `at` counts the turns before the choice; the turn of that index is its words, where it has any. */
  readonly choices: readonly { readonly at: number; readonly action: string }[];
}

interface ReadConversation {
  readonly read: readonly ReadTurn[];
  readonly choices: NamedConversation['choices'];
}

interface Lesson {
  readonly features: Features;
  readonly action: string;
}

/**
 * Learns to predict what a rep does next from conversations whose choices are named. The same conversations give
 * the same model.
 *
 * @throws RangeError where no choice is named.
 */
export function trainNextAction(
  conversations: readonly NamedConversation[],
  say: (line: string) => void = () => undefined,
): NextActionModel {
  const usual = wordsOfActions(conversations);
  const all = conversations.map(
    ({ turns, choices }): ReadConversation => ({ read: turns.map((turn) => readTurn(turn, usual)), choices }),
  );
  const lessons = all.flatMap(({ read, choices }) =>
    choices.map(({ at, action }): Lesson => ({ features: featuresAt(read, at), action })),
  );
  if (lessons.length === 0)
    throw new RangeError('A predictor of actions needs conversations whose choices are named');
  const labels = [...new Set(lessons.map(({ action }) => action))];
  const places = new Map(labels.map((label, index) => [label, index]));
  const wanted = lessons.map(({ action }) => places.get(action) as number);
  say(`${lessons.length} named turns, ${labels.length} actions`);
  return {
    labels,
    usual,
    readers: views.map((view, index) => {
      const vocabulary = vocabularyOf(
        lessons.map(({ features }) => features),
        view,
      );
      const vectors = lessons.map(({ features }) => vectorOf(vocabulary, features, view));
      const options = { ...networkOptions, seed: index + 1 };
      const network = trainNetwork(vectors, wanted, vocabulary.columns.size, labels.length, options);
      say(`network ${index + 1} of ${views.length}: ${vocabulary.columns.size} features`);
      return { vocabulary, network };
    }),
    memories: trainMemories(all, places, say),
  };
}

/** Networks that remember, alike but for the seed: their mean errs less than each of them. */
function trainMemories(
  conversations: readonly ReadConversation[],
  places: ReadonlyMap<string, number>,
  say: (line: string) => void,
): Memories {
  const features = conversations.map(({ read }) => featuresOfEach(read));
  const vocabulary = vocabularyOf(features.flat(), turnView);
  const sequences = conversations.map(({ choices }, index) => ({
    turns: (features[index] as readonly Features[]).map((one) => vectorOf(vocabulary, one, turnView)),
    wanted: choices.map(({ at, action }) => ({ at, label: places.get(action) as number })),
  }));
  const each = Array.from({ length: memoryCount }, (_, index) => {
    const options = { ...memoryOptions, seed: index + 1 };
    const memory = trainMemory(sequences, vocabulary.columns.size, places.size, options);
    say(`memory ${index + 1} of ${memoryCount}: ${vocabulary.columns.size} features`);
    return memory;
  });
  return { vocabulary, each };
}

function featuresOfEach(turns: readonly ReadTurn[]): readonly Features[] {
  let heard: ReadonlySet<string> = new Set();
  return turns.map((turn) => {
    heard = heardWith(heard, turn);
    return featuresOf(turn, heard);
  });
}
