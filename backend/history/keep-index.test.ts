import { mkdtempSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryConversationSearch } from '../adapters/memory/conversation-search.ts';
import { openSqliteConversationSearch } from '../adapters/sqlite/conversation-search.ts';
import type { ConversationLog } from '../conversations/conversation-log.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { wordsOf } from '../knowledge/search-terms.ts';
import { begins, event, packs, queueOwns, says, turnGoesTo } from '../testing/builders.ts';
import { question } from '../testing/conversation-search-contract.ts';
import { plant } from '../testing/personal-data/plant.ts';
import type { ConversationSearch } from './conversation-search.ts';
import { keepIndex } from './keep-index.ts';
import { wantedWords } from './words.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-index-')), 'history.sqlite');

async function opened(search: ConversationSearch, log = createMemoryConversationLog()) {
  const conversations = await openConversations(log);
  const errors: unknown[] = [];
  const index = keepIndex({
    conversations,
    search,
    packs,
    gather: async () => undefined,
    pause: () => setImmediate(),
    report: (error) => void errors.push(error),
  });
  const found = async (text: string) => {
    await index.idle();
    const asked = question({ words: wantedWords(text), limit: 1_000 });
    return (await search.search(asked)).map(({ filed }) => filed.id).toSorted();
  };
  return { conversations, log, index, errors, found };
}

const closes = [
  turnGoesTo(queueOwns(2), 'closed'),
  event('conversation-closed', { disposition: 'dispute-opened', summary: 'Se reclamó la factura' }),
];

