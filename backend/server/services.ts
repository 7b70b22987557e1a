import type { ServerOptions } from 'socket.io';
import type { About } from '../../shared/wire/routes/session.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import type { CurationDeps } from '../knowledge/curation/curation.ts';
import type { ReadTrust } from '../guardrails/keep-trust.ts';
import type { Snippets } from '../copilot/snippets/snippets.ts';
import type { TranslateDeps } from '../copilot/translation/translate.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Desks } from '../desks/desks.ts';
import type { FollowUpRoom, IsHere } from '../follow-up/follow-ups.ts';
import type { History } from '../history/history.ts';
import type { HealthRoom } from '../observability/health.ts';
import type { Labour } from '../labour/labour.ts';
import type { Load } from '../load/load.ts';
import type { LedgerRoom } from '../labour/keep-ledger.ts';
import type { CustomersNow } from '../live-context/keep-live-context.ts';
import type { Learning } from '../learning/learning.ts';
import type { ModelOperations } from '../models/model-operations.ts';
import type { PeopleHere } from '../nodes/people-here.ts';
import type { RateLimits } from '../rate-limits/rate-limits.ts';
import type { PeopleStore } from '../people/people-store.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Practices } from '../practice/practices.ts';
import type { Sessions } from '../people/sessions.ts';
import type { WayIn } from '../people/way-in.ts';
import type { DataOf } from '../../shared/wire/http.ts';
import type { StoryOrder } from '../simulation/simulation.ts';
import type { Arrivals } from '../conversations/arrivals.ts';
import type { Typing } from './typing.ts';

/** All that the edge calls. */
export interface Services extends ConversationDeps, Pick<TranslateDeps, 'router' | 'canTranslate'> {
  readonly about: Pick<About, 'version' | 'model' | 'demonstration' | 'countries'>;
  /** Whether the seeded people may be tried with one click. */
  readonly offerPeople: boolean;
  readonly people: PeopleStore;
  readonly sessions: Sessions;
  readonly wayIn: WayIn;
  readonly knowledge: Knowledge;
  /** Whether another system keeps the articles: Faro cannot count those. */
  readonly knowledgeElsewhere: boolean;
  readonly curation: CurationDeps;
  readonly snippets: Snippets;
  readonly labour: Labour;
  readonly desks: Desks;
  readonly ledgers: LedgerRoom;
  readonly learning: Learning;
  readonly models: ModelOperations;
  readonly readTrust: ReadTrust;
  readonly practices: Practices;
  readonly history: History;
  readonly followUps: FollowUpRoom;
  readonly here: PeopleHere;
  /** Carries signs that nobody records to the other nodes' lines; left out where there are no others. */
  readonly socketAdapter?: ServerOptions['adapter'];
  readonly startStory: (order: StoryOrder) => Promise<DataOf<'startDemonstration'>>;
  readonly load: Pick<Load, 'now'>;
  readonly customers: Pick<CustomersNow, 'recall' | 'identify' | 'whoIs'>;
  readonly rates: RateLimits;
  readonly health: HealthRoom;
  /** The figures of this process for Prometheus, with so many open lines. */
  readonly readMetrics: (lines: number) => Promise<string>;
  /** Hears how long a screen took to paint what came, in milliseconds. */
  readonly painted: (milliseconds: number) => void;
  /** What a machine that reads the metrics names itself by; null for none. */
  readonly metricsToken: string | null;
}

/** What belongs to the running server. */
export interface Edge {
  readonly arrivals: Arrivals;
  readonly typing: Typing;
  /** Reps and supervisors with an open line, over these countries. */
  readonly signedIn: (person: Person) => number;
  /** How many lines are open. */
  readonly lines: () => number;
  /** Whether somebody has an open line. */
  readonly isHere: IsHere;
  /** Aborted when the server begins to close. */
  readonly closing: AbortSignal;
}
