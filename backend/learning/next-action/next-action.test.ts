import { describe, expect, it } from 'vitest';
import { decodeModel, encodeModel } from '../learned-model.ts';
import { namedOf } from './conversation-row.ts';
import { expectationOf, likeliest, predict, readTurns } from './predict.ts';
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
