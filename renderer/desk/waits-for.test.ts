import { expect, test } from 'vitest';
import type { PendingHandOver } from '../../shared/conversation/hand-over.ts';
import { lana, type Owner } from '../../shared/conversation/ownership.ts';
import { mayTake } from './waits-for.ts';

const ana = { id: 'ana', role: 'rep' } as const;
const sofia = { id: 'sofia', role: 'supervisor' } as const;
const bruno: Owner = { kind: 'rep', id: 'bruno', name: 'Bruno', epoch: 3 };
const queue: Owner = { kind: 'queue', id: 'queue', name: '', epoch: 3 };
const meantFor = (to: string | null) => ({ to, offer: null, declinedBy: [] }) as unknown as PendingHandOver;

test('a rep takes the turn from Lana, and what waits unless it waits for somebody else', () => {
  const open = { closedAt: null, handOver: null };
  expect(mayTake({ ...open, owner: { ...lana, epoch: 3 } }, ana)).toBe(true);
  expect(mayTake({ ...open, owner: queue, handOver: meantFor(null) }, ana)).toBe(true);
  expect(mayTake({ ...open, owner: queue, handOver: meantFor('ana') }, ana)).toBe(true);
  expect(mayTake({ ...open, owner: queue, handOver: meantFor('bruno') }, ana)).toBe(false);
  expect(mayTake({ ...open, owner: bruno }, ana)).toBe(false);
});

test('a supervisor takes it from anyone but themselves, and nobody once it is closed', () => {
  const open = { closedAt: null, handOver: null };
  expect(mayTake({ ...open, owner: bruno }, sofia)).toBe(true);
  expect(mayTake({ ...open, owner: queue, handOver: meantFor('bruno') }, sofia)).toBe(true);
  expect(mayTake({ ...open, owner: { ...bruno, kind: 'supervisor', id: 'sofia' } }, sofia)).toBe(false);
  expect(mayTake({ handOver: null, owner: bruno, closedAt: '2026-03-02T14:00:00.000Z' }, sofia)).toBe(false);
});
