import { describe, expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Appended, ConversationLog } from '../conversations/conversation-log.ts';
import {
  ana,
  authorOf,
  begins,
  bruno,
  claimOf,
  event,
  lanaOwns,
  modelCalled,
  opening,
  ownerOf,
  queueOwns,
  replies,
  says,
  sofia,
  turnGoesTo,
} from './builders.ts';

/** Milliseconds for an engine that has to ask every copy whether it is still needed. */
const erasing = 120_000;

/** What every engine that keeps conversations must do. `open` gives an empty log each time. */
export function conversationLogContract(
  name: string,
  open: (clock: () => Date) => ConversationLog | Promise<ConversationLog>,
): void {
  const at = '2026-03-02T14:00:00.000Z';
  const openLog = async () => open(() => new Date(at));
  const openWith = async (...conversationIds: readonly string[]) => {
    const log = await openLog();
    for (const conversationId of conversationIds) await log.append({ conversationId, events: begins() });
    return log;
  };

  describe(`${name}: numbers and keeps`, () => {
    it('numbers each log from 1 without gaps and dates every event', async () => {
      const log = await openWith('a', 'b');
      await log.append({ conversationId: 'a', events: [says('uno'), says('dos')] });
      const events = await log.read('a', 0);
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
      expect(events.every((event) => event.conversationId === 'a' && event.at === at)).toBe(true);
      expect((await log.read('b', 0)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    });

    it('answers an append with the events as they are read later', async () => {
      const log = await openWith('a');
      const appended = await log.append({
        conversationId: 'a',
        events: [says('¿Está bien? 👍🏽 مرحبا <b>')],
      });
      expect(eventsOf(appended)).toEqual(await log.read('a', 3));
    });

    it('reads from a sequence on, at most as many as asked for', async () => {
      const log = await openWith('a');
      expect((await log.read('a', 1)).map(({ type }) => type)).toEqual(['owner-changed', 'message-received']);
      expect((await log.read('a', 0, 2)).map(({ sequence }) => sequence)).toEqual([1, 2]);
      expect(await log.read('a', 3)).toEqual([]);
      expect(await log.read('nobody', 0)).toEqual([]);
    });

    it('lists what is open, oldest first', async () => {
      const log = await openWith('b', 'a', 'c');
      const closing = event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' });
      await log.append({
        conversationId: 'a',
        events: [turnGoesTo(queueOwns(2), 'closed'), closing],
        epoch: 1,
      });
      expect(await log.unfinishedConversations()).toEqual(['b', 'c']);
    });

    it('lists what is owed to customers until it is settled', async () => {
      const log = await openWith('b', 'a', 'c');
      const promises = event('promise-made', { promise: { text: 'Le escribimos', dueOn: '2026-03-03' } });
      const schedules = event('call-back-scheduled', {
        callBack: 'call-1',
        dueAt: at,
        timeZone: 'America/Guayaquil',
        way: 'telephone',
        reason: 'La factura',
        missedFrom: at,
      });
      await log.append({ conversationId: 'a', events: [promises, promises, schedules] });
      await log.append({ conversationId: 'b', events: [schedules] });
      expect(await log.owingConversations()).toEqual(['b', 'a']);
      const kept = event('promise-settled', { about: 4, what: 'Le escribimos', outcome: 'kept' });
      await log.append({ conversationId: 'b', events: [event('call-back-done', { callBack: 'call-1' })] });
      await log.append({ conversationId: 'a', events: [kept, { ...kept, about: 5 } as typeof kept] });
      expect(await log.owingConversations()).toEqual(['a']);
      const missed = event('call-back-missed', { callBack: 'call-1', because: 'nobody-called' });
      await log.append({ conversationId: 'a', events: [missed] });
      expect(await log.owingConversations()).toEqual([]);
    });

    it('lists what is closed as unfinished while the end of a change is not known', async () => {
      const log = await openWith('b', 'a', 'c');
      const intended = event('effect-intended', { key: 'k', effect: 'bill-sent', input: {}, epoch: 1 });
      for (const conversationId of ['a', 'b']) {
        await log.append({ conversationId, events: [intended], claim: claimOf(lanaOwns(1)) });
        const closing = event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' });
        await log.append({
          conversationId,
          events: [turnGoesTo(queueOwns(2), 'closed'), closing],
          epoch: 1,
        });
      }
      expect(await log.unfinishedConversations()).toEqual(['b', 'a', 'c']);
      const failed = event('effect-failed', { key: 'k', effect: 'bill-sent', code: 'x', message: '' });
      await log.append({ conversationId: 'b', events: [failed] });
      expect(await log.unfinishedConversations()).toEqual(['a', 'c']);
    });

    it('finds the calls of models over all conversations, from a time on', async () => {
      const log = await openWith('b', 'a');
      await log.append({ conversationId: 'a', events: [says('uno'), modelCalled({ milliseconds: 1 })] });
      await log.append({ conversationId: 'b', events: [modelCalled({ milliseconds: 2 })] });
      const calls = await log.modelCalls(new Date(at));
      const found = new Map(calls.map(({ conversationId, milliseconds }) => [conversationId, milliseconds]));
      expect(found).toEqual(
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
      );
      expect(await log.modelCalls(new Date(Date.parse(at) + 1))).toEqual([]);
    });

    it('lists what was ever watched, closed or not, oldest first', async () => {
      const log = await openWith('b', 'a', 'c');
      const starts = event('watch-started', {}, authorOf(sofia));
      for (const conversationId of ['a', 'b']) await log.append({ conversationId, events: [starts, starts] });
      const closing = event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' });
      await log.append({
        conversationId: 'a',
        events: [turnGoesTo(queueOwns(2), 'closed'), closing],
        epoch: 1,
      });
      expect(await log.watchedConversations()).toEqual(['b', 'a']);
      expect(await log.allConversations()).toEqual(['b', 'a', 'c']);
      for (const [id, last] of await log.lastSequences()) {
        expect((await log.read(id, 0)).at(-1)?.sequence).toBe(last);
      }
      expect((await log.lastSequences()).size).toBe(3);
    });

    it('writes an append together or not at all', async () => {
      const log = await openWith('a');
      const events = [says('uno'), turnGoesTo(ownerOf(ana, 9))];
      await expect(log.append({ conversationId: 'a', events, epoch: 1, key: 'k' })).rejects.toThrow(
        RangeError,
      );
      expect(await log.read('a', 3)).toEqual([]);
      expect(await log.findByKey('k')).toBeNull();
    });
  });

  describe(`${name}: keys`, () => {
    it('does a keyed append once and answers a repeat with the first', async () => {
      const log = await openWith('a');
      const first = await log.append({ conversationId: 'a', events: [says('uno')], key: 'k' });
      const second = await log.append({ conversationId: 'a', events: [says('otra cosa')], key: 'k' });
      expect(second).toEqual({ outcome: 'repeated', events: eventsOf(first) });
      expect(await log.findByKey('k')).toEqual(eventsOf(first));
      expect(await log.read('a', 0)).toHaveLength(4);
    });

    it('knows a key over all conversations and under any turn', async () => {
      const log = await openWith('a');
      const claim = claimOf(lanaOwns(1));
      const events = [replies(lanaOwns(1), 'Hola')];
      const first = await log.append({ conversationId: 'a', events, claim, key: 'k' });
      await log.append({ conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
      expect(await log.append({ conversationId: 'a', events, claim, key: 'k' })).toMatchObject({
        outcome: 'repeated',
      });
      const elsewhere = await log.append({ conversationId: 'b', events: begins(), key: 'k' });
      expect(elsewhere).toEqual({ outcome: 'repeated', events: eventsOf(first) });
      expect(await log.read('b', 0)).toEqual([]);
    });

    it('does not spend a key on a refusal', async () => {
      const log = await openWith('a');
      const claim = claimOf(ownerOf(ana, 1));
      const refused = await log.append({
        conversationId: 'a',
        events: [replies(ownerOf(ana, 1), 'Hola')],
        claim,
        key: 'k',
      });
      expect(refused.outcome).toBe('refused');
      expect(await log.findByKey('k')).toBeNull();
    });
  });

  describe(`${name}: an erasure`, () => {
    it('finds the conversations of an account, oldest first', async () => {
      const log = await openLog();
      for (const [conversationId, accountId] of [
        ['b', 'EC-1001'],
        ['a', 'EC-1001'],
        ['c', 'EC-1002'],
        ['d', null],
      ] as const) {
        await log.append({ conversationId, events: begins('Hola', { accountId }) });
      }
      expect(await log.conversationsOf('EC-1001')).toEqual(['b', 'a']);
      expect(await log.conversationsOf("' OR 1 --")).toEqual([]);
    });

    it('puts other words in their places, forgets the keys, and lets the log go on', {
      timeout: erasing,
    }, async () => {
      const log = await openWith('b');
      await log.append({ conversationId: 'a', events: begins('Soy Daniel'), key: 'web-chat:EC-1001' });
      await log.append({ conversationId: 'b', events: [says('otro')], key: 'other' });
      const erased = (await log.read('a', 0)).map((event) => withoutWords(event));
      await log.erase(new Map([['a', erased]]));
      expect(await log.read('a', 0)).toEqual(erased);
      expect(await log.findByKey('web-chat:EC-1001')).toBeNull();
      expect(await log.findByKey('other')).toHaveLength(1);
      expect(await log.conversationsOf('EC-1001')).toEqual(['b']);
      const reply = { conversationId: 'a', events: [replies(lanaOwns(1), 'Hola')] };
      const appended = await log.append({ ...reply, claim: claimOf(lanaOwns(1)) });
      expect(eventsOf(appended)[0]?.sequence).toBe(4);
      await log.erase(new Map());
    });

    it.each<[string, (events: readonly ConversationEvent[]) => readonly ConversationEvent[]]>([
      ['one is missing', (events) => events.slice(0, 2)],
      ['one more is there', (events) => [...events, ...events.slice(2)]],
      [
        'one is of another time',
        (events) => events.map((event) => ({ ...event, at: '2026-01-01T00:00:00Z' })),
      ],
      ['they stand in another order', (events) => events.toReversed()],
    ])('changes nothing where %s', async (_what, changed) => {
      const log = await openWith('a');
      const before = await log.read('a', 0);
      await expect(log.erase(new Map([['a', changed(before)]]))).rejects.toThrow(RangeError);
      expect(await log.read('a', 0)).toEqual(before);
    });
  });

  describe(`${name}: the turn`, () => {
    it('lets only the owner speak, under the present epoch', async () => {
      const log = await openWith('a');
      const under = (owner: Parameters<typeof replies>[0]) =>
        log.append({ conversationId: 'a', events: [replies(owner, 'Hola')], claim: claimOf(owner) });
      expect((await under(lanaOwns(1))).outcome).toBe('appended');
      expect(await under(ownerOf(ana, 1))).toEqual({ outcome: 'refused', owner: lanaOwns(1) });
      await log.append({ conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 });
      expect(await under(lanaOwns(1))).toEqual({ outcome: 'refused', owner: ownerOf(ana, 2) });
      expect((await under(ownerOf(bruno, 2))).outcome).toBe('refused');
      expect((await under(ownerOf(ana, 2))).outcome).toBe('appended');
    });

    it('gives the turn to one of two who reach for it at once', async () => {
      const log = await openWith('a');
      const outcomes = await Promise.all(
        [ana, bruno].map((person) =>
          log.append({ conversationId: 'a', events: [turnGoesTo(ownerOf(person, 2))], epoch: 1 }),
        ),
      );
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'refused']);
    });

    it('refuses what was decided before the log went on', async () => {
      const log = await openWith('a');
      const [first, second] = await Promise.all(
        ['uno', 'dos'].map((text) => log.append({ conversationId: 'a', events: [says(text)], after: 3 })),
      );
      expect(new Set([first?.outcome, second?.outcome])).toEqual(new Set(['appended', 'refused']));
      const tooEarly = await log.append({ conversationId: 'a', events: [says('tres')], after: 5 });
      expect(tooEarly).toEqual({ outcome: 'refused', owner: lanaOwns(1) });
      expect(await log.read('a', 3)).toHaveLength(1);
    });

    it('takes a customer’s words under any turn', async () => {
      const log = await openWith('a');
      await log.append({ conversationId: 'a', events: [turnGoesTo(queueOwns(2), 'queued')], epoch: 1 });
      const appended = await log.append({ conversationId: 'a', events: [says('¿Hola?')] });
      expect(appended.outcome).toBe('appended');
    });

    it('refuses words and turns once closed, and takes late reports', async () => {
      const log = await openWith('a');
      const closing = event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' });
      await log.append({
        conversationId: 'a',
        events: [turnGoesTo(queueOwns(2), 'closed'), closing],
        epoch: 1,
      });
      const refused = { outcome: 'refused', owner: queueOwns(2) };
      expect(await log.append({ conversationId: 'a', events: [says('¿Hola?')] })).toEqual(refused);
      const taking = [turnGoesTo(ownerOf(ana, 3))];
      expect(await log.append({ conversationId: 'a', events: taking, epoch: 2 })).toEqual(refused);
      const note = event('note-written', { text: 'Llamar mañana' });
      expect((await log.append({ conversationId: 'a', events: [note] })).outcome).toBe('appended');
    });

    it.each([
      ['a log that does not begin with its opening', { conversationId: 'new', events: [says('Hola')] }],
      ['a second opening', { conversationId: 'a', events: [opening()] }],
      ['nothing', { conversationId: 'a', events: [] }],
      ['a reply without a claim', { conversationId: 'a', events: [replies(lanaOwns(1), 'Hola')] }],
      [
        'a reply that names another epoch than its claim',
        { conversationId: 'a', events: [replies(lanaOwns(2), 'Hola')], claim: claimOf(lanaOwns(1)) },
      ],
      [
        'a reply in another’s name',
        {
          conversationId: 'a',
          events: [replies(lanaOwns(1), 'Hola', { from: 'rep' })],
          claim: claimOf(lanaOwns(1)),
        },
      ],
      [
        'a reply after the turn was given away in the same append',
        {
          conversationId: 'a',
          events: [turnGoesTo(queueOwns(2), 'queued'), replies(lanaOwns(1), 'Hola')],
          claim: claimOf(lanaOwns(1)),
        },
      ],
      ['an owner without the epoch before', { conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 2))] }],
      [
        'an owner whose epoch is not the next',
        { conversationId: 'a', events: [turnGoesTo(ownerOf(ana, 3))], epoch: 1 },
      ],
      ['what could not be read again', { conversationId: 'a', events: [says('x'.repeat(4_001))] }],
    ])('will not write %s', async (_what, append) => {
      const log = await openWith('a');
      await expect(log.append(append)).rejects.toThrow(RangeError);
      expect(await log.read('a', 3)).toEqual([]);
      expect(await log.read('new', 0)).toEqual([]);
    });
  });
}

function withoutWords(event: ConversationEvent): ConversationEvent {
  if (event.type === 'conversation-opened') return { ...event, accountId: null, customerName: '' };
  return event.type === 'message-received' ? { ...event, text: '[x]', messageId: 'x' } : event;
}

function eventsOf(appended: Appended): readonly ConversationEvent[] {
  if (appended.outcome === 'refused') throw new Error('The append was refused');
  return appended.events;
}
