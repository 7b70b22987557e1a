import { scoresOf, toProbabilities, type Network } from '../../agents/text-classifier/network.ts';
import type { Expectation } from '../rank.ts';
import { featuresAt } from './features.ts';
import { readTurn, type ReadTurn, type WordsOfActions } from './read-turns.ts';
import type { Turn } from './turn.ts';
import { vectorOf, type HashedVocabulary } from './vocabulary.ts';

/** What a rep does next, from the turns so far. Made by `trainNextAction`; holds nobody's words. */
export interface NextActionModel {
  readonly labels: readonly string[];
  readonly usual: WordsOfActions;
  readonly vocabulary: HashedVocabulary;
  readonly networks: readonly Network[];
}

/** The turns as the model reads them; reading them once serves every prediction within the conversation. */
export function readTurns(model: NextActionModel, turns: readonly Turn[]): readonly ReadTurn[] {
  return turns.map((turn) => readTurn(turn, model.usual));
}

/** The probability of each of the model's labels to be the action of the turn at `index`, from those before it. */
export function predict(model: NextActionModel, turns: readonly ReadTurn[], index: number): Float64Array {
  const vector = vectorOf(model.vocabulary, featuresAt(turns, index));
  const mean = new Float64Array(model.labels.length);
  for (const network of model.networks) {
    const scores = scoresOf(network, vector);
    toProbabilities(scores);
    for (let label = 0; label < mean.length; label += 1) {
      mean[label] = (mean[label] as number) + (scores[label] as number) / model.networks.length;
    }
  }
  return mean;
}

/** The likeliest action of the turn at `index`. */
export function likeliest(model: NextActionModel, turns: readonly ReadTurn[], index: number): string {
  const probabilities = predict(model, turns, index);
  let best = 0;
  for (let label = 1; label < probabilities.length; label += 1) {
    if ((probabilities[label] as number) > (probabilities[best] as number)) best = label;
  }
  return model.labels[best] as string;
}

/** How likely each action is to come next after the turns. */
export function expectationOf(model: NextActionModel, turns: readonly Turn[]): Expectation {
  const probabilities = predict(model, readTurns(model, turns), turns.length);
  const chances = new Map(model.labels.map((label, index) => [label, probabilities[index] as number]));
  return (key) => chances.get(key) ?? 0;
}
