import { toProbabilities } from '../../agents/text-classifier/network.ts';
import { createRandom, shuffled } from '../../agents/text-classifier/random.ts';
import type { Vector } from '../../agents/text-classifier/vocabulary.ts';
import { addRow, passGates, scoresAfter, type Gates, type Memory } from './memory.ts';

/** A conversation as numbers: its turns, and which labels came after so many of them. */
export interface Sequence {
  readonly turns: readonly Vector[];
  readonly wanted: readonly { readonly at: number; readonly label: number }[];
}

export interface MemoryOptions {
  readonly units: number;
  readonly rounds: number;
  /** Step of the first conversation; it falls to nearly nothing until the last. */
  readonly rate: number;
  /** Share of the features, and of the units that predict, that sit out each step of training. */
  readonly features: number;
  readonly resting: number;
  readonly seed: number;
}

/** Weights, and for each the sum of the squares of its slopes: each has a step of its own (AdaGrad). */
interface Adapted {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
}

interface Weights {
  readonly input: Adapted;
  readonly bias: Adapted;
  readonly recurrent: Adapted;
  readonly output: Adapted;
  readonly outputBias: Adapted;
}

/** What happened at one turn: the state before it, what was heard of it, and how the gates stood. */
interface Step extends Gates {
  readonly state: Float64Array;
  readonly heard: Vector;
}

/** How the error falls with weights that are moved once for a whole conversation. */
interface Slopes {
  readonly bias: Float64Array;
  readonly recurrent: Float64Array;
}

/** Where the squares of a weight's moves begin, so that its first step is not wild. */
const firstSquare = 1e-4;
/** A label whose probability is off by less learns nothing. */
const leastError = 1e-4;

/**
 * Learns to predict from what came before: gradient descent on the log loss, back through the turns of one
 * conversation after another. Depends on the seed alone.
 */
export function trainMemory(
  sequences: readonly Sequence[],
  columns: number,
  labels: number,
  options: MemoryOptions,
): Memory {
  const { units, rounds, seed } = options;
  const random = createRandom(seed);
  const weights = firstWeights(columns, labels, units, random);
  const learn = learner(weights, options, random);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(sequences.length, seed * 100 + round + 1);
    for (const [done, index] of order.entries()) {
      const progress = (round + done / order.length) / rounds;
      learn(sequences[index] as Sequence, options.rate * (1 - 0.97 * progress));
    }
  }
  return {
    units,
    labels,
    ...packed(weights.input.weights, 3 * units),
    bias: weights.bias.weights,
    recurrent: weights.recurrent.weights,
    output: weights.output.weights,
    outputBias: weights.outputBias.weights,
  };
}

function firstWeights(columns: number, labels: number, units: number, random: () => number): Weights {
  const adapted = (length: number, spread: number): Adapted => ({
    weights: Float32Array.from({ length }, () => (random() - 0.5) * spread),
    squares: new Float32Array(length).fill(firstSquare),
  });
  const spread = Math.sqrt(3 / units);
  return {
    input: adapted(columns * 3 * units, 0.3),
    bias: adapted(3 * units, 0),
    recurrent: adapted(units * 3 * units, 2 * spread),
    output: adapted(units * labels, spread),
    outputBias: adapted(labels, 0),
  };
}

/** One step of descent for one conversation: forward through its turns, then back. */
function learner(weights: Weights, { units, features, resting }: MemoryOptions, random: () => number) {
  const slopes: Slopes = {
    bias: new Float64Array(weights.bias.weights.length),
    recurrent: new Float64Array(weights.recurrent.weights.length),
  };
  return ({ turns, wanted }: Sequence, rate: number): void => {
    const last = Math.max(0, ...wanted.map(({ at }) => at));
    const steps: Step[] = [];
    const states: Float64Array[] = [new Float64Array(units)];
    for (const turn of turns.slice(0, last)) {
      const heard = thinned(turn, features, random);
      const state = states.at(-1) as Float64Array;
      const { after, ...gates } = passGates(toldBy(heard, weights), weights.recurrent.weights, state);
      steps.push({ ...gates, state, heard });
      states.push(after);
    }
    slopes.bias.fill(0);
    slopes.recurrent.fill(0);
    let back: Float64Array = new Float64Array(units);
    for (let at = last; at >= 0; at -= 1) {
      for (const { label } of wanted.filter((one) => one.at === at)) {
        const gains = Float64Array.from({ length: units }, () =>
          random() < resting ? 0 : 1 / (1 - resting),
        );
        learnLabel(weights, states[at] as Float64Array, label, gains, back, rate);
      }
      const step = steps[at - 1];
      if (step) back = learnStep(weights, step, back, slopes, rate);
    }
    descend(weights.recurrent, 0, slopes.recurrent, 1, rate);
    descend(weights.bias, 0, slopes.bias, 1, rate);
  };
}

