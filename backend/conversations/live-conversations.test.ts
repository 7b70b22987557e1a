import { expect, it } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import {
  begins,
  claimOf,
  event,
  lanaOwns,
  queueOwns,
  replies,
  says,
  turnGoesTo,
} from '../testing/builders.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import type { ConversationLog } from './conversation-log.ts';
import { openConversations } from './live-conversations.ts';

const closing = event('conversation-closed', { disposition: 'solved', summary: 'Resuelto' });

async function opened(log: ConversationLog = createMemoryConversationLog()) {
  const errors: unknown[] = [];
  const conversations = await openConversations(log, (error) => void errors.push(error));
  return { log, conversations, errors };
}

it('shows what is recorded as its log tells it', async () => {
  const { log, conversations } = await opened();
  await conversations.record({ conversationId: 'a', events: begins('Hola') });
  await conversations.record({ conversationId: 'a', events: [says('¿Hay alguien?')] });
  expect(await conversations.get('a')).toEqual(fold(await log.read('a', 0)));
});

it('knows after a restart what is open, oldest first, and folds what is closed on demand', async () => {
  const { log, conversations } = await opened();
  for (const conversationId of ['b', 'a', 'c']) {
    await conversations.record({ conversationId, events: begins() });
  }
  await conversations.record({
    conversationId: 'a',
    events: [turnGoesTo(queueOwns(2), 'closed'), closing],
    epoch: 1,
  });
  expect(conversations.open().map(({ id }) => id)).toEqual(['b', 'c']);
  const again = await openConversations(log);
  expect(again.open()).toEqual(conversations.open());
  expect(await again.get('a')).toEqual(await conversations.get('a'));
  await again.record({ conversationId: 'a', events: [event('note-written', { text: 'Después' })] });
  expect((await again.get('a')).lastSequence).toBe(6);
  expect(again.open().map(({ id }) => id)).toEqual(['b', 'c']);
});

it('does not know what was never opened', async () => {
  const { conversations } = await opened();
  await expect(conversations.get('nowhere')).rejects.toMatchObject({
    failure: { code: 'unknown-conversation' },
  });
});

it('tells listeners of every append once, in the order of the log, when it can be read already', async () => {
  const { log, conversations } = await opened();
  const heard: ConversationEvent[] = [];
  const readable: Promise<number>[] = [];
  const end = conversations.listen((conversation, events) => {
    heard.push(...events);
    expect(conversation.lastSequence).toBe(events.at(-1)?.sequence);
    readable.push(log.read('a', 0).then(({ length }) => length));
  });
  await conversations.record({ conversationId: 'a', events: begins(), key: 'k' });
  await Promise.all(
    ['uno', 'dos', 'tres'].map((text) => conversations.record({ conversationId: 'a', events: [says(text)] })),
  );
  await conversations.record({ conversationId: 'a', events: begins(), key: 'k' });
  const late = { events: [replies(lanaOwns(0), 'Tarde')], claim: claimOf(lanaOwns(0)) };
  await conversations.record({ conversationId: 'a', ...late });
  end();
  await conversations.record({ conversationId: 'a', events: [says('cuatro')] });
  expect(heard.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(new Set(await Promise.all(readable))).toEqual(new Set([3, 4, 5, 6]));
});

it('keeps the order of the log when the engine answers out of order', async () => {
  const memory = createMemoryConversationLog();
  let delays = 5;
  const { conversations } = await opened({
    ...memory,
    append: async (append) => {
      const appended = await memory.append(append);
      for (let turns = delays--; turns > 0; turns--) await Promise.resolve();
      return appended;
    },
  });
  await conversations.record({ conversationId: 'a', events: begins() });
  await Promise.all(
    ['uno', 'dos', 'tres'].map((text) => conversations.record({ conversationId: 'a', events: [says(text)] })),
  );
  expect(await conversations.get('a')).toEqual(fold(await memory.read('a', 0)));
});

it('reports a listener that throws, and tells the others all the same', async () => {
  const { conversations, errors } = await opened();
  const broken = new Error('A listener of ours is broken');
  let heard = 0;
  conversations.listen(() => {
    throw broken;
  });
  conversations.listen((_, events) => {
    heard += events.length;
  });
  const appended = await conversations.record({ conversationId: 'a', events: begins() });
  expect(appended.outcome).toBe('appended');
  expect(errors).toEqual([broken]);
  expect(heard).toBe(3);
});

it('starts without the conversation that cannot be read, says which, and says why when asked for it', async () => {
  const memory = createMemoryConversationLog();
  for (const conversationId of ['a', 'b']) await memory.append({ conversationId, events: begins() });
  const damaged = new Error('Event 2 of conversation a is damaged');
  const { conversations, errors } = await opened({
    ...memory,
    read: (id, after, limit) => (id === 'a' ? Promise.reject(damaged) : memory.read(id, after, limit)),
  });
  expect(conversations.open().map(({ id }) => id)).toEqual(['b']);
  expect(errors).toEqual([damaged]);
  await expect(conversations.get('a')).rejects.toBe(damaged);
});
