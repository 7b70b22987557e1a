import { describe, expect, it } from 'vitest';
import type {
  ConversationSearch,
  FiledConversation,
  FiledLine,
  SearchQuestion,
} from '../history/conversation-search.ts';
import { dawn } from './builders.ts';

/** A conversation of Ecuador that is still open, unless told otherwise. */
export function filed(wanted: Partial<FiledConversation> = {}): FiledConversation {
  return {
    id: 'a',
    lastSequence: 9,
    country: 'EC',
    channel: 'web-chat',
    accountId: 'EC-1001',
    customerName: 'Daniel Flores',
    topic: 'bill-question',
    disposition: null,
    summary: null,
    openedAt: dawn.toISOString(),
    closedAt: null,
    people: [],
    lastRole: null,
    promisesOpen: 0,
    ...wanted,
  };
}

export function line(sequence: number, text: string, wanted: Partial<FiledLine> = {}): FiledLine {
  return { sequence, at: dawn.toISOString(), from: 'customer', text, ...wanted };
}

/** Everything of Ecuador, as Ana asks for it, unless told otherwise. */
export function question(wanted: Partial<SearchQuestion> = {}): SearchQuestion {
  return {
    words: [],
    countries: ['EC'],
    accountId: null,
    from: null,
    until: null,
    channel: null,
    topic: null,
    disposition: null,
    closed: null,
    takenPartIn: null,
    hidden: { roles: [], asker: 'rep-ana' },
    after: null,
    limit: 20,
    ...wanted,
  };
}

const closedBy = (person: string): Partial<FiledConversation> => ({
  closedAt: dawn.toISOString(),
  people: [person],
  lastRole: 'rep',
});

async function ids(search: ConversationSearch, wanted: Partial<SearchQuestion> = {}) {
  return (await search.search(question(wanted))).map((found) => found.filed.id);
}

/** Milliseconds for an engine that has to ask every copy whether it is still needed. */
const erasing = 120_000;

