import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { practiceTopics, tempers, type PracticeWish } from '../../shared/practice.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { assembleInMemory } from '../assemble-in-memory.ts';
import { openSqliteKnowledge } from '../adapters/sqlite/knowledge.ts';
import { closeConversation } from '../conversations/close.ts';
import { acceptHandOver } from '../conversations/hand-over.ts';
import { say } from '../conversations/say.ts';
import { ana, bruno } from '../testing/builders.ts';
import { createTime } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { createPractices, type Practices } from './practices.ts';

const wish: PracticeWish = { country: 'EC', language: 'es', topic: 'bill-copy', temper: 'calm' };
const knowledge = openSqliteKnowledge([], () => new Date());

let practices: Practices;
let time: ReturnType<typeof createTime>;
let errors: unknown[];
let opened: number;

beforeEach(() => {
  time = createTime();
  errors = [];
  opened = 0;
  practices = createPractices({
    openRehearsal: async () => {
      opened += 1;
      const operation = await assembleInMemory({
        knowledge,
        clock: time.clock,
        report: (error) => void errors.push(error),
      });
      return {
        deps: operation.deps,
        async close() {
          opened -= 1;
          await operation.close();
        },
      };
    },
    schedule: time.schedule,
    clock: time.clock,
    report: (error) => void errors.push(error),
    pause: async () => undefined,
  });
});

afterEach(async () => {
  await practices.close();
  if (errors.length > 0) throw new AggregateError(errors, 'A practice failed where nobody waits for it');
});

describe('a practice', () => {
  it.each(practiceTopics.flatMap((topic) => tempers.map((temper) => [topic, temper] as const)))(
    'has a customer who writes about %s, %s, and waits for a person',
    async (topic, temper) => {
      const { conversationId } = await practices.begin(ana, { ...wish, topic, temper });
      const conversation = await practices.rehearsal(ana).conversations.get(conversationId);
      expect(conversation.handOver).not.toBeNull();
      expect(
        conversation.transcript.some((line) => line.kind === 'utterance' && line.from === 'customer'),
      ).toBe(true);
    },
  );

  it('has the customer answer the rep', async () => {
    const { conversationId } = await practices.begin(ana, wish);
    const deps = practices.rehearsal(ana);
    await acceptHandOver(deps, conversationId, ana);
    const heard = nextOf(deps.conversations, conversationId, 'message-received');
    await say(deps, conversationId, ana, { messageId: 'm-1', text: '¿Le puedo ayudar con algo más?' });
    expect(await heard).toMatchObject({ from: 'customer' });
  });

  it('tells at its end what was done, and only then', async () => {
    const { conversationId } = await practices.begin(ana, wish);
    const deps = practices.rehearsal(ana);
    await acceptHandOver(deps, conversationId, ana);
    await vi.waitUntil(async () => (await deps.conversations.get(conversationId)).playbook !== null);
    const marks = [{ words: '12,00', at: 10, kind: 'amount', instead: null }] as const;
    const text = 'Le quedan 12,00 al mes.';
    await say(deps, conversationId, ana, { messageId: 'm-1', text, unsupported: marks });
    time.pass(90);
    await closeConversation(deps, conversationId, ana, { disposition: 'informed', summary: 'Copia enviada' });
    const debrief = await practices.end(ana);
    expect(debrief).toMatchObject({
      wish,
      seconds: 90,
      disposition: 'informed',
      unsupported: [{ text, marks }],
      playbook: { steps: expect.arrayContaining([expect.objectContaining({ done: expect.any(Boolean) })]) },
    });
    expect(debrief.moods.length).toBeGreaterThan(0);
  });

  it('leaves nothing behind when it ends', async () => {
    await practices.begin(ana, wish);
    await practices.end(ana);
    expect(opened).toBe(0);
    expect(practices.now(ana)).toBeNull();
    expect(() => practices.rehearsal(ana)).toThrow(FailureError);
    await expect(practices.end(ana)).rejects.toEqual(refusedWith('no-practice'));
  });

  it('is over by itself when nobody ends it', async () => {
    await practices.begin(ana, wish);
    time.pass(2 * 60 * 60);
    expect(practices.now(ana)).toBeNull();
  });

  it('is the rep’s alone, and one at a time', async () => {
    const [begun] = await Promise.all([
      practices.begin(ana, wish),
      expect(practices.begin(ana, wish)).rejects.toEqual(refusedWith('practice-running')),
    ]);
    await expect(practices.begin(ana, wish)).rejects.toEqual(refusedWith('practice-running'));
    const other = await practices.begin(bruno, wish);
    expect(other.conversationId).not.toBe(begun.conversationId);
    await expect(practices.rehearsal(bruno).conversations.get(begun.conversationId)).rejects.toThrow(
      refusedWith('unknown-conversation'),
    );
  });

  it('is for a country of the rep’s own', async () => {
    await expect(practices.begin(ana, { ...wish, country: 'BR' })).rejects.toEqual(
      refusedWith('wrong-country'),
    );
  });
});

function nextOf(
  conversations: ReturnType<Practices['rehearsal']>['conversations'],
  conversationId: string,
  type: ConversationEvent['type'],
): Promise<ConversationEvent> {
  const { promise, resolve } = Promise.withResolvers<ConversationEvent>();
  const end = conversations.listen(({ id }, events) => {
    const found = events.find((event) => event.type === type);
    if (id !== conversationId || !found) return;
    end();
    resolve(found);
  });
  return promise;
}
