import { describe, expect, test } from 'vitest';
import type { AgentReport } from '../../../shared/conversation/conversation.ts';
import { yearsBetween } from './bill-bars.ts';
import { elapsed, lanesOf } from './lanes.ts';
import { nearSteps } from './near-steps.ts';
import { steady } from './steady.ts';

const items = (...ids: readonly string[]) => ids.map((id) => ({ id }));

const report = (agent: AgentReport['agent'], at: number, milliseconds: number): AgentReport => ({
  agent,
  startedAt: new Date(1_700_000_000_000 + at).toISOString(),
  milliseconds,
  finding: '',
  read: [],
});

describe('a list under the hand', () => {
  test('shows what there is while nobody touches it', () => {
    expect(steady(null, items('a', 'b'))).toEqual(items('a', 'b'));
  });

  test('keeps its order, loses what is gone and lets nothing new in', () => {
    expect(steady(items('a', 'b', 'c'), items('d', 'c', 'a'))).toEqual(items('a', 'c'));
  });

  test('shows what is new once nothing it held is left', () => {
    expect(steady(items('a'), items('b'))).toEqual(items('b'));
  });
});

describe("the agents' lanes", () => {
  test('lie on one time line, from the first start to the last end', () => {
    const reports = [report('account', 0, 10), report('offers', 10, 30)];
    expect(elapsed(reports)).toBe(40);
    expect(lanesOf(reports).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.25, 1],
    ]);
  });

  test('agents that took no time at all are still shown', () => {
    expect(lanesOf([report('mood', 0, 0)])).toHaveLength(1);
  });
});

test('the checklist shows the steps around where the playbook stands', () => {
  const steps = items('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
  expect(nearSteps(steps, ['a', 'b', 'c', 'd'])).toEqual(items('b', 'c', 'd', 'e', 'f', 'g'));
  expect(nearSteps(items('a', 'b'), [])).toEqual(items('a', 'b'));
});

test('years of tenure count from the day of the year', () => {
  expect(yearsBetween('2023-11-22', '2026-11-22')).toBe(3);
  expect(yearsBetween('2023-11-23', '2026-11-22')).toBe(2);
});
