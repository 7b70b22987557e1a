import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { parseEvent, readKeptEvent, visibleToCustomer } from './event.ts';
import { fold } from './reduce.ts';

const conversationId = 'conversation-1';
const faro = { kind: 'system', id: 'faro', name: 'Faro' } as const;
const lana = { kind: 'ai', id: 'lana', name: 'Lana' } as const;
const ana = { kind: 'rep', id: 'rep-ana', name: 'Ana' } as const;
const daniel = { kind: 'customer', id: 'EC-1001', name: 'Daniel' } as const;

/** The bodies as they stand in a store, numbered and dated. */
function kept(...bodies: readonly { readonly type: string; readonly [field: string]: unknown }[]) {
  return bodies.map((body, index) => ({
    author: faro,
    ...body,
    conversationId,
    sequence: index + 1,
    at: `2026-03-02T14:00:0${index}.000Z`,
  }));
}

const opened = {
  type: 'conversation-opened',
  channel: 'web-chat',
  country: 'EC',
  language: 'es',
  accountId: 'EC-1001',
  customerName: 'Daniel',
  simulated: false,
};
const toLana = { type: 'owner-changed', owner: { ...lana, epoch: 1 }, because: 'opened' };
const hello = {
  type: 'message-received',
  author: daniel,
  messageId: 'm1',
  from: 'customer',
  text: 'Hola',
  channel: 'web-chat',
};

describe('events as the first versions of Faro wrote them', () => {
  it('are read and folded: suggestions in one language, decisions and held replies without their details', () => {
    const log = kept(
      opened,
      toLana,
      hello,
      {
        type: 'suggestions-made',
        about: 3,
        suggestions: [
          {
            id: 'offer',
            kind: 'reply',
            title: 'Ofrecer Esencial Plus',
            why: 'Conserva deportes',
            price: null,
            tool: null,
            text: 'Le ofrezco',
            irreversible: false,
          },
        ],
      },
      { type: 'reply-held', author: lana, text: 'Son 10', unsupported: ['10'], epoch: 1 },
      { type: 'approval-given', author: ana, approval: 'a1', what: 'Crédito de 70' },
      {
        type: 'hand-over-requested',
        author: lana,
        handOver: 'h1',
        reason: 'asked',
        to: null,
        briefing: { wants: 'Cancelar', tried: [], facts: [], promises: [], mood: 0 },
        expiresAt: '2026-03-02T14:05:00.000Z',
      },
    );
    const conversation = fold(log.map(readKeptEvent));
    expect(conversation.suggestions[0]?.title).toEqual({
      es: 'Ofrecer Esencial Plus',
      'pt-BR': 'Ofrecer Esencial Plus',
      en: 'Ofrecer Esencial Plus',
    });
    expect(conversation.repliesHeld).toBe(1);
    expect(conversation.handOver).toMatchObject({ id: 'h1', team: null });
    expect(conversation.lastSequence).toBe(7);
  });
});

describe('an event that only a newer Faro knows', () => {
  const newer = { type: 'gift-sent', author: lana, gift: { kind: 'month', months: 1 }, words: 'Un mes' };

  it('is kept as it is, and the log is read on', () => {
    const log = kept(opened, toLana, newer, hello).map(readKeptEvent);
    expect(log[2]).toMatchObject({
      type: 'newer-event-kept',
      newer: 'gift-sent',
      author: lana,
      body: { gift: { kind: 'month', months: 1 }, words: 'Un mes' },
    });
    const conversation = fold(log);
    expect(conversation).toMatchObject({ lastSequence: 4, owner: { kind: 'ai', epoch: 1 } });
    expect(conversation.transcript.map(({ sequence }) => sequence)).toEqual([4]);
  });

  it('survives the wire and is shown to no customer', () => {
    const event = readKeptEvent(kept(newer)[0]);
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    expect(visibleToCustomer(event)).toBe(false);
  });

  it('is no excuse for one that is damaged', () => {
    expect(() => readKeptEvent({ type: 'gift-sent', conversationId })).toThrow(ZodError);
    expect(() => readKeptEvent({ ...kept(hello)[0], text: 7 })).toThrow(ZodError);
  });
});
