import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from './conversation.ts';
import type { Author, ConversationEvent, EventType, NewEvent } from './event.ts';
import { eventTypes, parseEvent, visibleToCustomer } from './event.ts';
import { lana, type Owner } from './ownership.ts';
import { fold, reduce } from './reduce.ts';
import { rowOf } from './row.ts';
import { sameInEach } from '../language.ts';
import type { Suggestion } from './suggestion.ts';

const faro: Author = { kind: 'system', id: 'faro', name: 'Faro' };
const customer: Author = { kind: 'customer', id: 'EC-1001', name: 'Daniel' };
const ana: Author = { kind: 'rep', id: 'rep-ana', name: 'Ana' };
const sofia: Author = { kind: 'supervisor', id: 'sup-sofia', name: 'Sofía' };
const briefing = { wants: 'Cancelar', tried: [], facts: [], promises: [], mood: -0.5 };
const expiresAt = '2026-03-02T14:05:00.000Z';

const suggestion: Suggestion = {
  id: 's1',
  kind: 'reply',
  title: sameInEach('Ofrecer'),
  why: sameInEach(''),
  price: null,
  tool: null,
  text: 'Le ofrezco',
  irreversible: false,
};

function owner(kind: Owner['kind'], id: string, epoch: number): Owner {
  return { kind, id, name: id, epoch };
}

const opening: NewEvent = {
  type: 'conversation-opened',
  author: faro,
  channel: 'web-chat',
  country: 'EC',
  language: 'es',
  accountId: 'EC-1001',
  customerName: 'Daniel',
  simulated: false,
};
const toLana: NewEvent = {
  type: 'owner-changed',
  author: faro,
  owner: { ...lana, epoch: 1 },
  because: 'opened',
};
const says = (text: string): NewEvent => ({
  type: 'message-received',
  author: customer,
  messageId: text,
  from: 'customer',
  text,
  channel: 'web-chat',
});
const asks = (to: string | null = null, author: Author = lana): NewEvent => ({
  type: 'hand-over-requested',
  author,
  handOver: 'h1',
  reason: 'asked',
  to,
  briefing,
  expiresAt,
});
const turnTo = (
  next: Owner,
  because: 'took-over' | 'queued' | 'expired' | 'accepted' | 'closed',
): NewEvent => ({
  type: 'owner-changed',
  author: faro,
  owner: next,
  because,
});

const report = (about: number, agent: 'intent' | 'mood'): NewEvent => ({
  type: 'agent-reported',
  author: faro,
  about,
  agent,
  startedAt: expiresAt,
  milliseconds: 0.2,
  finding: '',
  read: [],
});

const hears = (intent: 'cancel-service' | 'yes' | 'bill-question'): NewEvent => ({
  type: 'intent-read',
  author: faro,
  about: 3,
  intent,
  confidence: 0.9,
  others: [],
});

const decline = (author: Author): NewEvent => ({
  type: 'hand-over-declined',
  author,
  handOver: 'h1',
  reason: '',
});

function logged(events: readonly NewEvent[]): readonly ConversationEvent[] {
  return events.map((event, index) => {
    const at = new Date(Date.UTC(2026, 2, 2, 14, 0, index)).toISOString();
    return { ...event, conversationId: 'a', sequence: index + 1, at };
  });
}

/** A conversation that has begun with "Hola", at sequence 3, and then the events. */
function after(...events: readonly NewEvent[]) {
  return fold(logged([opening, toLana, says('Hola'), ...events]));
}

describe('the log', () => {
  it('begins with its opening and has no gaps and no repeats', () => {
    const [first, second, third] = logged([opening, toLana, says('Hola')]) as [
      ConversationEvent,
      ConversationEvent,
      ConversationEvent,
    ];
    expect(() => reduce(null, second)).toThrow(RangeError);
    expect(() => reduce(null, { ...third, sequence: 1 })).toThrow(RangeError);
    const opened = reduce(null, first);
    expect(() => reduce(opened, third)).toThrow(RangeError);
    expect(() => reduce(opened, first)).toThrow(RangeError);
    expect(() => reduce(opened, { ...first, sequence: 2 })).toThrow(RangeError);
    expect(() => fold([])).toThrow(RangeError);
  });

  it('belongs to nobody until Lana gets the turn', () => {
    expect(fold(logged([opening])).owner).toMatchObject({ kind: 'queue', epoch: 0 });
    expect(after().owner).toEqual({ ...lana, epoch: 1 });
  });
});

