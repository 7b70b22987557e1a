import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryLiveContextStore } from '../adapters/memory/live-context-store.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { begins, event, says } from '../testing/builders.ts';
import { keepLiveContext } from './keep-live-context.ts';
import { createLiveContext } from './live-context.ts';
import type { LiveContextStore } from './live-context-store.ts';

const now = new Date('2026-03-02T14:00:00.000Z');
const clock = () => now;
const daniel = { country: 'EC', accountId: 'EC-1001' } as const;
const ofDaniel = { accountId: daniel.accountId, country: daniel.country };

/** A store that fails while `isAway`. */
function breakable() {
  const state = { isAway: false };
  const store = createMemoryLiveContextStore(clock);
  const requireThere = () => {
    if (state.isAway) throw new Error('away');
  };
  const breaking: LiveContextStore = {
    async put(...given) {
      requireThere();
      return store.put(...given);
    },
    async drop(...given) {
      requireThere();
      return store.drop(...given);
    },
    async erase(...given) {
      requireThere();
      return store.erase(...given);
    },
    async read(...given) {
      requireThere();
      return store.read(...given);
    },
  };
  return { state, store: breaking };
}

async function open() {
  const conversations = await openConversations(createMemoryConversationLog(clock));
  const { state, store } = breakable();
  const customers = await keepLiveContext({ conversations, context: createLiveContext(store, clock) });
  const record = (id: string, ...events: ReturnType<typeof begins>) =>
    conversations.record({ conversationId: id, events });
  return { conversations, customers, record, state, recall: () => customers.recall(daniel) };
}

const learns = (name: string, value: string, standing: 'claimed' | 'verified') =>
  event('fact-learned', { name, value, standing });
const closes = event('conversation-closed', { disposition: 'solved', summary: '' });

describe('what is known of a customer', () => {
  it('follows the conversations of the account, and no others', async () => {
    const { record, recall } = await open();
    await record('conversation-1', ...begins('Hola', ofDaniel));
    await record('conversation-2', ...begins('Hola', { ...ofDaniel, accountId: 'EC-1002' }));
    await record('conversation-3', ...begins('Hola', { ...ofDaniel, accountId: null }));
    await record('conversation-1', learns('address', 'Av. Amazonas 123', 'verified'), says('Sí'));
    await record('conversation-1', learns('genres', 'deportes', 'claimed'));
    const at = now.toISOString();
    await expect.poll(recall).toEqual({
      open: [{ conversationId: 'conversation-1', channel: 'web-chat', at }],
      last: { channel: 'web-chat', at },
      verified: [{ name: 'address', at }],
      location: null,
    });
    await record('conversation-1', learns('new-address', 'Calle Larga 4', 'claimed'), closes);
    await expect.poll(recall).toMatchObject({ open: [], location: { text: 'Calle Larga 4' } });
  });

  it('is read from the conversations that go on while the engine is away, and made again afterwards', async () => {
    const { record, recall, state, customers } = await open();
    await record('conversation-1', ...begins('Hola', ofDaniel));
    await expect.poll(recall).toMatchObject({ open: [{ conversationId: 'conversation-1' }] });
    state.isAway = true;
    await record('conversation-2', ...begins('Hola', ofDaniel));
    await record('conversation-2', learns('address', 'Av. Amazonas 123', 'verified'));
    await record('conversation-1', closes);
    const known = { open: [{ conversationId: 'conversation-2' }], verified: [{ name: 'address' }] };
    expect(await recall()).toMatchObject(known);
    state.isAway = false;
    await customers.rebuild();
    expect(await recall()).toMatchObject(known);
  });

  it('is found by a handle, unless the engine is away', async () => {
    const { customers, state } = await open();
    await customers.identify('+593 99 123 4567', daniel);
    expect(await customers.whoIs('+593 99 123 4567', 'EC')).toBe('EC-1001');
    state.isAway = true;
    await customers.identify('+593 99 765 4321', daniel);
    expect(await customers.whoIs('+593 99 123 4567', 'EC')).toBeNull();
  });
});
