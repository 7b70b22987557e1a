import { describe, expect, it } from 'vitest';
import { defaultPolicy, type LabourPolicy } from '../../shared/people/labour-policy.ts';
import type { Snippet } from '../../shared/wire/routes/history.ts';
import { createMemoryConversationSearch } from '../adapters/memory/conversation-search.ts';
import { ana, bruno, conversationOf, dawn, person, sofia } from '../testing/builders.ts';
import { filed, line } from '../testing/conversation-search-contract.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { createHistory } from './history.ts';
import { snippetOf } from './snippet.ts';

const day = 86_400_000;
const daysAgo = (days: number) => new Date(dawn.getTime() - days * day).toISOString();
const closedBy = (who: string) => ({ closedAt: dawn.toISOString(), people: [who], lastRole: 'rep' }) as const;

const marked = (part: Snippet | null) => part?.marks.map(({ start, end }) => part.text.slice(start, end));

function opened(policy: LabourPolicy = defaultPolicy) {
  const search = createMemoryConversationSearch();
  const history = createHistory({ search, labour: { policy: async () => policy }, clock: () => dawn });
  return { search, history };
}

describe('a search by people', () => {
  it('shows where the words stand, in what was said and in the name', async () => {
    const { search, history } = opened();
    const text = `${'Buenas tardes, les escribo otra vez. '.repeat(4)}La señal se corta cada noche desde el lunes`;
    await search.add(filed({ customerName: 'Noche Buena' }), ['noche', 'buena'], [line(3, text)]);
    const { hits, next } = await history.search(ana, { text: 'NOCHÉ señ' });
    expect(next).toBeNull();
    expect(marked(hits[0]?.found ?? null)).toEqual(['señal', 'noche']);
    expect(hits[0]?.found?.text.startsWith('… ')).toBe(true);
    expect(marked(hits[0]?.customer ?? null)).toEqual(['Noche']);
  });

  it('keeps to the countries of whoever asks', async () => {
    const { search, history } = opened();
    await search.add(filed(), [], [line(3, 'hola')]);
    await search.add(filed({ id: 'b', country: 'BR' }), [], [line(3, 'hola')]);
    const ids = async (countries: typeof ana.countries, country?: 'BR' | 'EC') =>
      (await history.search(person({ countries }), { text: 'hola', country })).hits.map(
        (hit) => hit.conversationId,
      );
    expect(await ids(['EC'])).toEqual(['a']);
    expect((await ids(['EC', 'BR'])).toSorted()).toEqual(['a', 'b']);
    expect(await ids(['EC', 'BR'], 'BR')).toEqual(['b']);
    expect(await ids(['EC'], 'BR')).toEqual([]);
  });

  it('is by no person but oneself, whoever asks', async () => {
    const { search, history } = opened();
    await search.add(filed({ people: [ana.id] }), [], []);
    const { hits } = await history.search(ana, { text: '', person: ana.id });
    expect(hits).toHaveLength(1);
    for (const asker of [ana, sofia]) {
      await expect(history.search(asker, { text: '', person: bruno.id })).rejects.toThrow(
        refusedWith('policy-forbids'),
      );
    }
  });

  it('shows only what the labour policy lets the person open', async () => {
    const policy: LabourPolicy = {
      ...defaultPolicy,
      monitored: {
        ...defaultPolicy.monitored,
        'conversation-history': { of: ['rep'], seenBy: ['supervisor'] },
      },
    };
    const { search, history } = opened(policy);
    await search.add(filed({ id: 'own', ...closedBy(ana.id) }), [], []);
    await search.add(filed({ id: 'foreign', ...closedBy(bruno.id) }), [], []);
    const ids = async (asker: typeof ana) =>
      (await history.search(asker, { text: '' })).hits.map((hit) => hit.conversationId).toSorted();
    expect(await ids(ana)).toEqual(['own']);
    expect(await ids(sofia)).toEqual(['foreign', 'own']);
    const contacts = await history.contacts(ana, conversationOf());
    expect(contacts.map((contact) => contact.conversationId)).toEqual(['own']);
  });

  it('goes through all pages', async () => {
    const { search, history } = opened();
    for (let index = 0; index < 45; index += 1) {
      await search.add(filed({ id: `c${index}`, openedAt: daysAgo(index) }), [], [line(3, 'hola')]);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await history.search(ana, { text: 'hola', after });
      seen.push(...page.hits.map((hit) => hit.conversationId));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => `c${index}`));
    await expect(history.search(ana, { text: '', after: 'nonsense' })).rejects.toThrow(
      refusedWith('malformed-request'),
    );
  });
});

describe('contacts of one account', () => {
  it('are those of 21 days, the newest first, without the conversation itself', async () => {
    const { search, history } = opened();
    await search.add(filed({ id: 'conversation-1' }), [], []);
    await search.add(filed({ id: 'week', openedAt: daysAgo(7), promisesOpen: 2 }), [], []);
    await search.add(filed({ id: 'yesterday', openedAt: daysAgo(1) }), [], []);
    await search.add(filed({ id: 'month', openedAt: daysAgo(22) }), [], []);
    await search.add(filed({ id: 'another', accountId: 'EC-1002', openedAt: daysAgo(1) }), [], []);
    const contacts = await history.contacts(ana, conversationOf());
    expect(contacts.map(({ conversationId }) => conversationId)).toEqual(['yesterday', 'week']);
    expect(contacts[1]?.promisesOpen).toBe(2);
  });
});

it('a snippet is short, whole words around what was found, with its places', () => {
  const words = Array.from({ length: 200 }, (_, index) => `palabra${index}`).join(' ');
  const { text, marks } = snippetOf(words, ['palabra150']);
  expect(text.length).toBeLessThan(180);
  expect(text).toMatch(/^… palabra\d+ .* palabra\d+ …$/);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['palabra150']);
  expect(snippetOf('corto', [])).toEqual({ text: 'corto', marks: [] });
});
