import { expect, it } from 'vitest';
import { nothingUnderstood } from './understanding.ts';
import { chooseTask } from './choose-task.ts';

type Situation = Parameters<typeof chooseTask>[0];

const calm: Situation = {
  topic: null,
  goal: null,
  understanding: nothingUnderstood,
  asksForPerson: 0,
} as unknown as Situation;
const taskOf = (wanted: Partial<Situation>, repliesHeld = 0) =>
  chooseTask({ ...calm, ...wanted }, { repliesHeld });

it('calls small talk quick, and careful what may cost somebody something', () => {
  expect(taskOf({})).toBe('quick-reply');
  expect(taskOf({ topic: 'bill-copy' })).toBe('quick-reply');
  expect(taskOf({ topic: 'moving-house' })).toBe('careful-reply');
  expect(taskOf({ goal: 'Cambia el plan' })).toBe('careful-reply');
});

it('calls hard what went wrong before, two matters at once and an upset customer', () => {
  const understanding = { ...nothingUnderstood, mood: -0.6 };
  const two = { ...nothingUnderstood, second: { intent: 'moving-house', confidence: 1 } as const };
  expect(taskOf({ understanding })).toBe('hard-reply');
  expect(taskOf({ understanding: two })).toBe('hard-reply');
  expect(taskOf({ asksForPerson: 1 })).toBe('hard-reply');
  expect(taskOf({}, 1)).toBe('hard-reply');
});
