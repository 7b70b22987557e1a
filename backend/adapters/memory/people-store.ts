import { isAmong, type LocalUser, type OpenSession, type PeopleStore } from '../../people/people-store.ts';

/** People and sessions for as long as the process lives. */
export function createMemoryPeopleStore(): PeopleStore {
  const users = new Map<string, LocalUser>();
  const open = new Map<string, OpenSession>();
  const revoked = new Set<string>();
  const conversations = new Map<string, string>();
  return {
    list: async () => [...users.values()],
    find: async (user) => users.get(user) ?? null,
    async save(added) {
      for (const user of added) users.set(user.user, user);
    },
    async keep(session) {
      open.set(session.session, session);
    },
    kept: async (of) => [...open.values()].filter((session) => isAmong(session, of)),
    async revoke(session) {
      revoked.add(session);
      open.delete(session);
    },
    isRevoked: async (session) => revoked.has(session),
    async bind(session, conversationId) {
      if (!conversations.has(session)) conversations.set(session, conversationId);
    },
    conversationOf: async (session) => conversations.get(session) ?? null,
    async close() {},
  };
}
