import { expect, it } from 'vitest';
import { effects, judge } from './effects.ts';

/** Milliseconds for four processes that die and eight starts of Faro. */
const patience = 120_000;

it('makes every kind of change once or not at all, and has it on record as it is, wherever the process died', {
  timeout: patience,
}, async () => {
  const { done, losses, examples } = await effects.run({ times: 1 }, () => undefined);
  expect(examples).toEqual([]);
  expect(Object.values(losses)).toEqual([0, 0, 0]);
  expect(done['changes cut off']).toBe(44);
});

it.each([
  [{ states: 'done', endings: 1, made: 2, told: 1 }, 'twice'],
  [{ states: 'done', endings: 1, made: 1, told: 2 }, 'twice'],
  [{ states: 'done', endings: 1, made: 0, told: 1 }, 'undone'],
  [{ states: 'intended', endings: 0, made: 1, told: 1 }, 'untrue'],
  [{ states: 'done', endings: 1, made: 1, told: 0 }, 'untrue'],
  [{ states: 'done', endings: 1, made: 1, told: 1 }, null],
] as const)('finds what is wrong: %o is %s', (standing, wrong) => {
  expect(judge('after-made', standing)).toBe(wrong);
});
