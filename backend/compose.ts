import { versions } from 'node:process';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { countryPacks } from '../shared/countries/packs/index.ts';
import type { Task } from '../shared/models/model-call.ts';
import { assemble } from './assemble.ts';
import { assembleInMemory } from './assemble-in-memory.ts';
import { openSqliteKnowledge } from './adapters/sqlite/knowledge.ts';
import { languageClassifier, matterClassifier } from './agents/intent/classifiers.ts';
import { readIntentModel, useIntentModel } from './agents/intent/guess-matters.ts';
import { readMoodModel, useMoodModel } from './agents/mood/read-mood.ts';
import { inputSchemas } from './agents/turn-tools.ts';
import { summarizeEffect } from './agents/tools/effect-summary.ts';
import { simulationId } from './channels/web-chat/inbound.ts';
import type { Config } from './config.ts';
import { demonstrationPassword } from './config/settings.ts';
import { createBackground } from './conversations/background.ts';
import { openConversations } from './conversations/live-conversations.ts';
import { recover, watchLeftBehind } from './conversations/recover.ts';
import { supervisorAtHand } from './conversations/supervisors-at-hand.ts';
import { createSnippets } from './copilot/snippets/snippets.ts';
import { suggest } from './copilot/suggest.ts';
import { openDataFolder } from './data-folder.ts';
import { openDesks } from './desks/desks.ts';
import { beginDuties } from './duties.ts';
import { createLoad } from './load/load.ts';
import { loadProbe } from './load/load-probe.ts';
import { watchLoad } from './load/watch-load.ts';
import { openLibrary } from './knowledge/curation/library.ts';
import { createQuestionLog } from './knowledge/curation/question-log.ts';
import { writeWithModel } from './knowledge/curation/write-with-model.ts';
import { injectionDetector } from './guardrails/notice-injection.ts';
import { maskPersonalData } from './guardrails/personal-data/mask-personal-data.ts';
import { createLog } from './log.ts';
import { createBreakers } from './models/breaker.ts';
import { openLedger } from './models/ledger.ts';
import { hasLanguageModel } from './models/model.ts';
import { createModelOperations } from './models/model-operations.ts';
import { createRouter } from './models/router.ts';
import { openRouting } from './models/routing.ts';
import { watchForCrashes, type CrashReport } from './observability/crash-report.ts';
import { createHealth } from './observability/health.ts';
import { createMetrics } from './observability/metrics.ts';
import { observeLog } from './observability/observe-log.ts';
import {
  accountsProbe,
  createLastOutcome,
  diskProbe,
  eventLoopProbe,
  knowledgeProbe,
  lastRunProbe,
  modelProbes,
  storeProbe,
  watchedKnowledge,
} from './observability/probes.ts';
import { keepLedger } from './labour/keep-ledger.ts';
import { keepFollowUps } from './follow-up/follow-ups.ts';
import { createHistory } from './history/history.ts';
import { keepLiveContext } from './live-context/keep-live-context.ts';
import { createLiveContext } from './live-context/live-context.ts';
import { createLabour } from './labour/labour.ts';
import { makeUnionKeys, privateKeyFile, readPrivateKey, readPublicKeys } from './labour/union-keys.ts';
import { createLearning } from './learning/learning.ts';
import { seededPeople, seedPeople } from './people/seeded-people.ts';
import { createSessions } from './people/sessions.ts';
import { announceOver, followChanges } from './nodes/changes.ts';
import { lead } from './nodes/lead.ts';
import { createPeopleHere } from './nodes/people-here.ts';
import { createPractices } from './practice/practices.ts';
import { schedule } from './schedule.ts';
import { createServer } from './server/server.ts';
import { createChatClient } from './simulation/chat-client.ts';
import { createSimulation } from './simulation/simulation.ts';
import {
  clock,
  createModels,
  openAccounts,
  openKnowledge,
  openNodes,
  openSessionKey,
  openStores,
  openWayIn,
  secondOpinionOf,
  startTracing,
} from './choose-adapters.ts';

