import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { begins, claimOf, lanaOwns, replies } from '../testing/builders.ts';
import { keepTrust } from './keep-trust.ts';

/** Conversations of Ecuador with one reply of Lana's each, and the logs that were read of them since. */
async function spokenIn(ids: readonly string[]) {
  const conversations = await openConversations(createMemoryConversationLog());
  const reply = async (conversationId: string) => {
    const owner = lanaOwns(1);
    const events = [replies(owner, 'Hola', { model: 'small' })];
    await conversations.record({ conversationId, claim: claimOf(owner), events });
  };
  for (const id of ids) {
    await conversations.record({ conversationId: id, events: begins('Hola') });
    await reply(id);
  }
  const read: string[] = [];
  const watched = {
    ...conversations,
    events: (id: string, after: number) => {
      read.push(id);
      return conversations.events(id, after);
    },
  };
  return { conversations: watched, reply, read };
}

const forEver = () => new Promise<never>(() => undefined);

describe('the trust figures', () => {
  it('are asked for again from the logs alone that have gone on', async () => {
    const { conversations, reply, read } = await spokenIn(['a', 'b', 'c']);
    const readTrust = keepTrust({ conversations, pause: async () => undefined, patience: forEver });
    expect(await readTrust(['EC'])).toMatchObject({ conversations: 3, replies: { sent: 3 }, counting: null });
    await reply('b');
    read.length = 0;
    expect(await readTrust(['EC'])).toMatchObject({ conversations: 3, replies: { sent: 4 }, counting: null });
    expect(read).toEqual(['b']);
  });

  it('say what is counted by now to whoever would wait long for all, and count the rest meanwhile', async () => {
    const { conversations } = await spokenIn(['a', 'b', 'c']);
    const rest = Promise.withResolvers<void>();
    const late = Promise.withResolvers<void>();
    let counted = 0;
    const readTrust = keepTrust({
      conversations,
      async pause() {
        counted += 1;
        if (counted < 2) return;
        late.resolve();
        await rest.promise;
      },
      patience: () => late.promise,
    });
    expect(await readTrust(['EC'])).toMatchObject({ conversations: 2, counting: { counted: 2, of: 3 } });
    rest.resolve();
    await expect.poll(async () => (await readTrust(['EC'])).counting).toBeNull();
    expect(await readTrust(['EC'])).toMatchObject({ conversations: 3 });
  });
});
