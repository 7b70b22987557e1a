import { createRandom, shuffled } from './random.ts';
import type { Vector } from './vocabulary.ts';

/** One layer of rectified units between the features of a text and the labels. Made by `trainNetwork`. */
export interface Network {
  readonly units: number;
  readonly labels: number;
  /** `units` weights for each feature, in steps of the feature's scale. */
  readonly steps: Int8Array;
  readonly scales: Float32Array;
  readonly unitBias: Float32Array;
  /** `labels` weights for each unit. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

export interface NetworkOptions {
  readonly units: number;
  readonly rounds: number;
  /** Step of the first round; it falls to a twentieth over the rounds. */
  readonly rate: number;
  /** Share of the features, and of the units, that sit out each step of training. */
  readonly features: number;
  readonly resting: number;
  readonly seed: number;
  /** Whether each weight has a step of its own, that shrinks as it moves (AdaGrad, Duchi 2011): for rare features. */
  readonly adaptive?: boolean;
}

interface Weights {
  readonly input: Float32Array;
  readonly unitBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** The bias moves this much slower than the weights, so that no label wins for being frequent. */
const biasStep = 0.01;
/** Units meet all texts, features few: the output moves this much slower than the input. */
const outputStep = 0.1;
/** Where the squares of a weight's moves begin, so that its first step is not wild. */
const firstSquare = 0.01;
/** A label whose probability is off by less learns nothing from a text. */
const leastError = 1e-4;

/** Learns to tell labels, given as numbers, apart: gradient descent on the log loss. Depends on the seed alone. */
export function trainNetwork(
  vectors: readonly Vector[],
  wanted: readonly number[],
  columns: number,
  labels: number,
  options: NetworkOptions,
): Network {
  const random = createRandom(options.seed);
  const weights = firstWeights(columns, labels, options, random);
  const learn = learner(weights, labels, options, random);
  for (let round = 0; round < options.rounds; round += 1) {
    const step = options.rate * (1 - (0.95 * round) / Math.max(1, options.rounds - 1));
    for (const index of shuffled(vectors.length, options.seed * 100 + round + 1)) {
      learn(vectors[index] as Vector, wanted[index] as number, step);
    }
  }
  return packed(weights, options.units, labels);
}

/** What speaks for each label, as logits. */
export function scoresOf(network: Network, { columns, values }: Vector): Float64Array {
  const { units, labels, steps, scales, output } = network;
  const held = new Float64Array(network.unitBias);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as number;
    const value = (values[index] as number) * (scales[column] as number);
    const row = column * units;
    for (let unit = 0; unit < units; unit += 1)
      held[unit] = (held[unit] as number) + value * (steps[row + unit] as number);
  }
  const scores = new Float64Array(network.outputBias);
  for (let unit = 0; unit < units; unit += 1) {
    const value = held[unit] as number;
    if (value > 0) addScaled(scores, output, unit * labels, value);
  }
  return scores;
}

function firstWeights(
  columns: number,
  labels: number,
  { units, adaptive = false }: NetworkOptions,
  random: () => number,
): Weights {
  const spread = Math.sqrt(3 / units);
  const inputSpread = adaptive ? 0.02 : 0.5;
  return {
    input: Float32Array.from({ length: columns * units }, () => (random() - 0.5) * inputSpread),
    unitBias: new Float32Array(units),
    output: Float32Array.from({ length: units * labels }, () => (random() - 0.5) * spread),
    outputBias: new Float32Array(labels),
  };
}