/** Faro, put together and not listening yet. */
export interface Faro {
  /** What the run before this one left, where it did not come to its own end. */
  readonly lastCrash: CrashReport | null;
  /** Absolute path of the folder that reports of crashes are left in. */
  readonly reports: string;
  /** Answers with the address once requests are served. @throws StartFailure. */
  listen(): Promise<string>;
  /** Lets what runs come to its end, then closes what was opened, in reverse. */
  close(): Promise<void>;
}

/** For a whole turn. The language models' part of it leaves the embedded model time to answer in their place. */
const turnLimits = { turnMilliseconds: 45_000 } as const;
const modelLimits = {
  patienceMilliseconds: 38_000,
  retries: { times: 2, leastMilliseconds: 300 },
  mostCalls: 8,
} as const;
/** Milliseconds that the trust figures may take, before the part that is counted is shown. */
const trustPatience = 1_000;
/** Milliseconds between two signs of life, which the next run reports where this one is killed. */
const heartbeat = 5_000;
/** Milliseconds between two looks at how each part is, and that one may take. */
const healthChecks = { every: 15_000, patience: 2_000 } as const;
/** The newest conversations that a version of what was learned comes from. */
const lessonLimits = { most: 5_000 } as const;
/** Milliseconds after the start until Faro learns what it would else learn at the first message: a screen comes first. */
const learnAheadAfter = 4_000;
/** Milliseconds between two such lessons: each holds the process up, and together they would pass for a peak. */
const betweenLessons = 1_000;
/** Customers of a country among whom the simulation picks. */
const simulatedCustomers = 30;

/**
 * Puts everything together as the settings say, and takes up what the last run left unfinished.
 *
 * @throws StartFailure and StoreError for a folder or file that cannot be used.
 */
