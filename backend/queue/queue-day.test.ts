import { expect, it } from 'vitest';
import { placeOf } from '../../shared/conversation/hand-over.ts';
import { runDay } from '../testing/queue-day/run-day.ts';

it('serves a day of 200 reps and 5,000 contacts: none lost, none offered to two, each in one place, in fair order', {
  timeout: 120_000,
}, async () => {
  const day = await runDay({ seed: 20_260_302, reps: 200, night: 12, contacts: 5_000 });
  expect(day.errors).toEqual([]);
  expect(day.broken).toEqual([]);
  // Everyone who came was served by a person and is done.
  expect(day.arrived).toBe(5_000);
  expect(day.served.size).toBe(5_000);
  const ids = await day.conversations.all();
  const places = await Promise.all(ids.map(async (id) => placeOf(await day.conversations.get(id)).kind));
  expect([ids.length, new Set(places)]).toEqual([5_000, new Set(['closed'])]);
  expect([...day.where.values()].every(({ at }) => at === 'closed')).toBe(true);
  // It was a day on which all of it could have gone wrong.
  const { offers, declined, unanswered, expired, byHand, mostWaiting } = day.counts;
  expect(offers).toBeGreaterThan(5_000);
  expect(Math.min(declined, unanswered, expired, byHand, day.tooLate)).toBeGreaterThan(20);
  expect(mostWaiting).toBeGreaterThan(100);
});
