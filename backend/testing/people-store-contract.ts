import { describe, expect, it } from 'vitest';
import type { LocalUser, OpenSession, PeopleStore } from '../people/people-store.ts';

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
export function peopleStoreContract(name: string, open: () => PeopleStore | Promise<PeopleStore>): void {
  describe(`${name}, as a store of people`, () => {
    it('finds and lists who was saved, in order', async () => {
      const store = await open();
      const marta: LocalUser = { ...carla, user: 'marta.ec', name: 'Marta', role: 'supervisor' };
      await store.save([carla, marta]);
      expect(await store.list()).toEqual([carla, marta]);
      expect(await store.find('marta.ec')).toEqual(marta);
      expect(await store.find("' OR 1=1 --")).toBeNull();
      await store.close();
    });

    it('replaces someone of the same name', async () => {
      const store = await open();
      await store.save([carla]);
      await store.save([{ ...carla, password: 'scrypt$2$2$2$c$d' }]);
      expect(await store.list()).toEqual([{ ...carla, password: 'scrypt$2$2$2$c$d' }]);
      await store.close();
    });

    it('remembers revoked sessions', async () => {
      const store = await open();
      await store.revoke('one', soon);
      await store.revoke('one', soon);
      expect(await store.isRevoked('one')).toBe(true);
      expect(await store.isRevoked('two')).toBe(false);
      await store.close();
    });

    it('knows the open sessions of a person, of a company’s subject and of one sign-in there', async () => {
      const store = await open();
      const kept = (session: string, person: string, login: OpenSession['login'] = null): OpenSession => ({
        session,
        person,
        countries: ['EC', 'PE'],
        login,
        until: soon,
      });
      const local = kept('one', 'carla');
      const desk = kept('two', 'mario', { subject: 'm-1', providerSession: 'desk' });
      const home = kept('three', 'mario', { subject: 'm-1', providerSession: 'home' });
      for (const session of [local, desk, home]) await store.keep(session);
      expect(await store.kept({ person: 'carla' })).toEqual([local]);
      expect(await store.kept({ person: 'nobody' })).toEqual([]);
      expect(await store.kept({ subject: 'm-1', providerSession: null })).toEqual([desk, home]);
      expect(await store.kept({ subject: null, providerSession: 'home' })).toEqual([home]);
      expect(await store.kept({ subject: 'another', providerSession: 'home' })).toEqual([]);
      expect(await store.kept({ subject: null, providerSession: null })).toEqual([]);
      expect(await store.kept('everyone')).toEqual([local, desk, home]);
      await store.revoke('two', soon);
      expect(await store.kept({ person: 'mario' })).toEqual([home]);
      expect(await store.kept('everyone')).toEqual([local, home]);
      await store.close();
    });

    it('keeps somebody who has no password here', async () => {
      const store = await open();
      await store.save([{ ...carla, password: null }]);
      expect(await store.find(carla.user)).toEqual({ ...carla, password: null });
      await store.close();
    });

    it('ties a session to its first conversation only', async () => {
      const store = await open();
      expect(await store.conversationOf('one')).toBeNull();
      await store.bind('one', 'first', soon);
      await store.bind('one', 'second', soon);
      expect(await store.conversationOf('one')).toBe('first');
      await store.close();
    });
  });
}
