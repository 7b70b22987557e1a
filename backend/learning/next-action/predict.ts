import { keptLast, keptWith } from '../../../shared/kept.ts';
import { scoresOf, toProbabilities, type Network } from '../../agents/text-classifier/network.ts';
import type { Expectation } from '../rank.ts';
import { featuresAt, type View } from './features.ts';
import { statesAfter, type Memories } from './follow.ts';
import { labelsAfter } from './memory.ts';
import { readTurn, type ReadTurn, type WordsOfActions } from './read-turns.ts';
import type { Turn } from './turn.ts';
import { views } from './views.ts';
import { vectorOf, type HashedVocabulary } from './vocabulary.ts';

/** A network, and the features that it knows. */
interface Reader {
  readonly vocabulary: HashedVocabulary;
  readonly network: Network;
}

/** What a rep does next, from the turns so far. Made by `trainNextAction`; holds nobody's words. */
export interface NextActionModel {
  readonly labels: readonly string[];
  readonly usual: WordsOfActions;
  /** One for each of the views. */
  readonly readers: readonly Reader[];
  /** Null in what was trained before there were any. */
  readonly memories: Memories | null;
}

/** The turns as the model reads them; reading them once serves every prediction within the conversation. */
export function readTurns(model: NextActionModel, turns: readonly Turn[]): readonly ReadTurn[] {
  return turns.map((turn) => readTurn(turn, model.usual));
}

/** The probability of each of the model's labels to be the action of the turn at `index`, from those before it. */
export function predict(model: NextActionModel, turns: readonly ReadTurn[], index: number): Float64Array {
  const all = [...chancesByReaders(model, turns, index), ...chancesByMemories(model, turns, index)];
  return new Float64Array(model.labels.length).map(
    (_, label) => all.reduce((sum, chances) => sum + (chances[label] as number), 0) / all.length,
  );
}

function chancesByReaders(
  { readers }: NextActionModel,
  turns: readonly ReadTurn[],
  index: number,
): readonly Float64Array[] {
  const features = featuresAt(turns, index);
  return readers.map(({ network, vocabulary }, place) => {
    const scores = scoresOf(network, vectorOf(vocabulary, features, views[place] as View));
    toProbabilities(scores);
    return scores;
  });
}

function chancesByMemories(
  { memories }: NextActionModel,
  turns: readonly ReadTurn[],
  index: number,
): readonly Float64Array[] {
  if (!memories) return [];
  const states = statesAfter(memories, turns.slice(0, index));
  return memories.each.map((memory, place) => labelsAfter(memory, states[place] as Float64Array));
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

/** How likely each action is to come next after the turns. What was read of a turn serves the next time, too. */
export function expectationOf(model: NextActionModel, turns: readonly Turn[]): Expectation {
  const read = turns.map((turn) => readOnce(model, turn));
  const probabilities = predict(model, read, turns.length);
  const chances = new Map(model.labels.map((label, index) => [label, probabilities[index] as number]));
  return (key) => chances.get(key) ?? 0;
}

/** Turns of which each model keeps what it read; a conversation's are asked for again with each of its messages. */
const turnsKept = 2_000;
const turnsRead = keptWith((_model: NextActionModel) => keptLast<ReadTurn>(turnsKept));

function readOnce(model: NextActionModel, turn: Turn): ReadTurn {
  const key = `${turn.from} ${turn.action ?? ''} ${turn.text}`;
  return turnsRead(model)(key, () => readTurn(turn, model.usual));
}
