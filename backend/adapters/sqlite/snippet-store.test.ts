import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { snippetStoreContract } from '../../testing/snippet-store-contract.ts';
import { openSqliteSnippetStore } from './snippet-store.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-snippets-')), 'snippets.sqlite');

snippetStoreContract('sqlite', () => openSqliteSnippetStore(newFile()));

it('keeps snippets over a restart', async () => {
  const file = newFile();
  const snippet = { id: '1', name: 'saludo', text: 'Hola' };
  const first = openSqliteSnippetStore(file);
  await first.save('ana', snippet);
  await first.close();
  const second = openSqliteSnippetStore(file);
  expect(await second.of('ana')).toEqual([snippet]);
  await second.close();
});
