import type { Logger } from 'pino';
import { assertNever } from '../shared/assert-never.ts';
import type { CountryCode, CountryPack } from '../shared/countries/country.ts';
import type { Accounts } from './accounts/accounts.ts';
import { createEmbeddedModel } from './adapters/embedded/embedded-model.ts';
import { createMemoryConversationLog } from './adapters/memory/conversation-log.ts';
import { createMemoryEventBus } from './adapters/memory/event-bus.ts';
import { createMemoryDeskStore } from './adapters/memory/desk-store.ts';
import { createMemoryConversationSearch } from './adapters/memory/conversation-search.ts';
import { createMemoryKnowledgeStore } from './adapters/memory/knowledge-store.ts';
import { createMemoryLabourStore } from './adapters/memory/labour-store.ts';
import { createMemoryLeases } from './adapters/memory/leases.ts';
import { createMemoryLearningStore } from './adapters/memory/learning-store.ts';
import { createMemoryPeopleStore } from './adapters/memory/people-store.ts';
import { createMemoryRoutingStore } from './adapters/memory/routing-store.ts';
import { createMemoryLiveContextStore } from './adapters/memory/live-context-store.ts';
import { createMemoryRateLimits } from './adapters/memory/rate-limits.ts';
import { createMemoryTurnQueue } from './adapters/memory/turn-queue.ts';
import { createMemorySnippetStore } from './adapters/memory/snippet-store.ts';
import { type ChangeStore, openChangeStore } from './adapters/sandbox-accounts/change-store.ts';
import { sandboxAccountsIn } from './adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteConversationLog } from './adapters/sqlite/conversation-log.ts';
import { openSqliteDeskStore } from './adapters/sqlite/desk-store.ts';
import { openSqliteConversationSearch } from './adapters/sqlite/conversation-search.ts';
import { type SqliteKnowledge } from './adapters/sqlite/knowledge.ts';
import { openSqliteKnowledgeStore } from './adapters/sqlite/knowledge-store.ts';
import { openSqliteLabourStore } from './adapters/sqlite/labour-store.ts';
import { openSqliteLearningStore } from './adapters/sqlite/learning-store.ts';
import { openSqlitePeopleStore } from './adapters/sqlite/people-store.ts';
import { openSqliteRoutingStore } from './adapters/sqlite/routing-store.ts';
import { openSqliteSnippetStore } from './adapters/sqlite/snippet-store.ts';
import type { Config } from './config.ts';
import type { AccountSettings } from './config/account-settings.ts';
import type { KnowledgeSettings } from './config/knowledge-settings.ts';
import { type DataFolder } from './data-folder.ts';
import { keepTrust } from './guardrails/keep-trust.ts';
import { veiledOpinion } from './guardrails/veil-opinion.ts';
import { maskQuestions } from './knowledge/mask-questions.ts';
import { loadArticles } from './knowledge/load-articles.ts';
import { ownFirst } from './knowledge/own-first.ts';
import type { ModelSettings } from './models/model-settings.ts';
import { withEmbedded, type Models } from './models/model.ts';
import type { Tracing } from './observability/tracing.ts';
import { createCompanySignIn } from './people/company-sign-in.ts';
import type { PeopleStore } from './people/people-store.ts';
import { personOfClaims } from './people/person-of-claims.ts';
import { rememberPerson } from './people/remember-person.ts';
import { readSessionKey } from './people/session-key.ts';
import type { Sessions } from './people/sessions.ts';
import { createSignIn } from './people/sign-in.ts';
import type { WayIn } from './people/way-in.ts';
import { nextMove } from './playbooks/next-move.ts';
import type { RateLimits } from './rate-limits/rate-limits.ts';
import { returnPath } from './server/company-routes.ts';

// What speaks to a server is read when a setting asks for it: most of the bundle is never needed at the start.

/** The time as the machine has it: the one clock of the process. */
export const clock = () => new Date();

