import { featuresOf, type View } from './features.ts';
import { type Network, type NetworkOptions, scoresOf, toProbabilities, trainNetwork } from './network.ts';
import { shuffled } from './random.ts';
import type { LabelGuess } from './text-classifier.ts';
import { vectorOf, type Vocabulary, vocabularyOf } from './vocabulary.ts';

export interface MarkedText {
  readonly text: string;
  /** What else is known of the text, each beginning with `~`. */
  readonly marks?: readonly string[];
}

export interface TrainingText extends MarkedText {
  readonly label: string;
}

/** Several small networks that each look at a text in a way of their own; what they say is averaged. */
export interface TextModel {
  readonly labels: readonly string[];
  readonly members: readonly Member[];
  /** Below this probability the best guess is as likely none of the labels. */
  readonly threshold: number;
}

export interface Member {
  readonly view: View;
  readonly vocabulary: Vocabulary;
  readonly network: Network;
}

export interface ModelOptions extends Omit<NetworkOptions, 'seed'> {
  readonly views: readonly View[];
  /** Share of the right guesses that the threshold may cost; 0 for a model without threshold. */
  readonly givenUp: number;
}

/** Features in fewer texts than this are chance. */
const leastTexts = 2;
/** One text in this many is held out to see how sure a model is of what it did not learn. */
const heldOut = 5;

/**
 * Learns to tell the labels apart. The threshold comes from texts that are held out of a first training: at most
 * the share `givenUp` of those guessed right falls below it. The same texts give the same model.
 * @throws RangeError without texts.
 */
export function trainTextModel(
  texts: readonly TrainingText[],
  options: ModelOptions,
  say: (line: string) => void = () => {},
): TextModel {
  if (texts.length === 0) throw new RangeError('A model needs texts to learn from');
  const threshold = options.givenUp > 0 ? thresholdFor(texts, options, say) : 0;
  return { ...trainMembers(texts, options, say), threshold };
}

/** Every label with its probability, likeliest first; they add up to 1. */
export function guessLabels(
  model: TextModel,
  { text, marks = [] }: MarkedText,
): readonly LabelGuess<string>[] {
  const sums = new Float64Array(model.labels.length);
  const seen = new Map<View, readonly string[]>();
  for (const { view, vocabulary, network } of model.members) {
    const features = seen.get(view) ?? [...featuresOf(text, view), ...marks];
    seen.set(view, features);
    const scores = scoresOf(network, vectorOf(vocabulary, features));
    for (let label = 0; label < sums.length; label += 1) {
      sums[label] = (sums[label] as number) + (scores[label] as number) / model.members.length;
    }
  }
  toProbabilities(sums);
  return model.labels
    .map((label, index) => ({ label, probability: sums[index] as number }))
    .toSorted((one, other) => other.probability - one.probability);
}

function trainMembers(
  texts: readonly TrainingText[],
  { views, ...options }: ModelOptions,
  say: (line: string) => void,
): Omit<TextModel, 'threshold'> {
  const labels = [...new Set(texts.map(({ label }) => label))];
  const numbers = new Map(labels.map((label, index) => [label, index]));
  const wanted = texts.map(({ label }) => numbers.get(label) as number);
  const members = views.map((view, index): Member => {
    say(`learning from ${texts.length} texts (${index + 1} of ${views.length})`);
    const features = texts.map(({ text, marks = [] }) => [...featuresOf(text, view), ...marks]);
    const vocabulary = vocabularyOf(features, leastTexts);
    const vectors = features.map((each) => vectorOf(vocabulary, each));
    const { size } = vocabulary.columns;
    const network = trainNetwork(vectors, wanted, size, labels.length, { ...options, seed: index + 1 });
    return { view, vocabulary, network };
  });
  return { labels, members };
}

function thresholdFor(
  texts: readonly TrainingText[],
  options: ModelOptions,
  say: (line: string) => void,
): number {
  const order = [...shuffled(texts.length, 1)].map((index) => texts[index] as TrainingText);
  const learned = order.filter((_, index) => index % heldOut !== 0);
  if (learned.length === 0) return 0;
  const model = { ...trainMembers(learned, options, say), threshold: 0 };
  const sure = order
    .filter((_, index) => index % heldOut === 0)
    .flatMap((text) => {
      const [best] = guessLabels(model, text);
      return best?.label === text.label ? [best.probability] : [];
    })
    .toSorted((one, other) => one - other);
  return sure[Math.floor(sure.length * options.givenUp)] ?? 0;
}
