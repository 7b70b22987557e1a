import { describe, expect, it } from 'vitest';
import { actions, may, permissions, worksFor, type Action } from './permissions.ts';
import { roles, type Person, type Role } from './person.ts';

function person(role: Role): Person {
  return {
    id: `${role}-1`,
    name: 'Someone',
    role,
    countries: ['EC', 'PE'],
    language: 'es',
    conversationId: null,
    accountId: null,
  };
}

const allowedTo = (role: Role) => actions.filter((action) => may(person(role), action));

describe('the permission table', () => {
  it('names only roles that exist, each once for an action', () => {
    for (const allowed of Object.values<readonly Role[]>(permissions)) {
      expect(roles).toEqual(expect.arrayContaining([...allowed]));
      expect(new Set(allowed).size).toBe(allowed.length);
    }
  });

  it('lets a customer speak and read their own conversation, and nothing else', () => {
    expect(allowedTo('customer')).toEqual(['send-as-customer', 'read-own-conversation']);
  });

  it('lets nobody speak to customers, act or take a turn but reps and supervisors', () => {
    const partake = new Set<Action>(['speak-to-customer', 'take-turn', 'run-action', 'close-conversation']);
    for (const role of roles.filter((each) => each !== 'rep' && each !== 'supervisor')) {
      expect(allowedTo(role).filter((action) => partake.has(action))).toEqual([]);
    }
  });

  it('lets a supervisor do all that a rep may, and watch; a rep never watches', () => {
    expect(allowedTo('supervisor')).toEqual(expect.arrayContaining([...allowedTo('rep')]));
    expect(may(person('rep'), 'watch-conversation')).toBe(false);
    expect(may(person('supervisor'), 'watch-conversation')).toBe(true);
  });

  it('lets reps and the delegate see who watched whom', () => {
    expect(may(person('rep'), 'read-watches')).toBe(true);
    expect(may(person('delegate'), 'read-watches')).toBe(true);
  });

  it('keeps everyone to the countries of their session', () => {
    expect(worksFor(person('rep'), 'EC')).toBe(true);
    expect(worksFor(person('rep'), 'BR')).toBe(false);
  });
});
