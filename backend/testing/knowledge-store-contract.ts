import { describe, expect, it } from 'vitest';
import type { Revision } from '../../shared/articles/revision.ts';
import type { KnowledgeStore } from '../knowledge/curation/knowledge-store.ts';

const first: Revision = {
  article: 'parental-lock-es',
  number: 1,
  act: 'drafted',
  by: { id: 'curator', name: 'Beatriz Falcão' },
  at: '2026-03-02T14:00:00.000Z',
  content: {
    title: 'Bloqueo de canales',
    language: 'es',
    countries: ['EC', 'PE'],
    audience: 'public',
    validFrom: '2026-03-02',
    validTo: null,
    owner: 'technical',
    keywords: 'niños hijos',
    body: 'Se bloquea en el menú.\n\n"Ajustes"; DROP TABLE revisions; --',
  },
  reviewer: null,
  note: '',
  gap: 'gap-1',
  writer: 'extracts',
};

/** What every store of curated knowledge must do. `open` gives an empty one. */
export function knowledgeStoreContract(
  name: string,
  open: () => KnowledgeStore | Promise<KnowledgeStore>,
): void {
  describe(`${name}, as a store of curated knowledge`, () => {
    it('gives back what was added, in order, articles of all kinds among one another', async () => {
      const store = await open();
      const other: Revision = { ...first, article: 'other-en', content: null, act: 'undone' };
      const second: Revision = { ...first, number: 2, act: 'sent', reviewer: { id: 'reviewer', name: 'T' } };
      for (const revision of [first, other, second]) await store.append(revision);
      expect(await store.revisions()).toEqual([first, other, second]);
      await store.close();
    });

    it.each([
      ['the same number again', 1],
      ['a number too high', 3],
    ])('refuses %s as stale and keeps what it had', async (_, number) => {
      const store = await open();
      await store.append(first);
      await expect(store.append({ ...first, number })).rejects.toMatchObject({
        failure: { code: 'stale-article' },
      });
      expect(await store.revisions()).toEqual([first]);
      await store.close();
    });

    it('puts erased revisions in their places and goes on', async () => {
      const store = await open();
      const second: Revision = { ...first, number: 2, act: 'sent' };
      for (const revision of [first, second]) await store.append(revision);
      const erased: Revision = { ...first, note: '[x]' };
      await store.erase([erased, { ...first, article: 'unknown' }]);
      await store.append({ ...second, number: 3 });
      expect(await store.revisions()).toEqual([erased, second, { ...second, number: 3 }]);
      await store.close();
    });

    it('lets one of two who come at once go first', async () => {
      const store = await open();
      await store.append(first);
      const settled = await Promise.allSettled(
        ['edited', 'sent'].map((act) => store.append({ ...first, number: 2, act: act as Revision['act'] })),
      );
      expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await store.revisions()).toHaveLength(2);
      await store.close();
    });
  });
}