describe('what was found', () => {
  it('puts the mood at the customer’s words it was read from, and in the trend', () => {
    const conversation = after(says('Malo'), {
      type: 'mood-read',
      author: faro,
      about: 3,
      mood: -0.5,
      because: [],
    });
    expect(conversation.transcript.map((line) => line.kind === 'utterance' && line.mood)).toEqual([
      -0.5,
      null,
    ]);
    expect(conversation).toMatchObject({ mood: -0.5, moods: [{ sequence: 3, mood: -0.5 }] });
  });

  it('never reads a mood of a rep', () => {
    const conversation = after(
      turnTo(owner('rep', 'rep-ana', 2), 'took-over'),
      {
        type: 'reply-sent',
        author: ana,
        messageId: 'r',
        from: 'rep',
        text: 'No puedo',
        epoch: 2,
        sources: [],
        model: null,
        suggestionId: null,
      },
      { type: 'mood-read', author: faro, about: 5, mood: -1, because: [] },
    );
    expect(conversation.transcript.at(-1)).toMatchObject({ from: 'rep', mood: null });
  });

  it('gathers the agents’ reports on one message in one line', () => {
    const { transcript } = after(says('Malo'), report(3, 'intent'), report(4, 'intent'), report(3, 'mood'));
    const findings = transcript.filter((line) => line.kind === 'findings');
    expect(findings.map(({ about, reports }) => [about, reports.map(({ agent }) => agent)])).toEqual([
      [3, ['intent', 'mood']],
      [4, ['intent']],
    ]);
  });

  it('keeps the topic through small talk', () => {
    expect(after(hears('cancel-service'), hears('yes')).topic).toBe('cancel-service');
    expect(after(hears('cancel-service'), hears('bill-question')).topic).toBe('bill-question');
  });
});

describe('a hand-over', () => {
  it('waits until somebody has the turn, and keeps what was counted', () => {
    const waiting = after(asks(), turnTo(owner('queue', 'queue', 2), 'queued'));
    expect(waiting.handOver).toMatchObject({ id: 'h1', expired: 0 });
    const company = after(
      asks(),
      turnTo(owner('queue', 'queue', 2), 'queued'),
      { type: 'hand-over-expired', author: faro, handOver: 'h1', rounds: 1 },
      turnTo({ ...lana, epoch: 3 }, 'expired'),
      asks(),
      turnTo(owner('queue', 'queue', 4), 'queued'),
    );
    expect(company.handOver).toMatchObject({ expired: 1, requestedAt: waiting.handOver?.requestedAt });
    const taken = after(
      asks(),
      turnTo(owner('queue', 'queue', 2), 'queued'),
      turnTo(owner('rep', 'rep-ana', 3), 'accepted'),
    );
    expect(taken).toMatchObject({ handOver: null, lastBriefing: briefing });
  });

  it('goes to the team when the colleague it is for declines', () => {
    expect(after(asks(ana.id), decline(sofia)).handOver).toMatchObject({
      to: ana.id,
      declinedBy: [sofia.id],
    });
    expect(after(asks(ana.id), decline(ana)).handOver).toMatchObject({ to: null, declinedBy: [ana.id] });
  });

  it('counts the times a customer asked', () => {
    expect(after(asks(null, customer)).asksForPerson).toBe(1);
    expect(after(asks(null, lana)).asksForPerson).toBe(0);
  });
});

describe('suggestions', () => {
  const made: NewEvent = { type: 'suggestions-made', author: faro, about: 3, suggestions: [suggestion] };

  it('leave the desk when taken or dismissed, and a dismissed one does not come back', () => {
    const taken: NewEvent = { type: 'suggestion-taken', author: ana, suggestionId: 's1', edited: false };
    const dismissed: NewEvent = { type: 'suggestion-dismissed', author: ana, suggestionId: 's1' };
    expect(after(made).suggestions).toEqual([suggestion]);
    expect(after(made, taken)).toMatchObject({ suggestions: [], taken: ['s1'] });
    expect(after(made, dismissed, made).suggestions).toEqual([]);
  });
});

describe('closing', () => {
  it('ends what was open and tells it once', () => {
    const conversation = after(asks(), turnTo(owner('queue', 'queue', 2), 'closed'), {
      type: 'conversation-closed',
      author: ana,
      disposition: 'solved',
      summary: 'Resuelto',
    });
    expect(conversation).toMatchObject({ handOver: null, turn: null, wrapUp: { disposition: 'solved' } });
    expect(
      conversation.transcript.slice(-2).map((line) => line.kind === 'happening' && line.event.type),
    ).toEqual(['hand-over-requested', 'conversation-closed']);
  });

  it('keeps what it was closed with when a draft of it comes late', () => {
    const draft = {
      type: 'wrap-up-drafted',
      author: faro,
      disposition: 'unresolved',
      summary: 'Pending',
    } as const;
    const closed = { ...draft, type: 'conversation-closed', disposition: 'solved', summary: 'Sent' } as const;
    expect(after(draft).wrapUp).toEqual({ disposition: 'unresolved', summary: 'Pending' });
    expect(after(closed, draft).wrapUp).toEqual({ disposition: 'solved', summary: 'Sent' });
  });

  it('is in the row of a list with what the customer said last, cut to fit', () => {
    const row = rowOf(after(says('x'.repeat(500)), asks()));
    expect(row.lastWords).toHaveLength(160);
    expect(row.waiting).toMatchObject({ reason: 'asked', to: null });
  });
});