/** What every engine that conversations are searched in must do. `open` gives an empty one. */
export function conversationSearchContract(
  name: string,
  open: () => ConversationSearch | Promise<ConversationSearch>,
): void {
  describe(`${name}, as a search over conversations`, () => {
    it('finds by a word, by its beginning, and by words of different lines', async () => {
      const search = await open();
      await search.add(
        filed(),
        ['daniel', 'flores'],
        [line(3, 'Mi factura está mal'), line(5, 'Es carísima')],
      );
      for (const words of [['factura'], ['fact'], ['carisima', 'mal'], ['daniel', 'factura']]) {
        expect(await ids(search, { words })).toEqual(['a']);
      }
      expect(await ids(search, { words: ['factura', 'nunca'] })).toEqual([]);
      expect(await ids(search, { words: ['actura'] })).toEqual([]);
      await search.close();
    });

    it('brings the line that says most, the newest of several', async () => {
      const search = await open();
      const lines = [
        line(3, 'factura alta'),
        line(5, 'la factura es muy alta'),
        line(7, 'otra factura'),
        line(8, 'hola'),
      ];
      await search.add(filed(), ['daniel'], lines);
      const lineFor = async (...words: readonly string[]) =>
        (await search.search(question({ words })))[0]?.line?.sequence ?? null;
      expect(await lineFor('factura', 'alta')).toBe(5);
      expect(await lineFor('factura')).toBe(7);
      expect(await lineFor('daniel')).toBeNull();
      expect(await lineFor()).toBeNull();
      await search.close();
    });

    it('takes nothing in twice, and files anew what goes on', async () => {
      const search = await open();
      await search.add(filed({ lastSequence: 4 }), ['reclamo'], [line(3, 'Hola')]);
      await search.add(filed({ lastSequence: 4, topic: 'complaint' }), ['otro'], [line(4, 'Repetido')]);
      expect(await ids(search, { words: ['repetido'] })).toEqual([]);
      const later = filed({ lastSequence: 6, topic: 'no-signal' });
      await search.add(later, ['senal'], [line(3, 'Hola'), line(6, 'Adiós')]);
      expect(await search.filed('a')).toEqual(later);
      expect(await ids(search, { words: ['reclamo'] })).toEqual([]);
      expect(await ids(search, { words: ['senal', 'adios', 'hola'] })).toEqual(['a']);
      expect(await search.filed('b')).toBeNull();
      expect(await search.lastSequences()).toEqual(new Map([['a', 6]]));
      await search.close();
    });

    it('keeps to the countries and to every filter', async () => {
      const search = await open();
      const later = new Date(dawn.getTime() + 60_000).toISOString();
      await search.add(filed(), [], [line(3, 'hola')]);
      await search.add(
        filed({
          id: 'b',
          channel: 'telephone',
          topic: 'no-signal',
          accountId: null,
          openedAt: later,
          disposition: 'signal-restored',
          ...closedBy('rep-ana'),
        }),
        [],
        [line(3, 'hola')],
      );
      await search.add(filed({ id: 'c', country: 'BR' }), [], [line(3, 'hola')]);
      const filters: readonly (readonly [Partial<SearchQuestion>, readonly string[]])[] = [
        [{}, ['b', 'a']],
        [{ countries: ['BR'] }, ['c']],
        [{ countries: [] }, []],
        [{ channel: 'telephone' }, ['b']],
        [{ topic: 'bill-question' }, ['a']],
        [{ disposition: 'signal-restored' }, ['b']],
        [{ closed: true }, ['b']],
        [{ closed: false }, ['a']],
        [{ accountId: 'EC-1001' }, ['a']],
        [{ takenPartIn: 'rep-ana' }, ['b']],
        [{ from: later }, ['b']],
        [{ until: later }, ['a']],
      ];
      for (const [filter, expected] of filters) {
        expect(await ids(search, filter)).toEqual(expected);
        expect(await ids(search, { ...filter, words: ['hola'] })).toEqual(expected);
      }
      await search.close();
    });

    it('leaves out what the asker may not open', async () => {
      const search = await open();
      await search.add(filed({ id: 'own', ...closedBy('rep-ana') }), [], []);
      await search.add(filed({ id: 'foreign', ...closedBy('rep-bruno') }), [], []);
      await search.add(filed({ id: 'open', people: ['rep-bruno'], lastRole: 'rep' }), [], []);
      await search.add(filed({ id: 'lana', closedAt: dawn.toISOString() }), [], []);
      const seen = await ids(search, { hidden: { roles: ['rep', 'supervisor'], asker: 'rep-ana' } });
      expect(seen.toSorted()).toEqual(['lana', 'open', 'own']);
      expect(await ids(search, { hidden: { roles: ['supervisor'], asker: 'rep-ana' } })).toHaveLength(4);
      await search.close();
    });

    it('goes page by page, newest first, each once, also where many began at one moment', async () => {
      const search = await open();
      const all = Array.from({ length: 7 }, (_, index) =>
        filed({
          id: `c${index}`,
          openedAt: new Date(dawn.getTime() + Math.floor(index / 3) * 1_000).toISOString(),
        }),
      );
      for (const each of all) await search.add(each, [], [line(3, 'hola')]);
      const pages: string[][] = [];
      let after: SearchQuestion['after'] = null;
      do {
        const found = await search.search(question({ words: ['hola'], limit: 3, after }));
        pages.push(found.map((each) => each.filed.id));
        after = found.at(-1)?.filed ?? null;
      } while (after);
      expect(pages).toEqual([['c6', 'c5', 'c4'], ['c3', 'c2', 'c1'], ['c0'], []]);
      await search.close();
    });

    it('forgets some, and takes them in anew', { timeout: erasing }, async () => {
      const search = await open();
      for (const id of ['a', 'b']) await search.add(filed({ id }), ['daniel'], [line(3, 'Soy Daniel')]);
      await search.forget(['a', 'unknown']);
      expect(await ids(search, { words: ['daniel'] })).toEqual(['b']);
      expect(await search.filed('a')).toBeNull();
      await search.add(filed({ accountId: null }), ['borrado'], [line(3, 'Nada')]);
      expect(await ids(search, { words: ['soy'] })).toEqual(['b']);
      expect(await ids(search, { words: ['borrado'] })).toEqual(['a']);
      await search.close();
    });

    it('forgets everything when it is told to', async () => {
      const search = await open();
      await search.add(filed(), ['daniel'], [line(3, 'hola')]);
      await search.clear();
      expect(await ids(search)).toEqual([]);
      expect(await search.filed('a')).toBeNull();
      await search.add(filed(), ['daniel'], [line(3, 'hola')]);
      expect(await ids(search, { words: ['hola', 'daniel'] })).toEqual(['a']);
      await search.close();
    });
  });
}
