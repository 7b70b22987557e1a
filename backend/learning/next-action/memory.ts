import { toProbabilities } from '../../agents/text-classifier/network.ts';
import type { Vector } from '../../agents/text-classifier/vocabulary.ts';

/**
 * A network that reads a conversation turn by turn and keeps of it what the next action hangs on (a gated
 * recurrent unit, Cho 2014). Made by `trainMemory`.
 */
export interface Memory {
  readonly units: number;
  readonly labels: number;
  /** For each feature of a turn, `units` weights for each of the three gates, in steps of the feature's scale. */
  readonly steps: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  /** For each unit, what it says to each of the three gates of all units. */
  readonly recurrent: Float32Array;
  /** `labels` weights for each unit. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** The gates of one turn: what is kept of before, how much of before is looked at, what is new. */
export interface Gates {
  readonly keep: Float64Array;
  readonly look: Float64Array;
  readonly fresh: Float64Array;
  /** What the state before says to the new, before it is decided how much of that counts. */
  readonly before: Float64Array;
}

/** The probability of each label for what comes after the state. */
export function labelsAfter(memory: Memory, state: Float64Array): Float64Array {
  const scores = scoresAfter(memory.output, memory.outputBias, state);
  toProbabilities(scores);
  return scores;
}

/** What speaks for each label after the state, as logits. */
export function scoresAfter(output: Float32Array, bias: Float32Array, state: Float64Array): Float64Array {
  const scores = new Float64Array(bias);
  for (let unit = 0; unit < state.length; unit += 1)
    addRow(scores, output, unit * scores.length, state[unit] as number);
  return scores;
}

/** The state after a turn of these features. */
export function stateAfter(memory: Memory, state: Float64Array, { columns, values }: Vector): Float64Array {
  const { units, steps, scales } = memory;
  const heard = new Float64Array(memory.bias);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as number;
    const value = (values[index] as number) * (scales[column] as number);
    const row = column * 3 * units;
    for (let gate = 0; gate < heard.length; gate += 1)
      heard[gate] = (heard[gate] as number) + value * (steps[row + gate] as number);
  }
  return passGates(heard, memory.recurrent, state).after;
}

/** How a state changes where `heard` is what the turn says to the gates. */
export function passGates(
  heard: Float64Array,
  recurrent: Float32Array,
  state: Float64Array,
): Gates & { readonly after: Float64Array } {
  const units = state.length;
  const told = new Float64Array(3 * units);
  for (let unit = 0; unit < units; unit += 1)
    addRow(told, recurrent, unit * told.length, state[unit] as number);
  const keep = new Float64Array(units);
  const look = new Float64Array(units);
  const fresh = new Float64Array(units);
  const after = new Float64Array(units);
  const before = told.subarray(2 * units);
  for (let unit = 0; unit < units; unit += 1) {
    const other = units + unit;
    const kept = squash((heard[unit] as number) + (told[unit] as number) + keptAtFirst);
    const looked = squash((heard[other] as number) + (told[other] as number));
    const made = Math.tanh((heard[units + other] as number) + looked * (before[unit] as number));
    keep[unit] = kept;
    look[unit] = looked;
    fresh[unit] = made;
    after[unit] = kept * (state[unit] as number) + (1 - kept) * made;
  }
  return { keep, look, fresh, before, after };
}

/** Untrained gates rather keep than forget. */
const keptAtFirst = 1;

function squash(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** Adds a row of weights, so many times, to a sum. */
export function addRow(sum: Float64Array, rows: Float32Array, from: number, times: number): void {
  if (times === 0) return;
  for (let index = 0; index < sum.length; index += 1)
    sum[index] = (sum[index] as number) + times * (rows[from + index] as number);
}
