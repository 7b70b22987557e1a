import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

it('has a table of before there were translations do them as it does quick replies', async () => {
  const file = newFile();
  const { translation: _, ...routes } = routingVersion(1).table.routes;
  const older = { ...routingVersion(1), table: { ...routingVersion(1).table, routes } };
  const database = new DatabaseSync(file);
  database.exec(
    'CREATE TABLE routing (of TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (of, version)) STRICT;',
  );
  database.prepare('INSERT INTO routing VALUES (?, ?, ?)').run('bedrock', 1, JSON.stringify(older));
  database.exec('PRAGMA user_version = 1');
  database.close();
  const store = openSqliteRoutingStore(file);
  const [version] = await store.list('bedrock');
  expect(version?.table.routes.translation).toEqual(routes['quick-reply']);
  expect(version?.table.routes['hard-reply']).toEqual(routes['hard-reply']);
  await store.close();
});

it('has a table of before articles had a route draft them as it makes hard replies', async () => {
  const file = newFile();
  const { article: _, ...routes } = routingVersion(1).table.routes;
  const older = { ...routingVersion(1), table: { ...routingVersion(1).table, routes } };
  const before = openSqliteRoutingStore(file);
  await before.add('bedrock', older as ReturnType<typeof routingVersion>);
  await before.close();
  const store = openSqliteRoutingStore(file);
  const [version] = await store.list('bedrock');
  expect(version?.table.routes).toEqual({ ...routes, article: routes['hard-reply'] });
  await store.close();
});

it('refuses a file that is no database', () => {
  const file = newFile();
  writeFileSync(file, 'this is no database, and long enough to be looked at as one'.repeat(40));
  expect(() => openSqliteRoutingStore(file)).toThrow(/no database of Faro/);
});
