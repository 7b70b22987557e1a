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
    async conversation({ id, caller }) {
      const conversation = await conversations.get(id);
      await services.labour.open(caller.person, conversation);
      return conversation;
    },
    async events({ id, caller, query, signal }) {
      await services.labour.open(caller.person, await conversations.get(id));
      const asked = { person: caller.person, conversationId: id, ...query };
      const events = await readEvents(
        { conversations, arrivals: edge.arrivals },
        asked,
        AbortSignal.any([signal, edge.closing]),
      );
      return { events };
    },
    account: ({ id }) => services.accounts.find(id),
    async customerNow({ id }) {
      const { country } = await services.accounts.find(id);
      return services.customers.recall({ country, accountId: id });
    },
    playbooks: async () => services.cards,
    async watches({ caller }) {
      const since = (await services.labour.shownSince()).toISOString();
      const watches = watchesOf(await conversations.watched(), caller.person);
      return watches.filter(({ from }) => from >= since);
    },
    trust: ({ caller }) => services.readTrust(caller.person.countries),
    async operation({ caller: { person } }) {
      const operation = operationNow(openTo(person), edge.signedIn(person), services.clock());
      const tooFew = await services.labour.tooFew(operation.signedIn);
      return tooFew ? { ...operation, withPeople: null } : operation;
    },
    async startDemonstration({ body }) {
      onlyInDemonstration(services);
      return services.startStory(body);
    },
  } satisfies Partial<Handlers>;
}
