import { featuresOf } from './features.ts';
import { shuffled } from './random.ts';

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

/** The bias moves this much slower than the weights, so that no label wins for being frequent. */
const biasStep = 0.01;

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
  const { rounds = 8, rate = 4, sharpness = 1, leastTexts = 1 } = options;
  const labels = [...new Set(rows.map((row) => row.label))];
  const { columns, rarity, found } = readRows(rows, leastTexts);
  const classifier: TextClassifier<Label> = {
    labels,
    columns,
    rarity,
    weights: new Float32Array(columns.size * labels.length),
    bias: new Float32Array(labels.length),
    sharpness,
  };
  const vectors = found.map((columns) => vectorOf(rarity, columns));
  const wanted = rows.map((row) => labels.indexOf(row.label));
  const error = new Float64Array(labels.length);
  for (let round = 0; round < rounds; round += 1) {
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const index of shuffled(rows.length, round + 1)) {
      learn(classifier, vectors[index] as SparseRow, wanted[index] as number, step, error);
    }
  }
  return classifier;
}

/** Every label with its probability, likeliest first. */
export function classify<Label extends string>(
  classifier: TextClassifier<Label>,
  text: string,
): readonly LabelGuess<Label>[] {
  const found = columnsOf(classifier.columns, featuresOf(text));
  const probabilities = new Float64Array(classifier.labels.length);
  probabilitiesOf(classifier, vectorOf(classifier.rarity, found), classifier.sharpness, probabilities);
  return classifier.labels
    .map((label, index) => ({ label, probability: probabilities[index] ?? 0 }))
    .toSorted((one, other) => other.probability - one.probability);
}

/** The share of a text's words that the training texts had, 0 to 1. */
export function familiarity(classifier: TextClassifier<string>, words: readonly string[]): number {
  if (words.length === 0) return 0;
  return words.filter((word) => classifier.columns.has(word)).length / words.length;
}

/** The features of all rows, numbered in the order in which they first occur. */
function readRows(
  rows: readonly LabelledText<string>[],
  leastTexts: number,
): { columns: Map<string, number>; rarity: Float32Array; found: readonly number[][] } {
  const texts = new Map<string, number>();
  const features = rows.map((row) => featuresOf(row.text));
  for (const each of features) for (const feature of each) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  const columns = new Map<string, number>();
  const rarity: number[] = [];
  for (const [feature, count] of texts) {
    if (count < leastTexts) continue;
    columns.set(feature, columns.size);
    rarity.push(1 + Math.log(rows.length / count));
  }
  const found = features.map((each) => columnsOf(columns, each));
  return { columns, rarity: Float32Array.from(rarity), found };
}

/** The columns of the features that are known. */
function columnsOf(columns: ReadonlyMap<string, number>, features: readonly string[]): number[] {
  const found: number[] = [];
  for (const feature of features) {
    const column = columns.get(feature);
    if (column !== undefined) found.push(column);
  }
  return found;
}

/** Features weighed by rarity and scaled to length 1. */
function vectorOf(rarity: Float32Array, columns: readonly number[]): SparseRow {
  const values = new Float32Array(columns.length);
  let squares = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const value = rarity[columns[index] as number] as number;
    values[index] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] as number) / length;
  return { columns: Int32Array.from(columns), values };
}

/** Fills `into` with the probability of each label. */
function probabilitiesOf(
  { weights, bias }: TextClassifier<string>,
  vector: SparseRow,
  sharpness: number,
  into: Float64Array,
): void {
  const width = into.length;
  into.set(bias);
  for (let index = 0; index < vector.columns.length; index += 1) {
    const row = (vector.columns[index] as number) * width;
    const value = vector.values[index] as number;
    for (let label = 0; label < width; label += 1) {
      into[label] = (into[label] as number) + value * (weights[row + label] as number);
    }
  }
  let highest = -Infinity;
  for (const score of into) if (score > highest) highest = score;
  let sum = 0;
  for (let label = 0; label < width; label += 1) {
    const raised = Math.exp(((into[label] as number) - highest) * sharpness);
    into[label] = raised;
    sum += raised;
  }
  for (let label = 0; label < width; label += 1) into[label] = (into[label] as number) / sum;
}

/** One step of gradient descent on the log loss of one text; `error` is room to work in. */
function learn(
  classifier: TextClassifier<string>,
  vector: SparseRow,
  wanted: number,
  step: number,
  error: Float64Array,
): void {
  const { weights, bias } = classifier;
  const width = error.length;
  probabilitiesOf(classifier, vector, 1, error);
  error[wanted] = (error[wanted] as number) - 1;
  for (let index = 0; index < vector.columns.length; index += 1) {
    const row = (vector.columns[index] as number) * width;
    const scale = step * (vector.values[index] as number);
    for (let label = 0; label < width; label += 1) {
      weights[row + label] = (weights[row + label] as number) - scale * (error[label] as number);
    }
  }
  for (let label = 0; label < width; label += 1) {
    bias[label] = (bias[label] as number) - biasStep * step * (error[label] as number);
  }
}
