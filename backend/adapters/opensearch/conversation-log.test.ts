import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { ConversationLog } from '../../conversations/conversation-log.ts';
import {
  ana,
  begins,
  bruno,
  claimOf,
  lanaOwns,
  ownerOf,
  replies,
  says,
  turnGoesTo,
} from '../../testing/builders.ts';
import { conversationLogContract } from '../../testing/conversation-log-contract.ts';
import { cutConnection } from '../../testing/opensearch/cut-connection.ts';
import { settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { connectOpenSearch, type OpenSearch } from './connect.ts';
import { openOpenSearchConversationLog } from './conversation-log.ts';

const newPrefix = () => `test-${randomBytes(6).toString('hex')}`;

await withOpenSearch((url) => {
  let shared: OpenSearch;
  beforeAll(async () => {
    shared = await connectOpenSearch(settingsOf(url), newPrefix());
    return shared.close;
  });

  /** A log of its own, unless it shares another's prefix. */
  async function open(prefix = newPrefix(), search = shared, clock = () => new Date()) {
    const log = await openOpenSearchConversationLog({ ...search, prefix }, { clock });
    onTestFinished(() => log.close());
    return log;
  }

  /** The same for a process whose connection is cut at its write of that number. */
  async function openToBeCut(prefix: string, step: number, when: 'before' | 'after') {
    const way = await cutConnection(url, step, when);
    const search = await connectOpenSearch(settingsOf(way.url), prefix);
    onTestFinished(async () => {
      await search.close();
      way.close();
    });
    return open(prefix, search);
  }

  conversationLogContract('opensearch', (clock) => open(newPrefix(), shared, clock));

  describe('what an index shows', () => {
    it('is reached by country, by month and whole, and holds no words that could be searched', async () => {
      const prefix = newPrefix();
      const log = await open(prefix, shared, () => new Date('2026-03-31T23:59:59.999Z'));
      await log.append({ conversationId: 'a', events: begins('Mi cédula es 1710034065') });
      await log.append({ conversationId: 'b', events: begins('Oi', { country: 'BR' }) });
      const { client } = shared;
      await client.indices.refresh({ index: `${prefix}-*` });
      const countOf = async (index: string, query: object = { match_all: {} }) =>
        (await client.count({ index: `${prefix}-${index}`, body: { query } })).body.count;
      expect(await countOf('events')).toBe(6);
      expect(await countOf('events-ec')).toBe(3);
      expect(await countOf('events-2026.03')).toBe(6);
      expect(await countOf('events-br-2026.03')).toBe(3);
      for (const words of ['1710034065', 'cédula', 'Daniel', 'Flores']) {
        expect(await countOf('*', { query_string: { query: words } })).toBe(0);
      }
    });

    it('is flushed to disk before anything is acknowledged, and searchable within a second', async () => {
      const prefix = newPrefix();
      await (await open(prefix)).append({ conversationId: 'a', events: begins() });
      const { body } = await shared.client.indices.getSettings({
        index: `${prefix}-*`,
        flat_settings: true,
      });
      const all = Object.values(body).map(({ settings }) => settings);
      expect(all).toHaveLength(3);
      for (const settings of all) {
        expect(settings).toMatchObject({
          'index.translog.durability': 'request',
          'index.refresh_interval': '1s',
        });
      }
    });
  });

  describe('an index that cannot be written', () => {
    it('refuses with the reason, can still be read, and goes on once there is room', async () => {
      const prefix = newPrefix();
      const log = await open(prefix);
      await log.append({ conversationId: 'a', events: begins() });
      const block = (on: boolean | null) =>
        shared.client.indices.putSettings({
          index: `${prefix}-*`,
          body: { 'index.blocks.read_only_allow_delete': on },
        });
      await block(true);
      await expect(
        log.append({ conversationId: 'a', events: [says('uno')], key: 'k' }),
      ).rejects.toMatchObject({
        failure: { code: 'store-unavailable', details: { reason: 'store-full' } },
      });
      expect(await log.read('a', 0)).toHaveLength(3);
      expect(await log.unfinishedConversations()).toEqual(['a']);
      await block(null);
      expect((await log.append({ conversationId: 'a', events: [says('uno')], key: 'k' })).outcome).toBe(
        'appended',
      );
    });
  });

  describe('several processes on one log', () => {
    const appends = fc.array(
      fc.record({
        writer: fc.nat(2),
        conversationId: fc.constantFrom('a', 'b'),
        texts: fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
        key: fc.constantFrom('k1', 'k2', null, null, null),
      }),
      { minLength: 6, maxLength: 14 },
    );

    it('number it without gaps, keep every append whole and do each key once', async () => {
      const prefix = newPrefix();
      const log = await open(prefix);
      const writers = [log, await open(prefix), await open(prefix)];
      let run = 0;
      await fc.assert(
        fc.asyncProperty(appends, async (wanted) => {
          // Every run has logs and keys of its own.
          run += 1;
          const idOf = (name: string) => `${name}-${run}`;
          const ids = ['a', 'b'].map(idOf);
          for (const conversationId of ids) await log.append({ conversationId, events: begins() });
          const outcomes = await Promise.all(
            wanted.map(async ({ writer, conversationId, texts, key }) =>
              writers[writer]?.append({
                conversationId: idOf(conversationId),
                events: texts.map((text) => says(text)),
                ...(key === null ? {} : { key: idOf(key) }),
              }),
            ),
          );
          const appended = outcomes.flatMap((each) => (each?.outcome === 'appended' ? [each.events] : []));
          const keys = wanted.flatMap(({ key }) => key ?? []);
          expect(appended).toHaveLength(wanted.length - keys.length + new Set(keys).size);
          for (const id of ids) {
            const kept = await log.read(id, 0);
            expect(kept.map(({ sequence }) => sequence)).toEqual(kept.map((_, index) => index + 1));
            const written = appended.flat().filter(({ conversationId }) => conversationId === id);
            expect(kept.slice(3)).toEqual(written.toSorted((one, other) => one.sequence - other.sequence));
          }
          for (const events of appended) {
            expect(events.map(({ sequence }) => sequence - (events[0]?.sequence ?? 0))).toEqual([
              ...events.keys(),
            ]);
          }
        }),
        { numRuns: 6 },
      );
    }, 120_000);

    it('give the turn to one of two who reach for it, and no word of the one before comes after', async () => {
      const prefix = newPrefix();
      const [one, other] = [await open(prefix), await open(prefix)];
      for (let round = 0; round < 10; round += 1) {
        const conversationId = `race-${round}`;
        await one.append({ conversationId, events: begins() });
        const speaks = {
          conversationId,
          events: [replies(lanaOwns(1), 'Hola')],
          claim: claimOf(lanaOwns(1)),
        };
        const [said, first, second] = await Promise.all([
          one.append(speaks),
          one.append({ conversationId, events: [turnGoesTo(ownerOf(ana, 2))], epoch: 1 }),
          other.append({ conversationId, events: [turnGoesTo(ownerOf(bruno, 2))], epoch: 1 }),
        ]);
        expect([first.outcome, second.outcome].toSorted()).toEqual(['appended', 'refused']);
        expect((await other.append(speaks)).outcome).toBe('refused');
        const types = (await other.read(conversationId, 3)).map(({ type }) => type);
        expect(types).toEqual(
          said.outcome === 'appended' ? ['reply-sent', 'owner-changed'] : ['owner-changed'],
        );
      }
    });

    it('opens a conversation once for a key, though each would give it another id', async () => {
      const prefix = newPrefix();
      const [one, other] = [await open(prefix), await open(prefix)];
      const opens = { events: begins(), key: 'first-words' };
      const outcomes = await Promise.all([
        one.append({ ...opens, conversationId: 'x' }),
        other.append({ ...opens, conversationId: 'y' }),
        one.append({ ...opens, conversationId: 'z' }),
        other.append({ ...opens, conversationId: 'w' }),
      ]);
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
        'appended',
        'repeated',
        'repeated',
        'repeated',
      ]);
      expect(await one.allConversations()).toHaveLength(1);
    });
  });

  describe('a process that dies between two steps of an append', () => {
    const wanted = { conversationId: 'a', events: [says('uno'), says('dos'), says('tres')], key: 'k' };

    /** Appends by a process whose connection is gone before or after its write of that number. */
    async function appendAndDie(prefix: string, step: number, when: 'before' | 'after'): Promise<boolean> {
      const log = await openToBeCut(prefix, step, when);
      return log.append(wanted).then(
        () => true,
        () => false,
      );
    }

    it.each([
      ['before the key is taken', 1, 'before', { acknowledged: false, onRecord: false }],
      ['after the key was taken', 1, 'after', { acknowledged: false, onRecord: false }],
      ['before the first event', 2, 'before', { acknowledged: false, onRecord: false }],
      ['after the first event', 2, 'after', { acknowledged: false, onRecord: true }],
      ['before the other events', 3, 'before', { acknowledged: true, onRecord: true }],
      ['after the other events', 3, 'after', { acknowledged: true, onRecord: true }],
    ] as const)('leaves it wholly there or not at all: %s', async (_step, write, when, expected) => {
      const prefix = newPrefix();
      const log = await open(prefix);
      await log.append({ conversationId: 'a', events: begins() });
      const acknowledged = await appendAndDie(prefix, write, when);

      const survivor = await open(prefix);
      const onRecord = (await survivor.findByKey('k')) !== null;
      expect({ acknowledged, onRecord }).toEqual(expected);
      expect(await survivor.read('a', 3)).toHaveLength(onRecord ? 3 : 0);
      const again = [await survivor.append(wanted), await survivor.append(wanted)];
      expect(again.map(({ outcome }) => outcome)).toEqual([onRecord ? 'repeated' : 'appended', 'repeated']);
      const others = await log.append({ conversationId: 'a', events: [says('y más')] });
      expect(sequencesOf(others)).toEqual([7]);
      expect(textsOf(await (await open(prefix)).read('a', 3))).toEqual(['uno', 'dos', 'tres', 'y más']);
    });

    it('leaves nothing that keeps another append from its key, once its place is taken', async () => {
      const prefix = newPrefix();
      const log = await open(prefix);
      await log.append({ conversationId: 'a', events: begins() });
      await appendAndDie(prefix, 1, 'after');
      await log.append({ conversationId: 'a', events: [says('antes')] });
      expect(await log.findByKey('k')).toBeNull();
      expect((await log.append(wanted)).outcome).toBe('appended');
      expect((await log.append(wanted)).outcome).toBe('repeated');
      expect(textsOf(await log.read('a', 3))).toEqual(['antes', 'uno', 'dos', 'tres']);
    });

    it('leaves to be read from any place on what only its record holds', async () => {
      const prefix = newPrefix();
      const log = await open(prefix);
      await log.append({ conversationId: 'a', events: begins() });
      await appendAndDie(prefix, 3, 'before');
      for (const after of [5, 4, 3]) {
        const survivor = await open(prefix);
        expect(textsOf(await survivor.read('a', after))).toEqual(['uno', 'dos', 'tres'].slice(after - 3));
      }
    });

    it('leaves an opening that was never written out of every list', async () => {
      const prefix = newPrefix();
      const log = await openToBeCut(prefix, 2, 'before');
      await expect(log.append({ conversationId: 'a', events: begins() })).rejects.toMatchObject({
        failure: { code: 'store-unavailable' },
      });
      const survivor = await open(prefix);
      expect(await survivor.allConversations()).toEqual([]);
      expect(await survivor.unfinishedConversations()).toEqual([]);
      expect((await survivor.append({ conversationId: 'a', events: begins() })).outcome).toBe('appended');
      expect(await survivor.unfinishedConversations()).toEqual(['a']);
    });
  });
});

function sequencesOf(appended: Awaited<ReturnType<ConversationLog['append']>>): readonly number[] {
  return appended.outcome === 'refused' ? [] : appended.events.map(({ sequence }) => sequence);
}

function textsOf(events: readonly ConversationEvent[]): readonly string[] {
  return events.flatMap((event) => ('text' in event ? [event.text] : []));
}
