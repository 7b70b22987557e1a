import { z } from 'zod';
import { isAmong, type LocalUser, type OpenSession, type PeopleStore } from '../../people/people-store.ts';
import { StoredSession, StoredUser } from '../../people/stored-people.ts';
import type { OpenSearch } from './connect.ts';
import { openDocuments, type Document, type Documents, type Labels } from './documents.ts';

/** What is kept of sessions is forgotten at a start after they would have ended. */
const ofSessions = ['open', 'revoked', 'bound'] as const;

/** People and sessions in OpenSearch. @throws StoreError where it cannot be used. */
export async function openOpenSearchPeopleStore(search: OpenSearch): Promise<PeopleStore> {
  const documents = await openDocuments(search, 'people');
  const now = new Date();
  for (const kind of ofSessions) await documents.forget(kind, now);
  return {
    list: async () => (await documents.list('person')).map((value) => StoredUser.parse(value)),
    async find(user) {
      const found = await documents.find('person', [user]);
      return found === null ? null : StoredUser.parse(found);
    },
    save: (users) => documents.put(users.map(documentOfUser)),
    keep: (session) => documents.put([documentOfSession(session)]),
    async kept(of) {
      const labels = labelsOf(of);
      if (!labels) return [];
      const kept = await documents.list('open', { labels });
      const sessions = kept.map((value) => StoredSession.parse(value)).filter((each) => isAmong(each, of));
      const ended = await Promise.all(sessions.map(({ session }) => isRevoked(documents, session)));
      return sessions.filter((_, index) => !ended[index]);
    },
    async revoke(session, until) {
      await documents.create({ kind: 'revoked', key: [session], value: true, at: until });
    },
    isRevoked: (session) => isRevoked(documents, session),
    async bind(session, conversation, until) {
      await documents.create({ kind: 'bound', key: [session], value: conversation, at: until });
    },
    async conversationOf(session) {
      const found = await documents.find('bound', [session]);
      return z.string().nullable().parse(found);
    },
    close: async () => {},
  };
}

async function isRevoked(documents: Documents, session: string): Promise<boolean> {
  return (await documents.find('revoked', [session])) !== null;
}

function documentOfUser(user: LocalUser): Document {
  return { kind: 'person', key: [user.user], value: user };
}

function documentOfSession(session: OpenSession): Document {
  const { person, login, until } = session;
  const labels = {
    person,
    ...(login === null ? {} : { subject: login.subject }),
    ...(login?.providerSession ? { providerSession: login.providerSession } : {}),
  };
  return { kind: 'open', key: [session.session], value: session, labels, at: until };
}

/** What such sessions are found by; null where no session can be one of them. */
function labelsOf(of: Parameters<PeopleStore['kept']>[0]): Labels | null {
  if (of === 'everyone') return {};
  if ('person' in of) return { person: of.person };
  const { subject, providerSession } = of;
  if (subject === null && providerSession === null) return null;
  return {
    ...(subject === null ? {} : { subject }),
    ...(providerSession === null ? {} : { providerSession }),
  };
}
