import { trainNetwork, type NetworkOptions } from '../../agents/text-classifier/network.ts';
import { featuresAt, type Features } from './features.ts';
import type { NextActionModel } from './predict.ts';
import { readTurn, wordsOfActions } from './read-turns.ts';
import type { Turn } from './turn.ts';
import { views } from './views.ts';
import { vectorOf, vocabularyOf } from './vocabulary.ts';

export type NextActionOptions = Omit<NetworkOptions, 'seed'>;

const usualOptions: NextActionOptions = {
  units: 128,
  rounds: 4,
  rate: 0.08,
  features: 0.3,
  resting: 0.2,
  adaptive: true,
};

/** A conversation, and what a rep did at some of its points. */
export interface NamedConversation {
  readonly turns: readonly Turn[];
  /** `at` counts the turns before the choice; the turn of that index is its words, where it has any. */
  readonly choices: readonly { readonly at: number; readonly action: string }[];
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
  options: NextActionOptions = usualOptions,
): NextActionModel {
  const usual = wordsOfActions(conversations);
  const lessons = conversations.flatMap(({ turns, choices }): readonly Lesson[] => {
    const read = turns.map((turn) => readTurn(turn, usual));
    return choices.map(({ at, action }) => ({ features: featuresAt(read, at), action }));
  });
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
      const given = { ...options, seed: index + 1 };
      const network = trainNetwork(vectors, wanted, vocabulary.columns.size, labels.length, given);
      say(`network ${index + 1} of ${views.length}: ${vocabulary.columns.size} features`);
      return { vocabulary, network };
    }),
  };
}
