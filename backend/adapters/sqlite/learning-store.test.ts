import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { learningStoreContract } from '../../testing/learning-store-contract.ts';
import { openSqliteLearningStore } from './learning-store.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-learning-')), 'learning.sqlite');

learningStoreContract('sqlite', () => openSqliteLearningStore(newFile()));

it('keeps versions and their use over a restart', async () => {
  const file = newFile();
  const first = openSqliteLearningStore(file);
  const record = {
    madeAt: '2026-03-02T10:00:00.000Z',
    conversations: 1,
    occasions: 1,
    expects: false,
    trials: {},
    digest: '',
  };
  await first.save(record, Uint8Array.of(7));
  await first.activate({ country: 'EC', kind: 'use', version: 1, by: 'Olga', at: record.madeAt });
  await first.close();
  const second = openSqliteLearningStore(file);
  expect(await second.versions()).toEqual([{ id: 1, record }]);
  expect(await second.model(1)).toEqual(Uint8Array.of(7));
  expect(await second.activations()).toHaveLength(1);
  await second.close();
});
