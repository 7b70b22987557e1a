import { featuresOf } from './features.ts';

export interface LabelledText<Label extends string> {
  readonly text: string;
  readonly label: Label;
}

export interface LabelGuess<Label extends string> {
  readonly label: Label;
  /** 0 to 1; the guesses for one text add up to 1. */
  readonly probability: number;
}

/** A multinomial logistic regression over words, word pairs and pieces of words. Made by `trainClassifier`. */
export interface TextClassifier<Label extends string> {
  readonly labels: readonly Label[];
  readonly columns: ReadonlyMap<string, number>;
  /** How much rarer than common each feature is among the training texts: log of texts by texts with it. */
  readonly rarity: Float32Array;
  /** One row of `labels.length` weights for each feature. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Scores are multiplied by this before they become probabilities; above 1 it makes them bolder. */
  readonly sharpness: number;
}

export interface TrainingOptions {
  readonly rounds?: number;
  /** Step of the first round; it falls to a tenth over the rounds. */
  readonly rate?: number;
  readonly sharpness?: number;
  /** Features in fewer texts than this are left out. */
  readonly leastTexts?: number;
}

interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Learns to tell the labels apart. The same rows give the same classifier. @throws RangeError without rows. */
export function trainClassifier<Label extends string>(
  rows: readonly LabelledText<Label>[],
  options: TrainingOptions = {},
): TextClassifier<Label> {
  if (rows.length === 0) throw new RangeError('A classifier needs texts to learn from');
  const { rounds = 12, rate = 4, sharpness = 1, leastTexts = 1 } = options;
  const labels = [...new Set(rows.map((row) => row.label))];
  const features = rows.map((row) => featuresOf(row.text));
  const { columns, rarity } = vocabularyOf(features, leastTexts);
  const classifier: TextClassifier<Label> = {
    labels,
    columns,
    rarity,
    weights: new Float32Array(columns.size * labels.length),
    bias: new Float32Array(labels.length),
    sharpness,
  };
  const vectors = features.map((found) => vectorOf(classifier, found));
  const wanted = rows.map((row) => labels.indexOf(row.label));
  for (let round = 0; round < rounds; round += 1) {
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const index of shuffled(rows.length, round + 1)) {
      learn(classifier, vectors[index] as SparseRow, wanted[index] as number, step);
    }
  }
  return classifier;
}

/** Every label with its probability, likeliest first. */
export function classify<Label extends string>(
  classifier: TextClassifier<Label>,
  text: string,
): readonly LabelGuess<Label>[] {
  const vector = vectorOf(classifier, featuresOf(text));
  const probabilities = softmax(scoresOf(classifier, vector), classifier.sharpness);
  return classifier.labels
    .map((label, index) => ({ label, probability: probabilities[index] ?? 0 }))
    .toSorted((one, other) => other.probability - one.probability);
}

/** The share of a text's words that the training texts had, 0 to 1. */
export function familiarity(classifier: TextClassifier<string>, words: readonly string[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => classifier.columns.has(word)).length / words.length;
}

function vocabularyOf(
  features: readonly (readonly string[])[],
  leastTexts: number,
): { columns: Map<string, number>; rarity: Float32Array } {
  const texts = new Map<string, number>();
  for (const found of features) {
    for (const feature of found) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  }
  const kept = [...texts].filter(([, count]) => count >= leastTexts);
  return {
    columns: new Map(kept.map(([feature], column) => [feature, column])),
    rarity: Float32Array.from(kept, ([, count]) => 1 + Math.log(features.length / count)),
  };
}

/** The known features of a text, weighed by rarity and scaled to length 1. */
function vectorOf(classifier: TextClassifier<string>, features: readonly string[]): SparseRow {
  const columns: number[] = [];
  for (const feature of features) {
    const column = classifier.columns.get(feature);
    if (column !== undefined) columns.push(column);
  }
  const values = Float32Array.from(columns, (column) => classifier.rarity[column] ?? 0);
  const length = Math.hypot(...values) || 1;
  return { columns: Int32Array.from(columns), values: values.map((value) => value / length) };
}

function scoresOf(classifier: TextClassifier<string>, vector: SparseRow): Float64Array {
  const width = classifier.labels.length;
  const scores = Float64Array.from(classifier.bias);
  for (let index = 0; index < vector.columns.length; index += 1) {
    const row = (vector.columns[index] as number) * width;
    const value = vector.values[index] as number;
    for (let label = 0; label < width; label += 1) {
      scores[label] = (scores[label] as number) + value * (classifier.weights[row + label] as number);
    }
  }
  return scores;
}

/** One step of gradient descent on the log loss of one text. */
function learn(classifier: TextClassifier<string>, vector: SparseRow, wanted: number, step: number): void {
  const { weights, bias } = classifier;
  const width = classifier.labels.length;
  const error = softmax(scoresOf(classifier, vector), 1);
  error[wanted] = (error[wanted] as number) - 1;
  for (let index = 0; index < vector.columns.length; index += 1) {
    const row = (vector.columns[index] as number) * width;
    const scale = step * (vector.values[index] as number);
    for (let label = 0; label < width; label += 1) {
      weights[row + label] = (weights[row + label] as number) - scale * (error[label] as number);
    }
  }
  for (let label = 0; label < width; label += 1) {
    bias[label] = (bias[label] as number) - 0.01 * step * (error[label] as number);
  }
}

function softmax(scores: Float64Array, sharpness: number): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) * sharpness));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** The numbers below `count` in an order that depends on `seed` alone (Fisher-Yates over a Lehmer generator). */
function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = seed * 48_271;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const other = state % (index + 1);
    const held = order[index] as number;
    order[index] = order[other] as number;
    order[other] = held;
  }
  return order;
}
