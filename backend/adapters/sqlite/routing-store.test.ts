import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { routingStoreContract, routingVersion } from '../../testing/routing-store-contract.ts';
import { openSqliteRoutingStore } from './routing-store.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-routing-')), 'routing.sqlite');

routingStoreContract('sqlite', () => openSqliteRoutingStore(newFile()));

it('keeps every version over a restart', async () => {
  const file = newFile();
  const first = openSqliteRoutingStore(file);
  await first.add('bedrock', routingVersion(1));
  await first.close();
  const second = openSqliteRoutingStore(file);
  expect(await second.list('bedrock')).toEqual([routingVersion(1)]);
  await second.close();
});

it('refuses a file that is no database', () => {
  const file = newFile();
  writeFileSync(file, 'this is no database, and long enough to be looked at as one'.repeat(40));
  expect(() => openSqliteRoutingStore(file)).toThrow(/no database of Faro/);
});
