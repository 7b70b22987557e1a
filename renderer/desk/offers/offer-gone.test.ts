import { expect, test } from 'vitest';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { goneOffers } from './offer-gone.ts';

const offer = {
  to: 'carla.ec',
  name: 'Carla',
  at: '2026-11-22T14:00:00.000Z',
  expiresAt: '2026-11-22T14:00:20.000Z',
  otherLanguage: null,
};
const passedByMe = [{ id: 'carla.ec', at: '2026-11-22T14:00:20.000Z' }];
const queue = { kind: 'queue', id: 'queue', name: '', epoch: 2 } as const;
const luis = { kind: 'rep', id: 'luis.ec', name: 'Luis', epoch: 3 } as const;

function row(given: Partial<ConversationRow>): ConversationRow {
  const waiting = {
    reason: 'asked',
    since: offer.at,
    expiresAt: offer.expiresAt,
    to: null,
    declinedBy: [],
    passedBy: [],
    team: null,
    offer,
    spokenByNobody: null,
  } as const;
  return {
    id: 'daniel',
    customerName: 'Daniel',
    owner: queue,
    closedAt: null,
    waiting,
    ...given,
  } as ConversationRow;
}

const waiting = (given: Partial<NonNullable<ConversationRow['waiting']>>) => ({
  waiting: {
    reason: 'asked',
    since: offer.at,
    expiresAt: offer.expiresAt,
    to: null,
    declinedBy: [],
    passedBy: [],
    team: null,
    offer: null,
    spokenByNobody: null,
    ...given,
  } as const,
});
const gone = (now: ConversationRow | null) =>
  goneOffers([row({})], new Map(now ? [[now.id, now]] : []), 'carla.ec');

test.each([
  ['is still offered', row({})],
  ['is mine now', row({ owner: { ...luis, id: 'carla.ec' }, waiting: null })],
  ['was declined by me', row(waiting({ declinedBy: ['carla.ec'] }))],
])('nothing is said of what %s', (_, now) => {
  expect(gone(now)).toEqual([]);
});

test.each([
  ['somebody else took', row({ owner: luis, waiting: null }), { why: 'taken', by: 'Luis' }],
  [
    'is offered to the next',
    row(waiting({ passedBy: passedByMe, offer: { ...offer, to: 'luis.ec', name: 'Luis' } })),
    { why: 'passedOn' },
  ],
  ['waits again', row(waiting({ passedBy: passedByMe })), { why: 'passedOn' }],
  ['was taken back, and waits', row(waiting({})), { why: 'withdrawn' }],
  [
    'was taken back after an earlier one that they let pass',
    row(waiting({ passedBy: [{ id: 'carla.ec', at: '2026-11-22T13:58:00.000Z' }] })),
    { why: 'withdrawn' },
  ],
  ['was closed', null, { why: 'over' }],
])('it is said of what %s', (_, now, why) => {
  expect(gone(now)).toEqual([{ id: 'daniel', customerName: 'Daniel', ...why }]);
});
