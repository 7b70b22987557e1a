import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskStoreContract } from '../../testing/desk-store-contract.ts';
import { openSqliteDeskStore } from './desk-store.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-desks-')), 'desks.sqlite');

deskStoreContract('sqlite', () => openSqliteDeskStore(newFile()));

it('keeps presence over a restart', async () => {
  const file = newFile();
  const first = openSqliteDeskStore(file);
  const record = {
    person: 'carla.ec',
    at: '2026-03-02T14:00:00.000Z',
    change: { kind: 'shift-ended' },
  } as const;
  await first.addRecord(record);
  await first.close();
  const second = openSqliteDeskStore(file);
  expect(await second.recordsOf('carla.ec')).toEqual([record]);
  await second.close();
});
