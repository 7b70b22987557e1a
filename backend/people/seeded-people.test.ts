import { expect, it } from 'vitest';
import { countryCodes } from '../../shared/countries/country.ts';
import { createMemoryPeopleStore } from '../adapters/memory/people-store.ts';
import { packs } from '../testing/builders.ts';
import { passwordMatches } from './password.ts';
import { seededPeople, seedPeople } from './seeded-people.ts';

const people = seededPeople(packs, countryCodes);

it('has a rep and a supervisor of each country, and four for all of them, each with a name of their own', () => {
  for (const country of countryCodes) {
    const own = people.filter(({ countries }) => countries.length === 1 && countries[0] === country);
    expect(own.map(({ role }) => role)).toEqual(['rep', 'supervisor']);
  }
  const everywhere = people.filter(({ countries }) => countries.length === countryCodes.length);
  expect(everywhere.map(({ role }) => role)).toEqual(['operations', 'curator', 'curator', 'delegate']);
  expect(new Set(people.map(({ user }) => user)).size).toBe(people.length);
  expect(people.every(({ user }) => /^[a-z]+(\.[a-z]{2})?$/.test(user))).toBe(true);
});

it('has in an installation for one country the people of that one only', () => {
  const here = seededPeople(packs, ['EC']);
  expect(here.map(({ role }) => role)).toEqual([
    'rep',
    'supervisor',
    'operations',
    'curator',
    'curator',
    'delegate',
  ]);
  expect(here.every(({ countries }) => countries.join(',') === 'EC')).toBe(true);
});

it('serves every matter with one rep a country, in its language and another', () => {
  const reps = people.filter(({ role }) => role === 'rep');
  expect(reps.every((rep) => rep.skills.length === 4 && rep.contactsAtOnce >= 1)).toBe(true);
  expect(
    reps.every(({ languages, language }) => languages.includes(language) && languages.length === 2),
  ).toBe(true);
});

it('keeps the hashes over a restart, and makes new ones once the password is another', async () => {
  const store = createMemoryPeopleStore();
  const few = people.slice(0, 2);
  await seedPeople(store, few, 'first password');
  const first = await store.list();
  for (const { password } of first)
    expect(await passwordMatches('first password', password ?? '')).toBe(true);
  await seedPeople(store, people.slice(0, 3), 'first password');
  expect((await store.list()).slice(0, 2)).toEqual(first);
  expect(await store.list()).toHaveLength(3);
  await seedPeople(store, few, 'second password');
  const [carla] = await store.list();
  expect(await passwordMatches('second password', carla?.password ?? '')).toBe(true);
  expect(await passwordMatches('first password', carla?.password ?? '')).toBe(false);
});
