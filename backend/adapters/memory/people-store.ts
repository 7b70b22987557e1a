import type { LocalUser, PeopleStore } from '../../people/people-store.ts';

/** People and sessions for as long as the process lives. */
export function createMemoryPeopleStore(): PeopleStore {
  const users = new Map<string, LocalUser>();
  const revoked = new Set<string>();
  const conversations = new Map<string, string>();
  return {
    list: async () => [...users.values()],
    find: async (user) => users.get(user) ?? null,
    async save(added) {
      for (const user of added) users.set(user.user, user);
    },
    async revoke(session) {
      revoked.add(session);
    },
    isRevoked: async (session) => revoked.has(session),
    async bind(session, conversationId) {
      if (!conversations.has(session)) conversations.set(session, conversationId);
    },
    conversationOf: async (session) => conversations.get(session) ?? null,
    async close() {},
  };
}
