import { rowOf } from '../../../shared/conversation/row.ts';
import { worksFor } from '../../../shared/people/permissions.ts';
import type { Person } from '../../../shared/people/person.ts';
import { operationNow } from '../../conversations/operation.ts';
import { watchesOf } from '../../conversations/watches.ts';
import type { Handlers } from '../call.ts';
import { readEvents } from '../read-events.ts';
import type { Edge, Services } from '../services.ts';
import { onlyInDemonstration } from './session.ts';

/** What can be looked at. */
export function readingHandlers(services: Services, edge: Edge) {
  const { conversations } = services;
  const openTo = (person: Person) => conversations.open().filter(({ country }) => worksFor(person, country));
  return {
    conversations: async ({ caller }) => openTo(caller.person).map(rowOf),
    conversation: ({ id }) => conversations.get(id),
    async events({ id, caller, query, signal }) {
      await conversations.get(id);
      const asked = { person: caller.person, conversationId: id, ...query };
      const events = await readEvents(
        { conversations, arrivals: edge.arrivals },
        asked,
        AbortSignal.any([signal, edge.closing]),
      );
      return { events };
    },
    account: ({ id }) => services.accounts.find(id),
    playbooks: async () => services.cards,
    watches: async ({ caller }) => watchesOf(await conversations.watched(), caller.person),
    trust: ({ caller }) => services.readTrust(caller.person.countries),
    operation: async ({ caller }) =>
      operationNow(openTo(caller.person), edge.signedIn(caller.person), services.clock()),
    async startDemonstration({ body }) {
      onlyInDemonstration(services);
      return services.startStory(body);
    },
  } satisfies Partial<Handlers>;
}