export async function compose(config: Config): Promise<Faro> {
  await using opened = new AsyncDisposableStack();
  const log = createLog(config.log);
  const report = (error: unknown, conversation?: string) =>
    log.error({ err: error, conversation }, 'unexpected');
  opened.adopt(await startTracing(config, log), (held) => held.close());
  const metrics = createMetrics(config.version);

  useIntentModel(config.intentModel === null ? null : readIntentModel(config.intentModel));
  useMoodModel(config.moodModel === null ? null : readMoodModel(config.moodModel));
  const folder = opened.adopt(openDataFolder(config.data), (held) => held.release());
  const { version, given: settings } = config;
  const reports = folder.file('reports');
  const crashes = opened.adopt(watchForCrashes({ folder: reports, version, settings, heartbeat }), (held) =>
    held.close(),
  );
  const { bus, leases, openTurns, rates, contexts, onBack, probes, ...edge } = await openNodes(
    config.redis,
    opened,
    log,
  );
  const announce = announceOver(bus);
  const here = createPeopleHere(bus);
  opened.defer(() => here.close());
  const stores = await openStores(config.store, folder);
  opened.defer(() => stores.release());
  opened.defer(() => stores.log.close());
  opened.defer(() => stores.people.close());
  opened.defer(() => stores.knowledge.close());
  opened.defer(() => stores.routing.close());
  opened.defer(() => stores.learning.close());
  opened.defer(() => stores.labour.close());
  opened.defer(() => stores.snippets.close());
  opened.defer(() => stores.search.close());
  opened.defer(() => stores.desks.close());
  const accounts = await openAccounts(config.accounts, stores.openChanges, opened, log);
  const index = openSqliteKnowledge([], clock);
  const { shipped, knowledgeElsewhere, ...found } = await openKnowledge(config.knowledge, index);
  const searches = createLastOutcome('knowledge-unavailable');
  const knowledge = watchedKnowledge(found.knowledge, searches);
  const library = await openLibrary({
    store: stores.knowledge,
    shipped,
    clock,
    onPublished: index.replace,
    announce: () => announce('knowledge'),
  });
  const models = await createModels(config.model);
  const appends = createLastOutcome('store-unavailable');
  const load = opened.adopt(createLoad({ mostWords: config.wordsWaiting, lag: config.lag, clock }), (held) =>
    held.close(),
  );
  const conversations = await openConversations(
    observeLog(stores.log, {
      metrics,
      outcome: appends,
      meter: load.meter,
      appending: (id) => crashes.ran(id),
    }),
    report,
    bus,
  );
  const context = createLiveContext(contexts, clock);
  const customers = await keepLiveContext({ conversations, context });
  opened.defer(() => customers.close());
  opened.defer(onBack(() => void customers.rebuild()));
  const background = createBackground(report);
  opened.defer(() => background.idle());

  const routing = await openRouting({
    store: stores.routing,
    models,
    clock,
    announce: () => announce('routing'),
  });
  const breakers = createBreakers({ clock, rules: () => routing.current().table.breaker });
  const routeOf = (task: Task) => routing.current().table.routes[task];
  const router = createRouter({ models, breakers, routeOf, ...modelLimits });
  const ledger = await openLedger({ conversations, clock, report });
  opened.defer(() => ledger.close());

  const questionLog = createQuestionLog(conversations, maskPersonalData);
  opened.defer(questionLog.close);
  const write = writeWithModel({
    router,
    canWrite: () => hasLanguageModel(models),
    addCall: (call) => ledger.add(call),
    packs: countryPacks,
    report,
  });

  const learning = await createLearning({
    store: stores.learning,
    logs: conversations,
    gather: { ...lessonLimits, simulated: config.demonstration, pause: () => setImmediate() },
    clock,
    report,
    announce: () => announce('learning'),
  });

  if (config.demonstration) makeUnionKeys(config.unionKeys);
  const labour = createLabour({
    store: stores.labour,
    publicKeys: () => readPublicKeys(config.unionKeys),
    keptKey: (as) => (config.demonstration ? readPrivateKey(privateKeyFile(config.unionKeys, as)) : null),
    clock,
    warn: (message) => log.warn(message),
  });
  await labour.policy();
  const desks = await openDesks({
    store: stores.desks,
    conversations,
    packs: countryPacks,
    labour,
    servingOf: (personId) => stores.people.find(personId),
    clock,
    schedule,
    report,
    announce: (personId) => announce('desk', personId),
    announceRules: () => announce('rules'),
  });
  opened.defer(() => desks.close());
  const refresh = {
    routing: () => routing.refresh(),
    learning: () => learning.refresh(),
    knowledge: () => library.refresh(),
    rules: () => desks.refreshRules(),
    desk: (personId: string | null) => desks.refresh(personId),
  };
  opened.defer(followChanges(bus, refresh, report));

  const history = createHistory({ search: stores.search, labour, clock });
  const followUps = await keepFollowUps({ conversations, packs: countryPacks, clock });
  opened.defer(() => followUps.close());

  const { deps, turns } = assemble({
    conversations,
    accounts,
    knowledge,
    clock,
    background,
    router,
    suggest: (situation, past) => learning.order(suggest(situation, past), situation),
    askSecondOpinion: await secondOpinionOf(config.model),
    isSupervised: (country) => supervisorAtHand(here, country),
    requireReady: (person, conversation) => desks.requireReady(person, conversation),
    limits: turnLimits,
    load,
    leases,
    openTurns,
    atOnce: config.turns,
    mostWaiting: config.turnsWaiting,
    report,
  });
  opened.defer(() => turns.close());

  const sessions = createSessions(await openSessionKey(config, folder), stores.people, clock, bus);
  const seeds = config.signIn.kind === 'local';
  if (seeds) await seedPeople(stores.people, seededPeople(countryPacks, config.countries), config.password);
  const address = { url: '' };
  const wayIn = await openWayIn(config, {
    people: stores.people,
    sessions,
    rates,
    packs: countryPacks,
    address: () => address.url,
    log,
  });
  const simulation = createSimulation({
    chat: createChatClient(
      () => address.url,
      async () => (await sessions.open({ ...simulatedChannel, countries: config.countries })).token,
    ),
    countries: config.countries,
    customersOf: (country) => accounts.list(country, simulatedCustomers),
    languageOf: (country) => countryPacks[country].language,
    report,
  });
  const practices = createPractices({
    openRehearsal: () => assembleInMemory({ knowledge, clock, report }),
    schedule,
    clock,
    report,
  });
  opened.defer(() => practices.close());
  const loop = opened.adopt(eventLoopProbe(), (held) => held.close());
  const health = createHealth({
    version,
    runtime: versions.node,
    probes: [
      storeProbe(config.store.engine, stores.log, appends),
      ...probes,
      ...modelProbes(models, breakers),
      accountsProbe(config.accounts.adapter, accounts, config.countries[0] ?? 'EC'),
      knowledgeProbe(config.knowledge.adapter, searches),
      diskProbe(config.data),
      loop,
      loadProbe(load),
      lastRunProbe(crashes.last),
    ],
    clock,
    ...healthChecks,
  });
  opened.defer(() => health.close());
  const { name, adapter } = models;
  const server = await createServer(
    config,
    {
      ...deps,
      about: {
        version: config.version,
        model: { name, adapter },
        demonstration: config.demonstration,
        countries: config.countries,
      },
      offerPeople: seeds && config.demonstration && config.password === demonstrationPassword,
      people: stores.people,
      sessions,
      wayIn,
      knowledge,
      knowledgeElsewhere,
      curation: { questions: questionLog.questions, knowledge, library, people: stores.people, write, clock },
      router,
      canTranslate: () => hasLanguageModel(models),
      snippets: createSnippets(stores.snippets),
      labour,
      desks,
      ledgers: keepLedger({
        conversations,
        labour,
        clock,
        presenceOf: (personId) => desks.recordOf(personId),
      }),
      learning,
      models: createModelOperations({ models, routing, breakers, ledger, packs: countryPacks, clock }),
      readTrust: stores.countTrust({
        conversations,
        pause: () => setImmediate(),
        patience: () => pause(trustPatience, null, { ref: false }),
      }),
      practices,
      history,
      followUps,
      here,
      ...edge,
      startStory: (order) => simulation.startStory(order),
      load,
      customers,
      rates,
      health,
      readMetrics: async (sockets) =>
        metrics.text({
          open: conversations.open(),
          turns: await turns.figures(),
          load: load.now(),
          sockets,
          health: await health.now(),
        }),
      painted: (milliseconds) => metrics.painted(milliseconds),
      metricsToken: config.metricsToken,
    },
    log,
  );
  opened.defer(() => server.close());
  opened.defer(() => simulation.stop());

  const recoverDeps = { ...deps, leases, summarize: summarizeEffect };
  await recover(recoverDeps);
  opened.defer(watchLeftBehind(recoverDeps, turns));
  opened.defer(watchLoad({ ...deps, load, turns, atOnce: config.turns }));
  const dutyDeps = { ...recoverDeps, desks, followUps, here, search: stores.search, schedule };
  const { turnMilliseconds: longestEffect } = turnLimits;
  opened.defer(await lead(leases, 'duties', () => beginDuties({ ...dutyDeps, longestEffect }), report));

  const held = opened.move();
  return {
    lastCrash: crashes.last,
    reports,
    async listen() {
      address.url = await server.listen();
      setTimeout(() => void learnAhead(), learnAheadAfter).unref();
      simulation.begin(config.simulate);
      log.info({ url: address.url, data: config.data, model: name, simulate: config.simulate }, 'listening');
      return address.url;
    },
    close: () => held.disposeAsync(),
  };
}

async function learnAhead(): Promise<void> {
  for (const learn of [matterClassifier, languageClassifier, injectionDetector, inputSchemas]) {
    learn();
    await pause(betweenLessons, undefined, { ref: false });
  }
}

const simulatedChannel = {
  id: simulationId,
  name: 'Simulation',
  role: 'channel',
  language: 'en',
  conversationId: null,
  accountId: null,
} as const;