/** One step of descent for one text. The arrays are room to work in. */
function learner(weights: Weights, labels: number, options: NetworkOptions, random: () => number) {
  const { input, unitBias, output, outputBias } = weights;
  const { units } = options;
  const held = new Float64Array(units);
  const open = new Float64Array(units);
  const error = new Float64Array(labels);
  const missed = new Int32Array(labels);
  const squaresOf = (row: Float32Array) =>
    options.adaptive ? new Float32Array(row.length).fill(firstSquare) : null;
  const inputSquares = squaresOf(input);
  const outputSquares = squaresOf(output);
  const outputShare = options.adaptive ? 1 : outputStep;
  const featureGain = 1 / (1 - options.features);
  const unitGain = 1 / (1 - options.resting);

  return ({ columns, values }: Vector, wanted: number, step: number): void => {
    const kept: number[] = [];
    held.set(unitBias);
    for (let index = 0; index < columns.length; index += 1) {
      if (random() < options.features) continue;
      kept.push(index);
      addScaled(held, input, (columns[index] as number) * units, (values[index] as number) * featureGain);
    }
    error.set(outputBias);
    for (let unit = 0; unit < units; unit += 1) {
      const gain = (held[unit] as number) > 0 && random() >= options.resting ? unitGain : 0;
      open[unit] = gain;
      held[unit] = (held[unit] as number) * gain;
      if (gain > 0) addScaled(error, output, unit * labels, held[unit] as number);
    }
    toProbabilities(error);
    error[wanted] = (error[wanted] as number) - 1;
    const misses = missesOf(error, missed);
    for (let unit = 0; unit < units; unit += 1) {
      if (open[unit] === 0) continue;
      const slope = settleUnit(
        output,
        outputSquares,
        unit * labels,
        held[unit] as number,
        step * outputShare,
        error,
        missed,
        misses,
      );
      open[unit] = slope * (open[unit] as number);
      unitBias[unit] = (unitBias[unit] as number) - biasStep * step * (open[unit] as number);
    }
    for (let label = 0; label < error.length; label += 1) {
      outputBias[label] = (outputBias[label] as number) - biasStep * step * (error[label] as number);
    }
    for (const index of kept) {
      const row = (columns[index] as number) * units;
      const value = (values[index] as number) * featureGain;
      if (inputSquares) descendAdapted(input, inputSquares, row, open, value, step);
      else addScaledTo(input, row, open, -step * value);
    }
  };
}

/** Moves the weights of a row against their slopes, each by a step that shrinks as it moves. */
function descendAdapted(
  weights: Float32Array,
  squares: Float32Array,
  row: number,
  slopes: Float64Array,
  value: number,
  step: number,
): void {
  for (let index = 0; index < slopes.length; index += 1) {
    const slope = (slopes[index] as number) * value;
    if (slope === 0) continue;
    const square = (squares[row + index] as number) + slope * slope;
    squares[row + index] = square;
    weights[row + index] = (weights[row + index] as number) - (step * slope) / Math.sqrt(square);
  }
}

/** Moves one unit's output weights against the error, and says how the error falls with the unit. */
function settleUnit(
  output: Float32Array,
  squares: Float32Array | null,
  row: number,
  value: number,
  step: number,
  error: Float64Array,
  missed: Int32Array,
  misses: number,
): number {
  let slope = 0;
  for (let index = 0; index < misses; index += 1) {
    const label = missed[index] as number;
    const off = error[label] as number;
    const weight = output[row + label] as number;
    slope += off * weight;
    const square = squares ? (squares[row + label] as number) + (value * off) ** 2 : 1;
    if (squares) squares[row + label] = square;
    output[row + label] = weight - (step * value * off) / Math.sqrt(square);
  }
  return slope;
}

function missesOf(error: Float64Array, into: Int32Array): number {
  let misses = 0;
  for (let label = 0; label < error.length; label += 1) {
    if (Math.abs(error[label] as number) < leastError) continue;
    into[misses] = label;
    misses += 1;
  }
  return misses;
}

function addScaled(sum: Float64Array, row: Float32Array, from: number, scale: number): void {
  for (let index = 0; index < sum.length; index += 1) {
    sum[index] = (sum[index] as number) + scale * (row[from + index] as number);
  }
}

function addScaledTo(row: Float32Array, from: number, terms: Float64Array, scale: number): void {
  for (let index = 0; index < terms.length; index += 1) {
    row[from + index] = (row[from + index] as number) + scale * (terms[index] as number);
  }
}

/** Turns logits into probabilities in place. */
export function toProbabilities(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const raised = Math.exp((scores[index] as number) - highest);
    scores[index] = raised;
    sum += raised;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] as number) / sum;
}

/** Each feature's weights in 127 steps either way, a quarter of the room that they take while learning. */
function packed({ input, unitBias, output, outputBias }: Weights, units: number, labels: number): Network {
  const steps = new Int8Array(input.length);
  const scales = new Float32Array(input.length / units);
  for (let column = 0; column < scales.length; column += 1) {
    const row = input.subarray(column * units, (column + 1) * units);
    let largest = 0;
    for (const weight of row) largest = Math.max(largest, Math.abs(weight));
    const scale = largest / 127 || 1;
    scales[column] = scale;
    for (let unit = 0; unit < units; unit += 1)
      steps[column * units + unit] = Math.round((row[unit] as number) / scale);
  }
  return { units, labels, steps, scales, unitBias, output, outputBias };
}
