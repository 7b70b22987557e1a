import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import { createMemoryKnowledgeStore } from '../../adapters/memory/knowledge-store.ts';
import { openSqliteKnowledge } from '../../adapters/sqlite/knowledge.ts';
import { person } from '../../testing/builders.ts';
import type { Article } from '../article.ts';
import { openLibrary, type Library } from './library.ts';

const beatriz = person({ id: 'curator', name: 'Beatriz', role: 'curator' });
const tomas = person({ id: 'reviewer', name: 'Tomás', role: 'curator' });
const now = () => new Date('2026-03-02T14:00:00Z');

const content: ArticleContent = {
  title: 'Bloqueo de canales para niños',
  language: 'es',
  countries: ['EC'],
  audience: 'public',
  validFrom: '2026-01-01',
  validTo: null,
  owner: 'technical',
  keywords: 'control parental',
  body: 'El bloqueo de canales está en el menú Ajustes.',
};
const shipped: Article = { ...content, id: 'modem-es', title: 'El módem', body: 'Reinicie el módem.' };

let library: Library;
let knowledge: ReturnType<typeof openSqliteKnowledge>;
const store = () => createMemoryKnowledgeStore();

beforeEach(async () => {
  knowledge = openSqliteKnowledge([], now);
  library = await openLibrary({
    store: store(),
    shipped: [shipped],
    clock: now,
    onPublished: knowledge.replace,
  });
});

const ask = async (text: string) =>
  (await knowledge.search({ text, country: 'EC', language: 'es', limit: 1 })).map((passage) => passage.text);
const begin = () => library.draft(beatriz, content, { gap: null, writer: 'person' });
const publish = async () => {
  const { id } = await begin();
  await library.send(id, { by: beatriz, revision: 1 }, null);
  return library.publish(id, { by: tomas, revision: 2 });
};

describe('a library', () => {
  it('finds what it publishes at once, and no draft', async () => {
    await begin();
    expect(await ask('bloqueo de canales')).toEqual([]);
    await publish();
    expect(await ask('¿cómo hago el bloqueo de canales?')).toEqual([content.body]);
    expect(await ask('¿reinicio el módem?')).toEqual(['Reinicie el módem.']);
  });

  it('keeps who did what and when', async () => {
    const { revisions } = await publish();
    expect(revisions.map(({ act, by, at }) => [act, by.id, at])).toEqual([
      ['drafted', 'curator', now().toISOString()],
      ['sent', 'curator', now().toISOString()],
      ['published', 'reviewer', now().toISOString()],
    ]);
  });

  it('lets nobody publish what they wrote in, nor review it', async () => {
    const { id } = await begin();
    await expect(library.send(id, { by: tomas, revision: 1 }, beatriz)).rejects.toMatchObject(
      failure('own-article'),
    );
    await library.send(id, { by: beatriz, revision: 1 }, tomas);
    await expect(library.publish(id, { by: beatriz, revision: 2 })).rejects.toMatchObject(
      failure('own-article'),
    );
    await library.edit(id, { by: tomas, revision: 2 }, { ...content, body: 'De otro modo.' });
    await library.send(id, { by: tomas, revision: 3 }, null);
    await expect(library.publish(id, { by: tomas, revision: 4 })).rejects.toMatchObject(
      failure('own-article'),
    );
  });

  it('publishes nothing that nobody reviews', async () => {
    const { id } = await begin();
    await expect(library.publish(id, { by: tomas, revision: 1 })).rejects.toMatchObject(
      failure('article-refused'),
    );
  });

  it('takes a draft that a reviewer gave back, with what they said', async () => {
    const { id } = await begin();
    await library.send(id, { by: beatriz, revision: 1 }, tomas);
    const returned = await library.giveBack(id, { by: tomas, revision: 2 }, 'Falta el decodificador HD.');
    expect(returned.draft).toMatchObject({ state: 'draft', note: 'Falta el decodificador HD.' });
  });

  it('brings the text before back with an undo, and that of Faro last', async () => {
    await library.edit('modem-es', { by: beatriz, revision: 0 }, { ...shipped, body: 'Apague el módem.' });
    await library.send('modem-es', { by: beatriz, revision: 1 }, null);
    await library.publish('modem-es', { by: tomas, revision: 2 });
    expect(await ask('módem')).toEqual(['Apague el módem.']);
    await library.undo('modem-es', { by: beatriz, revision: 3 });
    expect(await ask('módem')).toEqual(['Reinicie el módem.']);
    await expect(library.undo('modem-es', { by: beatriz, revision: 4 })).rejects.toMatchObject(
      failure('article-refused'),
    );
  });

  it('takes a new article out again with an undo', async () => {
    const { id } = await publish();
    const undone = await library.undo(id, { by: beatriz, revision: 3 });
    expect(undone.published).toBeNull();
    expect(await ask('bloqueo de canales')).toEqual([]);
  });

  it('refuses an act on what somebody else changed meanwhile', async () => {
    const { id } = await begin();
    await library.edit(id, { by: tomas, revision: 1 }, content);
    await expect(library.edit(id, { by: beatriz, revision: 1 }, content)).rejects.toMatchObject(
      failure('stale-article'),
    );
  });

  it.each([
    ['has no text', { body: '' }, /body/],
    ['ends before it begins', { validTo: '2025-01-01' }, /validTo/],
    ['contradicts another', { title: 'El módem' }, /modem-es is public under the same title/],
  ])('sends nothing to a reviewer that %s', async (_, wrong, reason) => {
    const { id } = await library.draft(beatriz, { ...content, ...wrong }, { gap: null, writer: 'person' });
    await expect(library.send(id, { by: beatriz, revision: 1 }, null)).rejects.toThrow(reason);
  });

  it('names articles after their titles, each differently', async () => {
    expect((await begin()).id).toBe('bloqueo-de-canales-para-ninos-es');
    expect((await begin()).id).toBe('bloqueo-de-canales-para-ninos-2-es');
    await expect(library.edit('nothing', { by: tomas, revision: 0 }, content)).rejects.toMatchObject(
      failure('unknown-article'),
    );
  });
});

function failure(code: string) {
  return { failure: { code } };
}
