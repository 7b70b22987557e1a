import { array, assert, constantFrom, double, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMeasures, shedOrder, type LoadMeasured } from '../../shared/load.ts';
import { nextShedding, nothingShed, patience, shedAt, shedLimits, type Shedding } from './shedding.ts';

const limits = shedLimits(60);
const calm: LoadMeasured = { eventLoop: 5, appends: 2, turnQueue: 0, oldestTurn: 0 };
/** Milliseconds between two looks. */
const every = 250;

const measured: Arbitrary<LoadMeasured> = record({
  eventLoop: double({ min: 0, max: 2_000, noNaN: true }),
  appends: double({ min: 0, max: 2_000, noNaN: true }),
  turnQueue: double({ min: 0, max: 1, noNaN: true }),
  oldestTurn: double({ min: 0, max: 600, noNaN: true }),
});

/** The states after each of the looks, the beginning first. */
function follow(looks: readonly LoadMeasured[], from: Shedding = nothingShed): readonly Shedding[] {
  const states = [from];
  looks.forEach((look, index) =>
    states.push(nextShedding(states[index] ?? from, look, limits, index * every)),
  );
  return states;
}

function always(look: LoadMeasured, milliseconds: number): readonly LoadMeasured[] {
  return Array.from({ length: Math.ceil(milliseconds / every) + 1 }, () => look);
}

/** Where it ends when that goes on. */
function levelOf(look: LoadMeasured): number {
  return follow(always(look, 20_000)).at(-1)?.level ?? 0;
}

describe('what is given up', () => {
  it('is the first things of the one order, and never anybody’s words', () => {
    expect(shedOrder).toEqual(['drafts', 'offers', 'deep-turns']);
    assert(
      property(array(measured, { maxLength: 200 }), (looks) => {
        for (const state of follow(looks)) {
          const shed = shedAt(state);
          expect(shed).toEqual(shedOrder.slice(0, shed.length));
        }
      }),
    );
  });

  it('changes by one step at a time, up no sooner than asked for so long and down no sooner than calm so long', () => {
    assert(
      property(array(measured, { maxLength: 200 }), (looks) => {
        let stepAt = -Infinity;
        follow(looks).forEach((state, index, states) => {
          const before = states[index - 1];
          if (!before || state.level === before.level) return;
          expect(Math.abs(state.level - before.level)).toBe(1);
          const least = state.level > before.level ? patience.more : patience.less;
          expect(index * every - stepAt).toBeGreaterThan(least);
          stepAt = index * every;
        });
      }),
    );
  });

  it('is no less for more to do: what is measured higher never ends at a lower level', () => {
    const heights = constantFrom(1, 1.5, 3, 10);
    assert(
      property(measured, heights, (look, height) => {
        const more: LoadMeasured = {
          eventLoop: look.eventLoop * height,
          appends: look.appends * height,
          turnQueue: Math.min(1, look.turnQueue * height),
          oldestTurn: look.oldestTurn * height,
        };
        expect(levelOf(more)).toBeGreaterThanOrEqual(levelOf(look));
      }),
    );
  });

  it('is taken up again within 15 seconds of calm, from wherever it was', () => {
    assert(
      property(array(measured, { maxLength: 100 }), (looks) => {
        const [busy] = follow(looks).slice(-1);
        expect(follow(always(calm, 15_000), busy).at(-1)?.level).toBe(0);
      }),
    );
  });

  it('does not flap while a measure moves about its limit', () => {
    const limit = limits.eventLoop.drafts ?? 0;
    const about = Array.from({ length: 400 }, (_, index) => ({
      ...calm,
      eventLoop: index % 5 === 4 ? limit * 0.9 : limit * 1.1,
    }));
    const levels = follow([...always({ ...calm, eventLoop: limit * 1.1 }, 1_000), ...about]).map(
      ({ level }) => level,
    );
    expect(levels.filter((level, index) => index > 0 && level !== levels[index - 1])).toEqual([1]);
  });

  it('is nothing for a moment that is over at once', () => {
    const looks = [calm, { ...calm, eventLoop: 1_500 }, calm, calm, { ...calm, appends: 900 }, calm];
    expect(follow(looks).every(({ level }) => level === 0)).toBe(true);
  });

  it.each(loadMeasures)('says that it was because of %s', (measure) => {
    const look = { ...calm, [measure]: (limits[measure].drafts ?? 0) * 1.2 };
    const state = follow(always(look, 3_000)).at(-1);
    expect(state).toMatchObject({ level: 1, because: measure, since: 750 });
    expect(state && shedAt(state)).toEqual(['drafts']);
  });

  it('never lets turns wait because of their own queue: running fewer would make it longer', () => {
    const looks = always({ ...calm, turnQueue: 1, oldestTurn: 600 }, 60_000);
    expect(shedAt(follow(looks).at(-1) ?? nothingShed)).toEqual(['drafts', 'offers']);
  });
});
