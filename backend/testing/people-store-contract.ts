import { describe, expect, it } from 'vitest';
import type { LocalUser, PeopleStore } from '../people/people-store.ts';

const carla: LocalUser = {
  user: 'carla.ec',
  name: 'Carla Benítez',
  role: 'rep',
  countries: ['EC'],
  language: 'es',
  languages: ['es', 'en'],
  skills: ['retention'],
  contactsAtOnce: 2,
  password: 'scrypt$1$1$1$a$b',
};
const soon = new Date(Date.now() + 3_600_000);

/** What every store of people must do. `open` gives an empty one. */
export function peopleStoreContract(name: string, open: () => PeopleStore): void {
  describe(`${name}, as a store of people`, () => {
    it('finds and lists who was saved, in order', async () => {
      const store = open();
      const marta: LocalUser = { ...carla, user: 'marta.ec', name: 'Marta', role: 'supervisor' };
      await store.save([carla, marta]);
      expect(await store.list()).toEqual([carla, marta]);
      expect(await store.find('marta.ec')).toEqual(marta);
      expect(await store.find("' OR 1=1 --")).toBeNull();
      await store.close();
    });

    it('replaces someone of the same name', async () => {
      const store = open();
      await store.save([carla]);
      await store.save([{ ...carla, password: 'scrypt$2$2$2$c$d' }]);
      expect(await store.list()).toEqual([{ ...carla, password: 'scrypt$2$2$2$c$d' }]);
      await store.close();
    });

    it('remembers revoked sessions', async () => {
      const store = open();
      await store.revoke('one', soon);
      await store.revoke('one', soon);
      expect(await store.isRevoked('one')).toBe(true);
      expect(await store.isRevoked('two')).toBe(false);
      await store.close();
    });

    it('ties a session to its first conversation only', async () => {
      const store = open();
      expect(await store.conversationOf('one')).toBeNull();
      await store.bind('one', 'first', soon);
      await store.bind('one', 'second', soon);
      expect(await store.conversationOf('one')).toBe('first');
      await store.close();
    });
  });
}