describe('the index of conversations', () => {
  it('finds what was said without its accents, and by customer, topic and outcome in each language', async () => {
    const { conversations, found } = await opened(openSqliteConversationSearch(newFile()));
    await conversations.record({ conversationId: 'a', events: begins('Pésimo diseño en la línea') });
    await conversations.record({
      conversationId: 'a',
      events: [event('intent-read', { about: 3, intent: 'bill-question', confidence: 0.9, others: [] })],
    });
    await conversations.record({ conversationId: 'a', events: closes, epoch: 1 });
    for (const text of ['pesimo', 'LINEA dis', 'Daniel', 'contestação', 'dispute', 'reclamo', 'reclamó']) {
      expect([text, await found(text)]).toEqual([text, ['a']]);
    }
    expect(await found('mésima')).toEqual([]);
  });

  it('takes in what the log gained while nobody listened, once', async () => {
    const file = newFile();
    const first = await opened(openSqliteConversationSearch(file));
    await first.conversations.record({ conversationId: 'a', events: begins('uno') });
    await first.index.idle();
    await first.index.close();
    await first.conversations.record({ conversationId: 'a', events: [says('dos')] });
    await first.conversations.record({ conversationId: 'b', events: begins('tres') });
    const search = openSqliteConversationSearch(file);
    const second = await opened(search, first.log);
    expect(await second.found('uno dos')).toEqual(['a']);
    expect(await second.found('tres')).toEqual(['b']);
    const known = await search.filed('a');
    expect(known?.lastSequence).toBe((await second.conversations.get('a')).lastSequence);
  });

  it('asks at a start for those alone whose log has gone on', async () => {
    const search = createMemoryConversationSearch();
    const first = await opened(search);
    for (const id of ['a', 'b', 'c'])
      await first.conversations.record({ conversationId: id, events: begins('uno') });
    await first.index.idle();
    await first.index.close();
    await first.conversations.record({ conversationId: 'b', events: [says('dos')] });
    const read: string[] = [];
    const log: ConversationLog = {
      ...first.log,
      read: (id, ...more) => {
        read.push(id);
        return first.log.read(id, ...more);
      },
    };
    const second = await opened(search, log);
    read.length = 0;
    expect(await second.found('dos')).toEqual(['b']);
    expect(read).toEqual(['b']);
  });

  it('is the same when it is made again from the logs', async () => {
    const search = openSqliteConversationSearch(newFile());
    const { conversations, index } = await opened(search);
    for (const id of ['a', 'b', 'c'])
      await conversations.record({ conversationId: id, events: begins(`Hola ${id}`) });
    await conversations.record({ conversationId: 'b', events: closes, epoch: 1 });
    await index.idle();
    const before = await search.search(question({ words: ['hola'] }));
    await index.rebuild();
    await index.idle();
    expect(before).toHaveLength(3);
    expect(await search.search(question({ words: ['hola'] }))).toEqual(before);
  });

  it('goes on after a failure of the store with nothing lost', async () => {
    const kept = createMemoryConversationSearch();
    const broken = { now: true };
    const search: ConversationSearch = {
      ...kept,
      add: async (...entry) => {
        if (broken.now) throw new Error('The disk is full');
        return kept.add(...entry);
      },
    };
    const { conversations, found, errors } = await opened(search);
    await conversations.record({ conversationId: 'a', events: begins('uno') });
    expect(await found('uno')).toEqual([]);
    expect(errors).toHaveLength(1);
    broken.now = false;
    await conversations.record({ conversationId: 'a', events: [says('dos')] });
    expect(await found('uno dos')).toEqual(['a']);
  });

  it('keeps none of the personal data that is said', async () => {
    const planted = plant(300);
    const kept = createMemoryConversationSearch();
    const written: string[] = [];
    const search: ConversationSearch = {
      ...kept,
      add: async (...entry) => {
        written.push(JSON.stringify(entry));
        return kept.add(...entry);
      },
    };
    const { conversations, found } = await opened(search);
    const summary = planted
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 2_000);
    await conversations.record({ conversationId: 'a', events: begins('Hola') });
    await conversations.record({ conversationId: 'a', events: planted.map(({ text }) => says(text)) });
    await conversations.record({
      conversationId: 'a',
      events: [
        turnGoesTo(queueOwns(2), 'closed'),
        event('conversation-closed', { disposition: 'x', summary }),
      ],
      epoch: 1,
    });
    expect(await found('hola')).toEqual(['a']);
    const all = written.join('\n');
    expect(planted.filter(({ value }) => all.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
    // What stands in its place is no word of the customer's.
    await conversations.record({ conversationId: 'b', events: begins('Escriba a daniel@example.com') });
    expect(await found('escriba')).toContain('b');
    expect(await found('email')).not.toContain('b');
    expect(await found('example')).not.toContain('b');
  });

  it('finds exactly the conversations in which every word begins one that was said', async () => {
    const letters = fc.constantFrom('a', 'á', 'b', 'Ñ', 'n', 'ß', 'é', '1', ' ', '-', '😀', 'ж', '中', 'İ');
    const words = fc.oneof(
      fc.array(letters, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join('')}`),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `y ${text}`),
    );
    const logs = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    const asked = fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(logs, asked, fc.nat(), async (conversations, random, pick) => {
        const search = openSqliteConversationSearch(':memory:');
        const opening = await opened(search);
        for (const [index, texts] of conversations.entries()) {
          const events = [...begins('z', { customerName: 'z' }), ...texts.map((text) => says(text))];
          await opening.conversations.record({ conversationId: String(index), events });
        }
        const said = conversations.flat().flatMap(wordsOf);
        const one = said[pick % said.length] ?? '';
        for (const text of [random, one, one.slice(0, 2), `${one} ${random}`]) {
          const wanted = wantedWords(text);
          const expected = conversations.flatMap((texts, index) => {
            const own = [...texts, 'z'].flatMap(wordsOf);
            const all = wanted.every((beginning) => own.some((word) => word.startsWith(beginning)));
            return all ? [String(index)] : [];
          });
          expect([text, await opening.found(text)]).toEqual([text, expected]);
        }
        expect(opening.errors).toEqual([]);
        await opening.index.close();
        await search.close();
      }),
      { numRuns: 60 },
    );
  });
});