it('shows the customer the words and who speaks, and nothing from inside', () => {
  const shown = eventTypes.filter((type) => visibleToCustomer({ type } as ConversationEvent));
  const inside: readonly EventType[] = [
    'whisper-sent',
    'note-written',
    'mood-read',
    'suggestions-made',
    'reply-held',
  ];
  expect(shown).toContain('reply-sent');
  expect(shown).toContain('owner-changed');
  expect(inside.filter((type) => shown.includes(type))).toEqual([]);
});

/** Any later event of a conversation; sequence numbers it is about may be right or wrong. */
const anyEvent: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.string().map(says),
  fc.record({ about: fc.integer({ min: 1, max: 30 }), tenths: fc.integer({ min: -10, max: 10 }) }).map(
    ({ about, tenths }): NewEvent => ({
      type: 'mood-read',
      author: faro,
      about,
      mood: tenths / 10,
      because: [],
    }),
  ),
  fc.integer({ min: 1, max: 30 }).map(
    (about): NewEvent => ({
      type: 'agent-reported',
      author: faro,
      about,
      agent: 'mood',
      startedAt: expiresAt,
      milliseconds: 1,
      finding: 'calm',
      read: [],
    }),
  ),
  fc.constantFrom<NewEvent>(
    asks(),
    asks(ana.id),
    { type: 'hand-over-declined', author: ana, handOver: 'h1', reason: 'no' },
    { type: 'hand-over-expired', author: faro, handOver: 'h1', rounds: 1 },
    { type: 'watch-started', author: sofia },
    { type: 'watch-ended', author: sofia },
    { type: 'suggestions-made', author: faro, about: 3, suggestions: [suggestion] },
    { type: 'suggestion-dismissed', author: ana, suggestionId: 's1' },
    { type: 'playbook-opened', author: lana, playbook: 'retention' },
    { type: 'step-done', author: lana, playbook: 'retention', step: 'asked', by: 'ai' },
    { type: 'effect-intended', author: lana, key: 'k', effect: 'bill-sent', input: {}, epoch: 1 },
    {
      type: 'effect-done',
      author: lana,
      key: 'k',
      effect: 'bill-sent',
      summary: 'Enviada',
      reference: null,
      amount: null,
    },
    { type: 'note-written', author: ana, text: 'Nota' },
    turnTo(owner('rep', 'rep-ana', 2), 'took-over'),
    turnTo(owner('queue', 'queue', 3), 'queued'),
  ),
);

it('folds in batches as all at once, changes nothing it was given, and survives the wire', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.nat({ max: 33 }), (events, cut) => {
      const log = logged([opening, toLana, says('Hola'), ...events]);
      const sent = log.map((event) => parseEvent(JSON.parse(JSON.stringify(event))));
      const before = fold(log.slice(0, Math.max(1, cut)));
      const frozen = structuredClone(before);
      const whole = fold(log);
      expect(fold(log.slice(Math.max(1, cut)), before)).toEqual(whole);
      expect(before).toEqual(frozen);
      expect(fold(sent)).toEqual(whole);
    }),
  );
});

/** Events about words anywhere in a long conversation, beside all others. */
const farEvent: fc.Arbitrary<NewEvent> = fc.oneof(
  { weight: 4, arbitrary: anyEvent },
  fc.record({ about: fc.integer({ min: 1, max: 400 }), what: fc.constantFrom('mood', 'line') }).map(
    ({ about, what }): NewEvent => ({
      type: 'reading-contested',
      author: ana,
      about,
      what: what === 'mood' ? 'mood' : 'line',
      suggestionId: null,
      note: null,
    }),
  ),
  fc.integer({ min: 1, max: 400 }).map(
    (about): NewEvent => ({
      type: 'agent-reported',
      author: faro,
      about,
      agent: 'intent',
      startedAt: expiresAt,
      milliseconds: 1,
      finding: 'late',
      read: [],
    }),
  ),
);

it('folds a long log to what it is event by event, whichever line an event is about', () => {
  fc.assert(
    fc.property(fc.array(farEvent, { minLength: 250, maxLength: 400, size: 'max' }), (events) => {
      const log = logged([opening, toLana, says('Hola'), ...events]);
      const oneByOne = log.reduce<Conversation | null>(reduce, null);
      expect(fold(log)).toEqual(oneByOne);
      expect(fold(log.slice(200), fold(log.slice(0, 200)))).toEqual(oneByOne);
    }),
    { numRuns: 15 },
  );
});