/** Where the trace of each message goes. */
export async function startTracing(
  { tracing, version }: Pick<Config, 'tracing' | 'version'>,
  log: Logger,
): Promise<Tracing> {
  if (!tracing) return { close: async () => undefined };
  const { startOpenTelemetry } = await import('./adapters/opentelemetry/tracing.ts');
  return startOpenTelemetry(tracing, version, (message) => log.warn({ message }, 'tracing'));
}

/**
 * Where what must outlive the process is kept. Once all of them are closed, `release` ends what they share.
 *
 * @throws StoreError for a file or a server that cannot be used.
 */
export async function openStores(store: Config['store'], folder: DataFolder) {
  switch (store.engine) {
    case 'sqlite':
      return {
        log: openSqliteConversationLog(folder.file('conversations.sqlite')),
        people: openSqlitePeopleStore(folder.file('people.sqlite')),
        knowledge: openSqliteKnowledgeStore(folder.file('knowledge.sqlite')),
        routing: openSqliteRoutingStore(folder.file('routing.sqlite')),
        learning: openSqliteLearningStore(folder.file('learning.sqlite')),
        labour: openSqliteLabourStore(folder.file('labour.sqlite')),
        search: openSqliteConversationSearch(folder.file('history.sqlite')),
        snippets: openSqliteSnippetStore(folder.file('snippets.sqlite')),
        desks: openSqliteDeskStore(folder.file('desks.sqlite')),
        openChanges: async () => openChangeStore(folder.file('sandbox-accounts.sqlite')),
        countTrust: keepTrust,
        release: async () => {},
      };
    case 'memory':
      return {
        log: createMemoryConversationLog(),
        people: createMemoryPeopleStore(),
        knowledge: createMemoryKnowledgeStore(),
        routing: createMemoryRoutingStore(),
        learning: createMemoryLearningStore(),
        labour: createMemoryLabourStore(),
        search: createMemoryConversationSearch(),
        snippets: createMemorySnippetStore(),
        desks: createMemoryDeskStore(),
        openChanges: async () => openChangeStore(null),
        countTrust: keepTrust,
        release: async () => {},
      };
    case 'opensearch': {
      const { openOpenSearchStores } = await import('./adapters/opensearch/open-stores.ts');
      return openOpenSearchStores(store);
    }
    default:
      return assertNever(store);
  }
}

/** How the nodes of one Faro hear of each other and share out what is to be done. @throws StartFailure. */
export async function openNodes(redis: string | null, opened: AsyncDisposableStack, log: Logger) {
  const alone = { rates: createMemoryRateLimits(), openTurns: createMemoryTurnQueue };
  if (redis === null) {
    return {
      ...alone,
      bus: createMemoryEventBus(),
      leases: createMemoryLeases(),
      contexts: createMemoryLiveContextStore(clock),
      onBack: () => () => undefined,
      probes: [],
    };
  }
  const { openRedisNodes } = await import('./adapters/redis/open-nodes.ts');
  return openRedisNodes(redis, alone, opened, log);
}

/** What signs sessions: the setting's key, or the one that is made once and kept where all nodes find it. */
export async function openSessionKey(
  { sessionKey, store }: Pick<Config, 'sessionKey' | 'store'>,
  folder: Pick<DataFolder, 'file'>,
): Promise<Uint8Array> {
  if (sessionKey) return sessionKey;
  switch (store.engine) {
    case 'sqlite':
    case 'memory':
      return readSessionKey(folder.file('session.key'));
    case 'opensearch': {
      const { readSharedSessionKey } = await import('./adapters/opensearch/session-key.ts');
      return readSharedSessionKey(store);
    }
    default:
      return assertNever(store);
  }
}

