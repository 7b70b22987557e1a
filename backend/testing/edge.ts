import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import pino, { type Logger } from 'pino';
import { io, type Socket } from 'socket.io-client';
import type { Account } from '../../shared/accounts/account.ts';
import type { Person, Role } from '../../shared/people/person.ts';
import type { RouteName } from '../../shared/wire/http.ts';
import type { ClientToServer, ServerToClient } from '../../shared/wire/socket.ts';
import { createMemoryEventBus } from '../adapters/memory/event-bus.ts';
import { createMemoryDeskStore } from '../adapters/memory/desk-store.ts';
import { createMemoryConversationSearch } from '../adapters/memory/conversation-search.ts';
import { createMemoryKnowledgeStore } from '../adapters/memory/knowledge-store.ts';
import { createMemoryLearningStore } from '../adapters/memory/learning-store.ts';
import { createMemoryLiveContextStore } from '../adapters/memory/live-context-store.ts';
import { createMemoryRateLimits } from '../adapters/memory/rate-limits.ts';
import { createMemoryPeopleStore } from '../adapters/memory/people-store.ts';
import { createMemorySnippetStore } from '../adapters/memory/snippet-store.ts';
import { openSqliteKnowledge } from '../adapters/sqlite/knowledge.ts';
import { assembleInMemory } from '../assemble-in-memory.ts';
import { endLeftWatches } from '../conversations/end-left-watches.ts';
import { createSnippets } from '../copilot/snippets/snippets.ts';
import { keepTrust } from '../guardrails/keep-trust.ts';
import { openLibrary } from '../knowledge/curation/library.ts';
import { createQuestionLog } from '../knowledge/curation/question-log.ts';
import { createPractices } from '../practice/practices.ts';
import { createSessions } from '../people/sessions.ts';
import { createServer } from '../server/server.ts';
import type { Services } from '../server/services.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { createEmbeddedModel } from '../adapters/embedded/embedded-model.ts';
import { createMemoryRoutingStore } from '../adapters/memory/routing-store.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { openDesks } from '../desks/desks.ts';
import { keepLedger } from '../labour/keep-ledger.ts';
import { keepFollowUps } from '../follow-up/follow-ups.ts';
import { createHistory } from '../history/history.ts';
import { keepIndex } from '../history/keep-index.ts';
import { keepLiveContext } from '../live-context/keep-live-context.ts';
import { createLiveContext } from '../live-context/live-context.ts';
import { createLearning } from '../learning/learning.ts';
import { createLoad } from '../load/load.ts';
import { createBreakers } from '../models/breaker.ts';
import { openLedger } from '../models/ledger.ts';
import { createFixedRouter } from '../models/fixed-router.ts';
import { createModelOperations } from '../models/model-operations.ts';
import { withEmbedded } from '../models/model.ts';
import { openRouting } from '../models/routing.ts';
import { createHealth } from '../observability/health.ts';
import { createMetrics } from '../observability/metrics.ts';
import { createLastOutcome, storeProbe } from '../observability/probes.ts';
import { createPeopleHere } from '../nodes/people-here.ts';
import { nextMove } from '../playbooks/next-move.ts';
import { person } from './builders.ts';
import { callRoute, type CallOptions } from './call-route.ts';
import { createHarness } from './conversation-harness.ts';
import { testLabour } from './labour.ts';

export { dataOf, refusalOf, type Answered, type CallOptions } from './call-route.ts';

export type TestSocket = Socket<ServerToClient, ClientToServer>;

interface Given {
  readonly accounts?: readonly Account[];
  readonly services?: Partial<Services>;
  /** Puts others in the place of services that stand by then. */
  readonly change?: (services: Services) => Partial<Services>;
  /** The countries that are served; all unless told. */
  readonly countries?: readonly CountryCode[];
  /** Where the server's log goes; nowhere unless told. */
  readonly log?: Logger;
  /** The folder of the built screens; none unless told. */
  readonly screens?: string;
  readonly proxies?: readonly string[];
  /** The clock of sessions; those of the conversations is the harness's. */
  readonly now?: () => Date;
}

/** Signs the sessions. */
const key = new Uint8Array(32).fill(7);

