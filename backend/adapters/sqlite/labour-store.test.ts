import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labourStoreContract, opening } from '../../testing/labour-store-contract.ts';
import { openSqliteLabourStore } from './labour-store.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-labour-')), 'labour.sqlite');

labourStoreContract('sqlite', () => openSqliteLabourStore(newFile()));

it('keeps everything over a restart', async () => {
  const file = newFile();
  const first = openSqliteLabourStore(file);
  await first.addVersion(1, 'uno');
  await first.setSignature(1, 'delegate', 'a');
  await first.addOpening(opening('15:10:00'));
  await first.close();
  const second = openSqliteLabourStore(file);
  expect(await second.versions()).toEqual([{ number: 1, document: 'uno', signatures: { delegate: 'a' } }]);
  expect(await second.openings('conversation-1')).toEqual([opening('15:10:00')]);
  await second.close();
});
