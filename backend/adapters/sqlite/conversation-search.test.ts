import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  conversationSearchContract,
  filed,
  line,
  question,
} from '../../testing/conversation-search-contract.ts';
import { openSqliteConversationSearch } from './conversation-search.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-history-')), 'history.sqlite');

conversationSearchContract('sqlite', () => openSqliteConversationSearch(newFile()));

it('knows after a restart what it knew before', async () => {
  const file = newFile();
  const first = openSqliteConversationSearch(file);
  await first.add(filed(), ['daniel'], [line(3, 'Mi factura')]);
  await first.close();
  const second = openSqliteConversationSearch(file);
  expect(await second.filed('a')).toEqual(filed());
  expect(await second.search(question({ words: ['factura'] }))).toEqual([
    { filed: filed(), line: line(3, 'Mi factura') },
  ]);
  await second.close();
});
