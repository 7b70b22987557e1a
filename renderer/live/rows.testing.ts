import type { ConversationRow } from '../../shared/conversation/row.ts';

/** The row of a conversation that Lana has and that needs nothing, unless told. */
export function row(id: string, given: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id,
    lastSequence: 9,
    channel: 'web-chat',
    country: 'EC',
    language: 'es',
    customerName: id,
    topic: 'bill-question',
    owner: { kind: 'ai', id: 'lana', name: 'Lana', epoch: 1 },
    openedAt: '2026-11-22T12:00:00.000Z',
    closedAt: null,
    mood: 0,
    asksForPerson: 0,
    repliesHeld: 0,
    consult: null,
    moods: [],
    waiting: null,
    approvals: [],
    help: null,
    flag: null,
    held: null,
    whispered: null,
    watchers: [],
    lastWords: '',
    lastWordsAt: '2026-11-22T12:00:00.000Z',
    ...given,
  };
}

/** That a customer waits for a person since a time (ISO 8601). */
export const waits = (since: string, given: Partial<NonNullable<ConversationRow['waiting']>> = {}) => ({
  reason: 'asked' as const,
  since,
  expiresAt: '2026-11-22T12:20:00.000Z',
  to: null,
  declinedBy: [],
  passedBy: [],
  team: null,
  offer: null,
  spokenByNobody: null,
  ...given,
});
