import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleContent } from '../../../shared/articles/article-content.ts';
import { createMemoryKnowledgeStore } from '../memory/knowledge-store.ts';
import { knowledgeStoreContract } from '../../testing/knowledge-store-contract.ts';
import { openSqliteKnowledgeStore } from './knowledge-store.ts';
import { openLibrary } from '../../knowledge/curation/library.ts';
import { person } from '../../testing/builders.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-knowledge-')), 'knowledge.sqlite');

knowledgeStoreContract('sqlite', () => openSqliteKnowledgeStore(newFile()));

it('keeps what was written over a restart', async () => {
  const file = newFile();
  const shared = { shipped: [], clock: () => new Date('2026-03-02T14:00:00Z'), onPublished: () => undefined };
  const first = openSqliteKnowledgeStore(file);
  const content: ArticleContent = {
    title: 'Bloqueo de canales',
    language: 'es',
    countries: 'all',
    audience: 'public',
    validFrom: '2026-03-02',
    validTo: null,
    owner: 'technical',
    keywords: '',
    body: 'En el menú.',
  };
  const library = await openLibrary({ ...shared, store: first });
  const drafted = await library.draft(person({ role: 'curator' }), content, { gap: null, writer: 'person' });
  await first.close();
  const second = openSqliteKnowledgeStore(file);
  expect((await openLibrary({ ...shared, store: second })).get(drafted.id)).toEqual(drafted);
  expect((await openLibrary({ ...shared, store: createMemoryKnowledgeStore() })).list()).toEqual([]);
  await second.close();
});

it('refuses a file that is no database', () => {
  const file = newFile();
  writeFileSync(file, 'this is no database, and long enough to be looked at as one'.repeat(40));
  expect(() => openSqliteKnowledgeStore(file)).toThrow(/no database of Faro/);
});
