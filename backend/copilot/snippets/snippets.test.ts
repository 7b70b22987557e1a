import { describe, expect, it, test } from 'vitest';
import { countryCodes } from '../../../shared/countries/country.ts';
import { placeholders, Snippet } from '../../../shared/desks/snippet.ts';
import { languages } from '../../../shared/language.ts';
import { createMemorySnippetStore } from '../../adapters/memory/snippet-store.ts';
import { ana, bruno } from '../../testing/builders.ts';
import { refusedWith } from '../../testing/refused-with.ts';
import { sharedSnippets } from './shared-snippets.ts';
import { createSnippets } from './snippets.ts';

const greeting = { id: '1', name: 'saludo', text: 'Hola, {name}' };

describe('the snippets of a person', () => {
  it('are theirs alone', async () => {
    const snippets = createSnippets(createMemorySnippetStore());
    await snippets.save(ana, greeting);
    expect((await snippets.shelf(ana, 'EC')).own).toEqual([greeting]);
    expect((await snippets.shelf(bruno, 'EC')).own).toEqual([]);
    await snippets.remove(bruno, greeting.id);
    expect((await snippets.shelf(ana, 'EC')).own).toEqual([greeting]);
  });

  it('have a name each; a change keeps its own', async () => {
    const snippets = createSnippets(createMemorySnippetStore());
    await snippets.save(ana, greeting);
    await snippets.save(ana, { ...greeting, text: 'Buenas' });
    await expect(snippets.save(ana, { id: '2', name: 'Saludo', text: 'x' })).rejects.toEqual(
      refusedWith('snippet-refused'),
    );
    await snippets.save(bruno, { id: '2', name: 'Saludo', text: 'x' });
  });

  it('are two hundred at most', async () => {
    const snippets = createSnippets(createMemorySnippetStore());
    for (let index = 0; index < 200; index += 1) {
      await snippets.save(ana, { id: `${index}`, name: `s${index}`, text: 'x' });
    }
    await expect(snippets.save(ana, { id: 'more', name: 'more', text: 'x' })).rejects.toEqual(
      refusedWith('snippet-refused'),
    );
  });
});

describe.each(countryCodes)('the snippets of %s', (country) => {
  const shared = sharedSnippets(country);

  test('are a dozen, in three languages, each under a name of its own', () => {
    expect(shared).toHaveLength(12);
    for (const language of languages) {
      expect(new Set(shared.map(({ name }) => name[language])).size).toBe(shared.length);
      for (const { id, name, text } of shared) {
        expect(() => Snippet.parse({ id, name: name[language], text: text[language] })).not.toThrow();
      }
    }
  });

  test('leave open only what can be filled, the same in each language', () => {
    for (const { text } of shared) {
      const open = languages.map((language) => text[language].match(/\{\w+\}/g)?.toSorted() ?? []);
      for (const names of open) expect(names).toEqual(open[0]);
      for (const name of open[0] ?? []) expect(placeholders).toContain(name.slice(1, -1));
    }
  });
});
