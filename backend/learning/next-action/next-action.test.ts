import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../learned-model.ts';
import { namedOf } from './conversation-row.ts';
import { labelsAfter, stateAfter } from './memory.ts';
import { expectationOf, likeliest, predict, readTurns } from './predict.ts';
import { trainMemory } from './train-memory.ts';
import { trainNextAction } from './train.ts';

const rides = Array.from({ length: 12 }, (_, index) =>
  namedOf([
    { from: 'customer', text: `Hello, I need a ride ${index % 2 === 0 ? 'please' : 'now'}` },
    { from: 'rep', text: 'Where to?', action: 'ride_ask_destination' },
    { from: 'customer', text: 'To the airport' },
    { from: 'rep', text: '', action: 'query' },
    { from: 'system', text: '{"APIName":"ride","Message":"Ride booked."}' },
    { from: 'rep', text: 'It is booked.', action: 'ride_done' },
  ]),
);
const weather = Array.from({ length: 12 }, () =>
  namedOf([
    { from: 'customer', text: 'Hi, will it rain tomorrow?' },
    { from: 'rep', text: 'In which city?', action: 'weather_ask_city' },
    { from: 'customer', text: 'Quito' },
    { from: 'rep', text: '', action: 'query' },
    { from: 'system', text: '{"APIName":"weather","Weather":"Raining"}' },
    { from: 'rep', text: 'It will rain.', action: 'weather_inform' },
  ]),
);
const model = trainNextAction([...rides, ...weather]);
const next = (turns: Parameters<typeof namedOf>[0]) => {
  const read = readTurns(model, namedOf(turns).turns);
  return likeliest(model, read, read.length);
};

describe('what a rep does next', () => {
  it('is told from the words, the deeds and the answers before it', () => {
    expect(next([{ from: 'customer', text: 'I want a ride' }])).toBe('ride_ask_destination');
    expect(next([{ from: 'customer', text: 'rain tomorrow?' }])).toBe('weather_ask_city');
    expect(
      next([
        { from: 'customer', text: 'I need a ride' },
        { from: 'rep', text: 'Where to?', action: 'ride_ask_destination' },
        { from: 'customer', text: 'to the beach' },
      ]),
    ).toBe('query');
    expect(
      next([
        { from: 'customer', text: 'will it rain?' },
        { from: 'rep', text: '', action: 'query' },
        { from: 'system', text: '{"APIName":"weather","Weather":"Raining"}' },
      ]),
    ).toBe('weather_inform');
  });

  it('never looks at the turn itself or at what comes after it', () => {
    const [ride] = rides;
    if (!ride) throw new RangeError('no ride');
    const read = readTurns(model, ride.turns);
    expect(predict(model, read, 1)).toEqual(predict(model, read.slice(0, 1), 1));
  });

  it('adds up to one over the actions that it knows, and expects nothing of others', () => {
    const turns = [{ from: 'customer', text: 'zzz', action: null } as const];
    const sum = predict(model, readTurns(model, turns), 1).reduce((total, chance) => total + chance, 0);
    expect(sum).toBeCloseTo(1, 3);
    const expected = expectationOf(model, turns);
    expect(expected('query')).toBeGreaterThan(0);
    expect(expected('never seen')).toBe(0);
  });

  it('is learned the same from the same conversations, and the same after it was stored', () => {
    const again = trainNextAction([...rides, ...weather]);
    const stored = encodeModel({ tallies: {}, nextAction: again });
    expect(stored).toEqual(encodeModel({ tallies: {}, nextAction: model }));
    expect(decodeModel(stored).nextAction).toEqual(model);
    expect(Buffer.from(stored).toString('latin1')).not.toMatch(/Quito|airport|booked/);
  });

  it('is told without memories, too, by what was learned before there were any', () => {
    const { memories, ...older } = model;
    const stored = encodeModel({ tallies: {}, nextAction: older as typeof model });
    const decoded = decodeModel(stored).nextAction as typeof model;
    expect(memories?.each).toHaveLength(3);
    expect(decoded.memories).toBeNull();
    const read = readTurns(decoded, namedOf([{ from: 'customer', text: 'I want a ride' }]).turns);
    expect(likeliest(decoded, read, 1)).toBe('ride_ask_destination');
  });

  it('refuses what is stored of memories whose parts do not fit', () => {
    const [first, ...others] = model.memories?.each ?? [];
    if (!first || !model.memories) throw new RangeError('no memory');
    const broken = { ...first, recurrent: first.recurrent.subarray(1) };
    const memories = { ...model.memories, each: [broken, ...others] };
    const stored = encodeModel({ tallies: {}, nextAction: { ...model, memories } });
    expect(() => decodeModel(stored)).toThrow(/Invalid input/);
  });

  it('is not learned from conversations without a named choice', () => {
    expect(() => trainNextAction([{ turns: [], choices: [] }])).toThrow(RangeError);
  });

  it('reads answers that are no JSON, empty texts and turns of nobody', () => {
    expect(next([])).toBeTypeOf('string');
    expect(next([{ from: 'system', text: '{"broken' }])).toBeTypeOf('string');
    expect(next([{ from: 'system', text: 'null' }])).toBeTypeOf('string');
    expect(next([{ from: 'customer', text: '' }])).toBeTypeOf('string');
  });
});

const turn = (column: number) => ({ columns: Int32Array.of(column), values: Float32Array.of(1) });

it('a memory keeps what the first turn said until it matters', () => {
  const sequences = Array.from({ length: 60 }, (_, index) => ({
    turns: [turn(index % 2), turn(2), turn(3), turn(2)],
    wanted: [{ at: 4, label: index % 2 }],
  }));
  const options = { units: 8, rounds: 20, rate: 0.08, features: 0.1, resting: 0.1, seed: 1 };
  const memory = trainMemory(sequences, 4, 2, options);
  for (const { turns, wanted } of sequences.slice(0, 2)) {
    const state = turns.reduce<Float64Array>(
      (before, one) => stateAfter(memory, before, one),
      new Float64Array(8),
    );
    expect(labelsAfter(memory, state)[wanted[0]?.label ?? 0]).toBeGreaterThan(0.9);
  }
});