/** The vector without some of its features, the others stronger by as much. */
function thinned({ columns, values }: Vector, share: number, random: () => number): Vector {
  const kept = [...columns.keys()].filter(() => random() >= share);
  return {
    columns: Int32Array.from(kept, (index) => columns[index] as number),
    values: Float32Array.from(kept, (index) => (values[index] as number) / (1 - share)),
  };
}

/** What a turn says to the gates. */
function toldBy({ columns, values }: Vector, { input, bias }: Weights): Float64Array {
  const told = new Float64Array(bias.weights);
  for (let index = 0; index < columns.length; index += 1)
    addRow(told, input.weights, (columns[index] as number) * told.length, values[index] as number);
  return told;
}

/** Learns the label that came after a state, and adds how the error falls with the state to `back`. */
function learnLabel(
  { output, outputBias }: Weights,
  state: Float64Array,
  label: number,
  gains: Float64Array,
  back: Float64Array,
  rate: number,
): void {
  const { weights, squares } = output;
  const seen = state.map((value, unit) => value * (gains[unit] as number));
  const error = scoresAfter(weights, outputBias.weights, seen);
  const labels = error.length;
  toProbabilities(error);
  error[label] = (error[label] as number) - 1;
  for (let unit = 0; unit < seen.length; unit += 1) {
    const value = seen[unit] as number;
    if (value === 0) continue;
    let slope = 0;
    for (let one = 0; one < labels; one += 1) {
      const off = error[one] as number;
      if (Math.abs(off) < leastError) continue;
      const at = unit * labels + one;
      slope += off * (weights[at] as number);
      const square = (squares[at] as number) + (off * value) ** 2;
      squares[at] = square;
      weights[at] = (weights[at] as number) - (rate * off * value) / Math.sqrt(square);
    }
    back[unit] = (back[unit] as number) + slope * (gains[unit] as number);
  }
  descend(outputBias, 0, error, 1, rate);
}

/** From how the error falls with the state after a turn: how it falls with the state before. Learns on the way. */
function learnStep(
  { input, recurrent }: Weights,
  { keep, look, fresh, before, state, heard }: Step,
  back: Float64Array,
  slopes: Slopes,
  rate: number,
): Float64Array {
  const { weights } = recurrent;
  const sums = slopes.recurrent;
  const units = state.length;
  const gates = 3 * units;
  const toHeard = new Float64Array(gates);
  const toTold = new Float64Array(gates);
  const earlier = new Float64Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    const [kept, looked, made] = [keep[unit] as number, look[unit] as number, fresh[unit] as number];
    const slope = back[unit] as number;
    const toMade = slope * (1 - kept) * (1 - made * made);
    toHeard[unit] = slope * ((state[unit] as number) - made) * kept * (1 - kept);
    toHeard[units + unit] = toMade * (before[unit] as number) * looked * (1 - looked);
    toHeard[2 * units + unit] = toMade;
    toTold[2 * units + unit] = toMade * looked;
    earlier[unit] = slope * kept;
  }
  toTold.set(toHeard.subarray(0, 2 * units));
  for (let unit = 0; unit < units; unit += 1) {
    const row = unit * gates;
    const value = state[unit] as number;
    let slope = 0;
    for (let gate = 0; gate < gates; gate += 1) {
      const told = toTold[gate] as number;
      slope += told * (weights[row + gate] as number);
      sums[row + gate] = (sums[row + gate] as number) + told * value;
    }
    earlier[unit] = (earlier[unit] as number) + slope;
  }
  for (let gate = 0; gate < gates; gate += 1)
    slopes.bias[gate] = (slopes.bias[gate] as number) + (toHeard[gate] as number);
  for (let index = 0; index < heard.columns.length; index += 1)
    descend(input, (heard.columns[index] as number) * gates, toHeard, heard.values[index] as number, rate);
  return earlier;
}

/** Moves a row of weights against their slopes. */
function descend(
  { weights, squares }: Adapted,
  from: number,
  slopes: Float64Array,
  scale: number,
  rate: number,
) {
  for (let index = 0; index < slopes.length; index += 1) {
    const slope = (slopes[index] as number) * scale;
    const at = from + index;
    const square = (squares[at] as number) + slope * slope;
    squares[at] = square;
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(square);
  }
}

/** Each feature's weights in 127 steps either way, a quarter of the room that they take while learning. */
function packed(input: Float32Array, each: number): Pick<Memory, 'steps' | 'scales'> {
  const scales = Float32Array.from({ length: input.length / each }, (_, column) => {
    const row = input.subarray(column * each, (column + 1) * each);
    return row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
  });
  const steps = Int8Array.from(input, (weight, index) =>
    Math.round(weight / (scales[Math.floor(index / each)] as number)),
  );
  return { steps, scales };
}
