import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { servingIn, type LocalUser } from '../../people/people-store.ts';
import { peopleStoreContract } from '../../testing/people-store-contract.ts';
import { openSqlitePeopleStore } from './people-store.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'faro-people-')), 'people.sqlite');

peopleStoreContract('sqlite', () => openSqlitePeopleStore(newFile()));

it('keeps revoked and bound sessions over a restart, until they would have ended', async () => {
  const file = newFile();
  const first = openSqlitePeopleStore(file);
  const later = new Date(Date.now() + 3_600_000);
  await first.revoke('ended', later);
  await first.bind('customer', 'conversation', later);
  await first.revoke('long-gone', new Date(0));
  await first.close();
  const second = openSqlitePeopleStore(file);
  expect(await second.isRevoked('ended')).toBe(true);
  expect(await second.conversationOf('customer')).toBe('conversation');
  expect(await second.isRevoked('long-gone')).toBe(false);
  await second.close();
});

it('reads people who were saved without how they serve as newcomers', async () => {
  const file = newFile();
  const store = openSqlitePeopleStore(file);
  const known = { user: 'carla.ec', name: 'Carla', role: 'rep', countries: ['EC'], language: 'es' } as const;
  // As an older version wrote it.
  await store.save([{ ...known, password: 'x' } as unknown as LocalUser]);
  expect(await store.find('carla.ec')).toEqual({ ...known, ...servingIn('es'), password: 'x' });
  await store.close();
});

it('refuses a file that is no database', () => {
  const file = newFile();
  writeFileSync(file, 'this is no database, and long enough to be looked at as one'.repeat(40));
  expect(() => openSqlitePeopleStore(file)).toThrow(/no database of Faro/);
});
