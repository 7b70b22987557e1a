import { expect, it } from 'vitest';
import { begins } from '../../testing/builders.ts';
import { loseFirstAnswer, readFromReplica } from '../../testing/opensearch/between.ts';
import { connectFresh, settingsOf, withOpenSearch } from '../../testing/opensearch/with-opensearch.ts';
import { connectOpenSearch } from './connect.ts';
import { openOpenSearchConversationLog } from './conversation-log.ts';
import { openDocuments } from './documents.ts';

await withOpenSearch((url) => {
  const open = async () => {
    const search = await connectFresh(url);
    return { search, documents: await openDocuments(search, 'some') };
  };

  it('gives back what was kept to the letter, and does not search in it', async () => {
    const { search, documents } = await open();
    const value = { text: 'dos ñ\u0000"\ud83d\ude42 ', __proto__x: [1.5, null], long: 'x'.repeat(100_000) };
    expect(await documents.create({ kind: 'thing', key: ['a'], value })).toBe(true);
    expect(await documents.find('thing', ['a'])).toEqual(value);
    expect(await documents.list('thing')).toEqual([value]);
    const query = { query_string: { query: 'dos OR xxxx OR *ñ*' } };
    const { body } = await search.client.search({ index: `${search.prefix}-some`, body: { query } });
    expect(body.hits.hits).toEqual([]);
  });

  it('tells keys apart, also empty, long and ill-formed ones', async () => {
    const { documents } = await open();
    const keys = [
      ['a', 'b'],
      ['a:b'],
      [''],
      ['', ''],
      ['é'.repeat(600)],
      ['é'.repeat(601)],
      ['\ud800'],
      ['_x/?'],
    ];
    for (const [value, key] of keys.entries()) await documents.create({ kind: 'thing', key, value });
    const found = await Promise.all(keys.map((key) => documents.find('thing', key)));
    expect(found).toEqual(keys.map((_, value) => value));
    expect(await documents.find('other', ['a', 'b'])).toBeNull();
  });

  it('lets one of many who come at once be the first', async () => {
    const { documents } = await open();
    const writers = Array.from({ length: 20 }, (_, value) =>
      documents.create({ kind: 'thing', key: [1], value }),
    );
    const written = (await Promise.all(writers)).map((first, value) => ({ first, value }));
    const winners = written.filter(({ first }) => first);
    expect(winners).toHaveLength(1);
    expect(await documents.find('thing', [1])).toBe(winners[0]?.value);
  });

  it('knows its own write again when the answer to it was lost', async () => {
    const { search } = await open();
    const losing = await loseFirstAnswer(url, '_create');
    const through = await connectOpenSearch(settingsOf(losing), search.prefix);
    const documents = await openDocuments(through, 'some');
    const thing = { kind: 'thing', key: ['a'], value: 'once' };
    expect(await documents.create(thing)).toBe(true);
    expect(await documents.create(thing)).toBe(false);
    expect(await documents.list('thing')).toEqual(['once']);
    await through.close();
  });

  it('lists more than a page, in the order of writing', async () => {
    const { documents } = await open();
    const values = Array.from({ length: 2_345 }, (_, value) => value);
    await documents.put(values.map((value) => ({ kind: 'thing', key: [2_345 - value], value })));
    expect(await documents.list('thing')).toEqual(values);
  });

  it('knows what was written before, and decides by it, whatever a replica has not heard of yet', async () => {
    const { search } = await open();
    const behind = await connectOpenSearch(settingsOf(await readFromReplica(url)), search.prefix);
    const documents = await openDocuments(behind, 'some');
    expect(await documents.create({ kind: 'thing', key: [1], value: 'one', labels: { of: 'a' } })).toBe(true);
    expect(await documents.find('thing', [1])).toBe('one');
    expect(await documents.list('thing', { labels: { of: 'a' } })).toEqual(['one']);

    const openLog = () => openOpenSearchConversationLog(behind);
    const events = begins('Hola', { accountId: 'EC-1001' });
    await (await openLog()).append({ conversationId: 'a', events, key: 'k' });
    const log = await openLog();
    expect(await log.findByKey('k')).toHaveLength(3);
    expect(await log.append({ conversationId: 'b', events, key: 'k' })).toMatchObject({
      outcome: 'repeated',
    });
    expect(await log.read('a', 0)).toHaveLength(3);
    expect(await log.unfinishedConversations()).toEqual(['a']);
    expect(await log.conversationsOf('EC-1001')).toEqual(['a']);
    expect(await log.lastSequences()).toEqual(new Map([['a', 3]]));
    await behind.close();
  });

  it('refuses what a newer version wrote, and leaves it', async () => {
    const { search } = await open();
    const index = `${search.prefix}-some`;
    await search.client.indices.putMapping({ index, body: { _meta: { schema: 2 } } });
    await expect(openDocuments(search, 'some')).rejects.toMatchObject({ code: 'store-newer' });
  });

  it('says so when the disk is full, reads on, and loses nothing', async () => {
    const { search, documents } = await open();
    const index = `${search.prefix}-some`;
    await documents.put([{ kind: 'thing', key: [1], value: 'kept' }]);
    const fill = (full: true | null) =>
      search.client.indices.putSettings({ index, body: { 'index.blocks.read_only_allow_delete': full } });
    await fill(true);
    const failure = { failure: { code: 'store-unavailable', details: { reason: 'store-full' } } };
    const late = { kind: 'thing', key: [2], value: 'late' };
    await expect(documents.create(late)).rejects.toMatchObject(failure);
    await expect(documents.put([late])).rejects.toMatchObject(failure);
    expect(await documents.find('thing', [1])).toBe('kept');
    expect(await documents.list('thing')).toEqual(['kept']);
    await fill(null);
    expect(await documents.create(late)).toBe(true);
    expect(await documents.list('thing')).toEqual(['kept', 'late']);
  });
});