/** The real edge on a free port of this machine, over conversations that the test controls. */
export async function startEdge(given: Given = {}) {
  const harness = await createHarness(given.accounts ? { accounts: given.accounts } : {});
  const people = createMemoryPeopleStore();
  const sessions = createSessions(key, people, given.now ?? (() => new Date()));
  const knowledge = openSqliteKnowledge([], harness.deps.clock);
  const library = await openLibrary({
    store: createMemoryKnowledgeStore(),
    shipped: [],
    clock: harness.deps.clock,
    onPublished: knowledge.replace,
  });
  const { labour } = testLabour({ clock: harness.deps.clock });
  const search = createMemoryConversationSearch();
  const historyIndex = keepIndex({
    ...harness.deps,
    search,
    gather: async () => undefined,
    pause: async () => undefined,
  });
  const desks = await openDesks({
    ...harness.deps,
    store: createMemoryDeskStore(),
    packs: countryPacks,
    labour,
    servingOf: (personId) => people.find(personId),
  });
  await desks.keepContacts();
  const health = createHealth({
    version: '1.2.3',
    runtime: '24',
    probes: [storeProbe('memory', harness.deps.conversations, createLastOutcome('store-unavailable'))],
    clock: harness.deps.clock,
    patience: 1_000,
    every: 60_000,
  });
  const metrics = createMetrics('1.2.3');
  const load = createLoad({ mostWords: 1_000, lag: 60, clock: harness.deps.clock });
  const here = createPeopleHere(createMemoryEventBus());
  const endLeaving = endLeftWatches({ ...harness.deps, here });
  const standing: Services = {
    ...harness.deps,
    about: {
      version: '1.2.3',
      model: { name: 'faro-embedded', adapter: 'embedded' },
      demonstration: true,
      countries: given.countries ?? countryCodes,
    },
    offerPeople: true,
    people,
    sessions,
    wayIn: { kind: 'local', check: async () => person() },
    knowledge,
    knowledgeElsewhere: false,
    readTrust: keepTrust({
      ...harness.deps,
      pause: async () => undefined,
      patience: () => new Promise(() => undefined),
    }),
    here,
    curation: {
      questions: createQuestionLog(harness.deps.conversations, (text) => text).questions,
      knowledge,
      library,
      people,
      write: async () => null,
      clock: harness.deps.clock,
    },
    router: createFixedRouter(withEmbedded(createEmbeddedModel({ nextMove })), harness.deps),
    canTranslate: () => false,
    snippets: createSnippets(createMemorySnippetStore()),
    labour,
    desks,
    ledgers: keepLedger({ ...harness.deps, labour, presenceOf: (personId) => desks.recordOf(personId) }),
    learning: await createLearning({
      store: createMemoryLearningStore(),
      logs: harness.deps.conversations,
      gather: { most: 100, simulated: true, pause: async () => undefined },
      clock: harness.deps.clock,
      report: () => undefined,
    }),
    models: await modelsOf(harness.deps.conversations),
    practices: createPractices({
      openRehearsal: () =>
        assembleInMemory({ knowledge, clock: harness.deps.clock, report: harness.deps.report }),
      schedule: harness.time.schedule,
      clock: harness.deps.clock,
      report: harness.deps.report,
    }),
    history: createHistory({ search, labour, clock: harness.deps.clock }),
    followUps: await keepFollowUps(harness.deps),
    startStory: async () => ({ conversationId: 'story', sequence: 3 }),
    load,
    customers: await keepLiveContext({
      conversations: harness.deps.conversations,
      context: createLiveContext(createMemoryLiveContextStore(harness.deps.clock), harness.deps.clock),
    }),
    rates: createMemoryRateLimits(),
    health,
    readMetrics: async (sockets) =>
      metrics.text({
        open: harness.deps.conversations.open(),
        turns: { running: 0, waiting: 0, most: 100, oldestSince: null },
        load: load.now(),
        sockets,
        health: await health.now(),
      }),
    painted: (milliseconds) => metrics.painted(milliseconds),
    metricsToken: null,
    ...given.services,
  };
  const services: Services = { ...standing, ...given.change?.(standing) };
  const settings = {
    host: '127.0.0.1',
    port: 0,
    proxies: given.proxies ?? [],
    screens: given.screens ?? '/nowhere',
    onlyLoopback: true,
  };
  const server = await createServer(settings, services, given.log ?? pino({ level: 'silent' }));
  const url = await server.listen();
  const sockets: TestSocket[] = [];

  return {
    ...harness,
    url,
    key,
    services,
    historyIndex,
    people,
    sessions,
    token: async (role: Role, wanted: Partial<Person> = {}) =>
      (await sessions.open(person({ id: `${role}-1`, role, ...wanted }))).token,
    call: <Name extends RouteName>(name: Name, given: CallOptions = {}) => callRoute(url, name, given),
    connect(token: string, practice = false): TestSocket {
      const socket: TestSocket = io(url, {
        auth: { token, practice },
        transports: ['websocket'],
        reconnection: false,
      });
      sockets.push(socket);
      return socket;
    },
    async close() {
      for (const socket of sockets) socket.disconnect();
      await harness.deps.background.idle();
      load.close();
      await server.close();
      endLeaving();
      here.close();
    },
  };
}

const clock = () => new Date();

/** The models' operations over the embedded model alone. */
async function modelsOf(conversations: Conversations) {
  const models = withEmbedded(createEmbeddedModel({ nextMove }));
  const routing = await openRouting({ store: createMemoryRoutingStore(), models, clock });
  const breakers = createBreakers({ clock, rules: () => routing.current().table.breaker });
  const ledger = await openLedger({ conversations, clock, report: () => undefined });
  return createModelOperations({ models, routing, breakers, ledger, packs: countryPacks, clock });
}

export type TestEdge = Awaited<ReturnType<typeof startEdge>>;