/** How people sign in. `address` is where Faro listens, known once it does. */
export async function openWayIn(
  config: Pick<Config, 'signIn' | 'onlyLoopback'>,
  deps: {
    readonly people: PeopleStore;
    readonly sessions: Sessions;
    readonly rates: RateLimits;
    readonly packs: Readonly<Record<CountryCode, CountryPack>>;
    readonly address: () => string;
    readonly log: Logger;
  },
): Promise<WayIn> {
  const { signIn: settings } = config;
  const { people, sessions, rates, packs, address, log } = deps;
  switch (settings.kind) {
    case 'local':
      return { kind: 'local', check: createSignIn(people, rates) };
    case 'openid': {
      const { createOpenIdProvider } = await import('./adapters/openid/openid-provider.ts');
      const company = createCompanySignIn({
        provider: createOpenIdProvider(settings, (reason) => log.warn({ reason }, 'sign-in at the company')),
        sessions,
        personOf: (claims) => personOfClaims(claims, settings.mapping, packs),
        remember: (person) => rememberPerson(people, person),
        clock,
        returnAddress: () => new URL(returnPath, settings.returnUrl ?? address()).href,
        windows: config.onlyLoopback,
        report: (error) => log.error({ err: error }, 'unexpected'),
      });
      return { kind: 'company', name: settings.name, company };
    }
    default:
      return assertNever(settings);
  }
}

/** The operator's customers, bills and products. */
export async function openAccounts(
  settings: AccountSettings,
  openChanges: () => Promise<ChangeStore>,
  opened: AsyncDisposableStack,
  log: Logger,
): Promise<Accounts> {
  switch (settings.adapter) {
    case 'sandbox':
      return opened.adopt(sandboxAccountsIn(await openChanges(), clock), (held) => held.close());
    case 'tm-forum': {
      const { createTmForumAccounts } = await import('./adapters/tm-forum/tm-forum-accounts.ts');
      return createTmForumAccounts(settings, {
        clock,
        report: ({ failure }) => log.warn({ failure }, 'account incomplete'),
      });
    }
    default:
      return assertNever(settings);
  }
}

/** The embedded index holds what is curated in Faro, whatever system keeps the other articles. */
export async function openKnowledge(settings: KnowledgeSettings, index: SqliteKnowledge) {
  switch (settings.adapter) {
    case 'embedded': {
      const shipped = loadArticles(settings.articles ?? undefined);
      return { shipped, knowledge: index, knowledgeElsewhere: false };
    }
    case 'bedrock-knowledge-base': {
      const { createBedrockKnowledge } = await import(
        './adapters/bedrock-knowledge-base/bedrock-knowledge.ts'
      );
      const elsewhere = maskQuestions(createBedrockKnowledge(settings, clock));
      return { shipped: [], knowledge: ownFirst(index, elsewhere), knowledgeElsewhere: true };
    }
    default:
      return assertNever(settings);
  }
}

/** The language models there are; the embedded one is always among them. */
export async function createModels(settings: ModelSettings): Promise<Models> {
  const embedded = createEmbeddedModel({ nextMove });
  switch (settings.adapter) {
    case 'embedded':
      return withEmbedded(embedded);
    case 'bedrock': {
      const { createBedrockModels } = await import('./adapters/bedrock/bedrock-models.ts');
      return withEmbedded(embedded, createBedrockModels(settings));
    }
    case 'openai-compatible': {
      const { createOpenAiCompatibleModels } = await import(
        './adapters/openai-compatible/openai-compatible-models.ts'
      );
      return withEmbedded(embedded, createOpenAiCompatibleModels(settings));
    }
    default:
      return assertNever(settings);
  }
}

/** Only Bedrock has a guardrail that can be asked about a reply. */
export async function secondOpinionOf(settings: ModelSettings) {
  if (settings.adapter !== 'bedrock') return undefined;
  const { createBedrockGuardrail } = await import('./adapters/bedrock/bedrock-guardrail.ts');
  const ask = createBedrockGuardrail(settings);
  return ask ? veiledOpinion(ask) : undefined;
}
