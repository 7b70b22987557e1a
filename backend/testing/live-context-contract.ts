import { beforeEach, describe, expect, it } from 'vitest';
import { createLiveContext, type LiveContext } from '../live-context/live-context.ts';
import type { LiveContextStore } from '../live-context/live-context-store.ts';

const daniel = { country: 'EC', accountId: 'EC-1001' } as const;
const minute = 60_000;

/** What every store of live contexts must do. `open` gives an empty one. */
export function liveContextContract(
  name: string,
  open: (clock: () => Date) => Promise<LiveContextStore>,
): void {
  describe(`${name}, as a store of what is known of customers now`, () => {
    let now: number;
    let store: LiveContextStore;
    let context: LiveContext;
    beforeEach(async () => {
      now = Date.now();
      const clock = () => new Date(now);
      store = await open(clock);
      context = createLiveContext(store, clock);
    });
    const at = () => new Date(now).toISOString();
    const says = (conversationId: string, channel: 'web-chat' | 'whatsapp') =>
      context.remember(daniel, { kind: 'words', conversationId, channel, at: at() });

    it('knows nothing of a stranger', async () => {
      expect(await context.recall(daniel)).toEqual({ open: [], last: null, verified: [], location: null });
      expect(await context.whoIs('+593 99 123 4567', 'EC')).toBeNull();
    });

    it('knows what is open, where the customer spoke last, what was borne out, and where they are', async () => {
      await says('conversation-1', 'web-chat');
      await context.remember(daniel, { kind: 'verified', name: 'address', at: at() });
      const first = at();
      now += minute;
      await says('conversation-2', 'whatsapp');
      await context.remember(daniel, { kind: 'location', text: 'Av. Amazonas 123', at: at() });
      expect(await context.recall(daniel)).toEqual({
        open: [
          { conversationId: 'conversation-2', channel: 'whatsapp', at: at() },
          { conversationId: 'conversation-1', channel: 'web-chat', at: first },
        ],
        last: { channel: 'whatsapp', at: at() },
        verified: [{ name: 'address', at: first }],
        location: { text: 'Av. Amazonas 123', at: at() },
      });
      await context.remember(daniel, { kind: 'closed', conversationId: 'conversation-2' });
      expect((await context.recall(daniel)).open).toMatchObject([{ conversationId: 'conversation-1' }]);
    });

    it('tells customers of the same id in two countries apart', async () => {
      await says('conversation-1', 'web-chat');
      expect((await context.recall({ country: 'PE', accountId: 'EC-1001' })).open).toEqual([]);
    });

    it('knows the newest, in whatever order it hears', async () => {
      now += minute;
      await says('conversation-2', 'whatsapp');
      const newest = at();
      now -= minute;
      await says('conversation-1', 'web-chat');
      expect((await context.recall(daniel)).last).toEqual({ channel: 'whatsapp', at: newest });
    });

    it('forgets each part after its own minutes, from when it was heard last', async () => {
      await says('conversation-1', 'web-chat');
      await context.remember(daniel, { kind: 'verified', name: 'address', at: at() });
      await context.remember(daniel, { kind: 'location', text: 'Av. Amazonas 123', at: at() });
      now += 16 * minute;
      expect(await context.recall(daniel)).toMatchObject({ location: null, verified: [{ name: 'address' }] });
      await says('conversation-1', 'web-chat');
      now += 20 * minute;
      expect(await context.recall(daniel)).toMatchObject({
        open: [{}],
        last: { channel: 'web-chat' },
        verified: [],
      });
      now += 120 * minute;
      expect(await context.recall(daniel)).toMatchObject({ open: [], last: null });
    });

    it('remembers nothing that was over before it was heard', async () => {
      const long = new Date(now - 200 * minute).toISOString();
      await context.remember(daniel, { kind: 'verified', name: 'address', at: long });
      expect((await context.recall(daniel)).verified).toEqual([]);
    });

    it('knows who goes by a handle, in its country and for half an hour', async () => {
      await context.identify('+593 99 123 4567', daniel);
      expect(await context.whoIs('+593 99 123 4567', 'EC')).toBe('EC-1001');
      expect(await context.whoIs('+593 99 123 4567', 'PE')).toBeNull();
      now += 31 * minute;
      expect(await context.whoIs('+593 99 123 4567', 'EC')).toBeNull();
    });

    it('forgets a customer and their handles when it is told to, and nobody else', async () => {
      const other = { country: 'EC', accountId: 'EC-1002' } as const;
      const handles = ['+593 99 123 4567', '+593 99 765 4321'] as const;
      for (const handle of handles) await context.identify(handle, daniel);
      await context.identify('+593 99 000 0000', other);
      await says('conversation-1', 'web-chat');
      await context.remember(daniel, { kind: 'verified', name: 'address', at: at() });
      await context.remember(daniel, { kind: 'location', text: 'Av. Amazonas 123', at: at() });
      await context.forget(daniel);
      expect(await context.recall(daniel)).toEqual({ open: [], last: null, verified: [], location: null });
      for (const handle of handles) expect(await context.whoIs(handle, 'EC')).toBeNull();
      expect(await context.whoIs('+593 99 000 0000', 'EC')).toBe('EC-1002');
      await context.forget(daniel);
    });

    it('keeps texts apart by name and field, as they are', async () => {
      await store.put('a', 'x', 'uno', 60);
      await store.put('a', 'y', '"dos"\n', 60);
      await store.put('a', 'x', 'tres', 60);
      await store.put('b', 'x', 'ñ', 60);
      expect((await store.read('a')).toSorted()).toEqual(['"dos"\n', 'tres']);
      await store.drop('a', 'y');
      await store.drop('nothing', 'y');
      expect(await store.read('a')).toEqual(['tres']);
      expect(await store.read('b')).toEqual(['ñ']);
    });
  });
}
