import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import { ContestedReading, longestText, type ConversationEvent } from '../conversation/event.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { ConversationRow } from '../conversation/row.ts';
import type { Source } from '../conversation/source.ts';
import { CountryCode } from '../countries/country.ts';
import { ArticleContent } from '../articles/article-content.ts';
import type { CuratedArticle, Curation } from '../articles/curation.ts';
import { Language } from '../language.ts';
import type { LearningView } from '../learning.ts';
import type { Unsupported } from '../conversation/unsupported.ts';
import type { TrustFigures } from '../trust.ts';
import { ModelName } from '../models/model-call.ts';
import type { ModelsNow, TriedModel } from '../models/models-now.ts';
import { RoutingTable, type RoutingVersion } from '../models/routing.ts';
import type { Action } from '../people/permissions.ts';
import { LabourPolicy, type PolicyView } from '../people/labour-policy.ts';
import type { CorrectionRate, Ledger } from '../people/ledger.ts';
import type { Person, Role } from '../people/person.ts';
import type { PlaybookCard } from '../playbook-card.ts';

/** How a route is guarded: open to all, to whoever is signed in, or by the permission table. */
export type Guard = 'public' | 'signed-in' | Action;

/** One HTTP route: the edge registers it, the OpenAPI page describes it and the screens call it, all from here. */
export interface Route<
  Body extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Data = unknown,
  Path extends string = string,
  Guarded extends Guard = Guard,
> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Fastify's notation: `:id` is a parameter. */
  readonly path: Path;
  readonly guard: Guarded;
  readonly summary: string;
  readonly status: 200 | 201 | 202;
  readonly body: Body;
  readonly query: Query;
  /** Never set: it carries the type of the answer's `data`. */
  readonly data?: Data;
}

const none = z.object({});
const id = z.string().min(1).max(200);
const text = z.string().trim().min(1).max(longestText);
/** The epoch the caller saw; the request is refused as `stale-turn` when the turn has moved on. */
const epoch = z.number().int().nonnegative().optional();
/** The last revision the caller saw; the request is refused as `stale-article` when there is another. */
const revision = z.number().int().nonnegative();
/** A version of the routing table; the one that a change is based on must still be the newest. */
const version = z.number().int().nonnegative();
const why = z.string().trim().min(1).max(300);

function route<Data>() {
  return <
    const Path extends string,
    const Guarded extends Guard,
    Body extends z.ZodType = typeof none,
    Query extends z.ZodType = typeof none,
  >(
    method: Route['method'],
    path: Path,
    guard: Guarded,
    summary: string,
    rest: { status?: Route['status']; body?: Body; query?: Query } = {},
  ): Route<Body, Query, Data, Path, Guarded> => ({
    method,
    path,
    guard,
    summary,
    status: rest.status ?? 200,
    body: rest.body ?? (none as unknown as Body),
    query: rest.query ?? (none as unknown as Query),
  });
}

export interface About {
  readonly version: string;
  /** See `protocolVersion`: a screen that speaks another one must be loaded again. */
  readonly protocol: number;
  /** Which model answers, as the screen names it, and whether it is a language model at all. */
  readonly model: { readonly name: string; readonly adapter: 'embedded' | 'bedrock' | 'openai-compatible' };
  /** With the sandbox's pretend customers anyone may try a customer's page. */
  readonly demonstration: boolean;
  /** The countries that this installation serves. */
  readonly countries: readonly CountryCode[];
  readonly people: readonly {
    readonly user: string;
    readonly name: string;
    readonly role: Role;
    readonly country: CountryCode;
  }[];
}

export interface SignedIn {
  readonly token: string;
  readonly person: Person;
  readonly expiresAt: string;
}

export interface WatchEntry {
  readonly conversationId: string;
  readonly customerName: string;
  readonly supervisor: string;
  readonly watched: string;
  readonly from: string;
  readonly until: string | null;
}

export interface Operation {
  readonly open: number;
  readonly withLana: number;
  /** Null while fewer people are signed in than the labour policy lets figures be about. */
  readonly withPeople: number | null;
  readonly waiting: number;
  /** Seconds that the one longest in the queue has waited. */
  readonly longestWaitSeconds: number;
  readonly repliesSent: number;
  readonly repliesHeld: number;
  readonly signedIn: number;
}

export interface WaitingTime {
  readonly waiting: number;
  /** Median seconds from request to acceptance over the last hand-overs; null while there are too few to say. */
  readonly seconds: number | null;
}

export interface KnowledgeHit extends Source {
  readonly audience: 'public' | 'internal';
}

export interface DraftCheck {
  readonly unsupported: readonly Unsupported[];
  /** Passages for the desk alone that the draft takes its words from. */
  readonly internal: readonly Source[];
}

export interface KnowledgeState {
  /** Articles that hold today for the country in the language; null where another system keeps them. */
  readonly articles: number | null;
}

/** Sequence of the conversation after the request: what to wait for on the log. */
export interface Recorded {
  readonly conversationId: string;
  readonly sequence: number;
}

/** What became of an action: done, or waiting for a supervisor under the id of its approval. */
export interface Acted extends Recorded {
  readonly summary: string;
  readonly text: string;
  readonly reference: string | null;
  readonly approval: string | null;
}

export const routes = {
  about: route<About>()(
    'GET',
    '/api/about',
    'public',
    'Version, model in use and, in a demonstration, who can be tried',
  ),
  signIn: route<SignedIn>()('POST', '/api/session', 'public', 'Signs in a local user', {
    body: z.object({ user: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
  }),
  session: route<{ person: Person }>()('GET', '/api/session', 'signed-in', 'Who the token is for'),
  signOut: route<null>()('DELETE', '/api/session', 'signed-in', 'Ends the session everywhere'),

  tryCustomers: route<readonly { accountId: string; name: string; language: Language; about: string }[]>()(
    'GET',
    '/api/channels/web-chat/customers',
    'public',
    'Sandbox customers to be, in a demonstration only',
    { query: z.object({ country: CountryCode }) },
  ),
  openChatSession: route<SignedIn>()(
    'POST',
    '/api/channels/web-chat/sessions',
    'public',
    'A session for one customer: in a demonstration for anyone, else with a channel token',
    {
      status: 201,
      body: z.object({ country: CountryCode, language: Language, accountId: id.nullable() }),
    },
  ),
  receiveMessage: route<Recorded>()(
    'POST',
    '/api/channels/web-chat/messages',
    'send-as-customer',
    'A customer says something; the same messageId twice is one message',
    {
      status: 202,
      body: z.object({
        messageId: id,
        conversationId: id.optional(),
        country: CountryCode,
        language: Language.optional(),
        customer: z.object({ accountId: id.nullable() }).optional(),
        text,
      }),
    },
  ),
  customerTyping: route<null>()(
    'POST',
    '/api/channels/web-chat/typing',
    'send-as-customer',
    'The customer is writing',
    {
      body: z.object({ conversationId: id }),
    },
  ),

  askForPerson: route<Recorded>()(
    'POST',
    '/api/channels/web-chat/person',
    'send-as-customer',
    'The customer asks for a person, whatever Lana is doing: needs no model and no words',
    { body: z.object({ conversationId: id }) },
  ),
  waitingTime: route<WaitingTime>()(
    'GET',
    '/api/channels/web-chat/waiting',
    'send-as-customer',
    'How long a customer of a country waits for a person now',
    { query: z.object({ country: CountryCode }) },
  ),

  conversations: route<readonly ConversationRow[]>()(
    'GET',
    '/api/conversations',
    'list-conversations',
    'Open conversations of the caller’s countries',
  ),
  conversation: route<Conversation>()(
    'GET',
    '/api/conversations/:id',
    'read-conversation',
    'The folded conversation',
  ),
  events: route<{ events: readonly ConversationEvent[] }>()(
    'GET',
    '/api/conversations/:id/events',
    'signed-in',
    'The log after a sequence; waits up to `wait` seconds for something new. A customer sees their own, without the inside of it',
    {
      query: z.object({
        after: z.coerce.number().int().nonnegative().default(0),
        wait: z.coerce.number().min(0).max(60).default(0),
      }),
    },
  ),
  owner: route<Recorded>()(
    'POST',
    '/api/conversations/:id/owner',
    'take-turn',
    'Takes the turn (`me`), gives it to Lana with a goal (`ai`), or hands it to a colleague or the team (`queue`)',
    {
      body: z.discriminatedUnion('to', [
        z.object({ to: z.literal('me'), epoch }),
        z.object({ to: z.literal('ai'), goal: z.string().trim().min(1).max(500), epoch }),
        z.object({
          to: z.literal('queue'),
          person: id.nullable().default(null),
          note: z.string().trim().max(500).default(''),
          epoch,
        }),
      ]),
    },
  ),
  answerHandOver: route<Recorded>()(
    'POST',
    '/api/conversations/:id/hand-over',
    'answer-hand-over',
    'Accepts or declines a conversation that waits for a person',
    {
      body: z.discriminatedUnion('answer', [
        z.object({ answer: z.literal('accept') }),
        z.object({ answer: z.literal('decline'), reason: z.string().trim().min(1).max(300) }),
      ]),
    },
  ),
  say: route<Recorded>()(
    'POST',
    '/api/conversations/:id/messages',
    'speak-to-customer',
    'A rep or supervisor who has the turn speaks',
    {
      status: 202,
      body: z.object({ messageId: id, text, epoch, suggestionId: id.optional() }),
    },
  ),
  checkDraft: route<DraftCheck>()(
    'POST',
    '/api/conversations/:id/draft-checks',
    'check-draft',
    'Which words of a draft nothing backs: advice, which keeps nobody from sending it',
    { body: z.object({ text: z.string().max(longestText) }) },
  ),
  correctReply: route<Recorded>()(
    'POST',
    '/api/conversations/:id/corrections',
    'correct-reply',
    'Puts on record that a reply that was sent is wrong, and what is right; `about` is its sequence number',
    { body: z.object({ about: z.number().int().positive(), note: text }) },
  ),
  contest: route<Recorded>()(
    'POST',
    '/api/conversations/:id/contests',
    'contest-reading',
    'Puts on record that Faro read something wrong: a mood, words, or a suggestion by its id',
    {
      body: z.object({
        about: z.number().int().nonnegative(),
        what: ContestedReading,
        suggestionId: id.nullable().default(null),
        note: text.nullable().default(null),
      }),
    },
  ),
  act: route<Acted>()(
    'POST',
    '/api/conversations/:id/actions',
    'run-action',
    'Runs a suggestion’s action, or a tool with its input; the same actionId twice is done once',
    {
      body: z.union([
        z.object({ actionId: id, suggestionId: id, epoch }),
        z.object({ actionId: id, tool: id, input: z.record(z.string(), z.unknown()), epoch }),
      ]),
    },
  ),
  decideApproval: route<Recorded>()(
    'POST',
    '/api/conversations/:id/approvals',
    'decide-approval',
    'A supervisor approves or refuses what somebody else asked for',
    {
      body: z.discriminatedUnion('answer', [
        z.object({ approval: id, answer: z.literal('approve') }),
        z.object({
          approval: id,
          answer: z.literal('refuse'),
          reason: z.string().trim().min(1).max(300),
        }),
      ]),
    },
  ),
  dismissSuggestion: route<Recorded>()(
    'POST',
    '/api/conversations/:id/dismissals',
    'use-suggestion',
    'A suggestion that shall not come back',
    {
      body: z.object({ suggestionId: id }),
    },
  ),
  tickStep: route<Recorded>()(
    'POST',
    '/api/conversations/:id/steps',
    'tick-step',
    'Ticks a step of the playbook by hand',
    {
      body: z.object({ step: id }),
    },
  ),
  note: route<Recorded>()('POST', '/api/conversations/:id/notes', 'write-note', 'A note for colleagues', {
    body: z.object({ text }),
  }),
  whisper: route<Recorded>()(
    'POST',
    '/api/conversations/:id/whispers',
    'whisper',
    'Words between rep and supervisor that the customer never sees',
    {
      body: z.object({ text }),
    },
  ),
  watch: route<Recorded>()(
    'POST',
    '/api/conversations/:id/watch',
    'watch-conversation',
    'Starts a watch; the rep sees it at once',
  ),
  endWatch: route<Recorded>()(
    'DELETE',
    '/api/conversations/:id/watch',
    'watch-conversation',
    'Ends the watch',
  ),
  close: route<Recorded>()(
    'POST',
    '/api/conversations/:id/close',
    'close-conversation',
    'Finishes with a disposition and a summary',
    {
      body: z.object({ disposition: id, summary: z.string().trim().min(1).max(2_000) }),
    },
  ),

  account: route<Account>()('GET', '/api/accounts/:id', 'read-account', 'The account as it stands'),
  playbooks: route<readonly PlaybookCard[]>()('GET', '/api/playbooks', 'read-playbooks', 'The checklists'),
  knowledge: route<readonly KnowledgeHit[]>()(
    'GET',
    '/api/knowledge',
    'search-knowledge',
    'Passages for a question',
    {
      query: z.object({ query: z.string().max(400), country: CountryCode, language: Language }),
    },
  ),
  knowledgeState: route<KnowledgeState>()(
    'GET',
    '/api/knowledge/state',
    'search-knowledge',
    'How much there is to find for a country',
    { query: z.object({ country: CountryCode, language: Language }) },
  ),
  curation: route<Curation>()(
    'GET',
    '/api/knowledge/curation',
    'curate-knowledge',
    'Questions without an answer, and every article with its history',
  ),
  draftForGap: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/gaps/:id/draft',
    'curate-knowledge',
    'Begins the article that closes a gap, from what people answered',
    { status: 201 },
  ),
  draftArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles',
    'curate-knowledge',
    'Begins a new article',
    { status: 201, body: z.object({ content: ArticleContent }) },
  ),
  editArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/draft',
    'curate-knowledge',
    'Changes the draft of an article; what is published stays',
    { body: z.object({ revision, content: ArticleContent }) },
  ),
  sendArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/review',
    'curate-knowledge',
    'Sends a draft to somebody who did not write in it',
    { body: z.object({ revision, reviewer: id.nullable() }) },
  ),
  returnArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/return',
    'curate-knowledge',
    'Gives a draft back to its author',
    { body: z.object({ revision, note: z.string().trim().min(1).max(500) }) },
  ),
  publishArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/publication',
    'curate-knowledge',
    'Publishes a reviewed draft: the next question finds it. Never by who wrote in it',
    { body: z.object({ revision }) },
  ),
  undoArticle: route<CuratedArticle>()(
    'POST',
    '/api/knowledge/articles/:id/undo',
    'curate-knowledge',
    'Brings back the text before the last publication',
    { body: z.object({ revision }) },
  ),
  watches: route<readonly WatchEntry[]>()(
    'GET',
    '/api/watches',
    'read-watches',
    'Who watched what: a rep sees their own',
  ),
  labourPolicy: route<PolicyView>()(
    'GET',
    '/api/labour-policy',
    'read-policy',
    'The labour policy in force, its versions, and who signed them',
  ),
  proposePolicy: route<PolicyView>()(
    'POST',
    '/api/labour-policy/versions',
    'propose-policy',
    'Proposes a policy; nothing changes until both sides have signed it',
    { status: 201, body: z.object({ policy: LabourPolicy, why }) },
  ),
  signPolicy: route<PolicyView>()(
    'POST',
    '/api/labour-policy/signatures',
    'sign-policy',
    'Signs a version with the key that a demonstration keeps for the caller’s side; `hash` is of the document they saw',
    { body: z.object({ number: z.number().int().positive(), hash: z.string().length(64) }) },
  ),
  ledger: route<Ledger>()(
    'GET',
    '/api/ledger',
    'read-own-ledger',
    'All that Faro holds about the caller’s own work; nobody reads another’s',
  ),
  correctionRate: route<CorrectionRate>()(
    'GET',
    '/api/correction-rate',
    'read-policy',
    'How often people contested what Faro made, by kind, over all countries',
  ),
  trust: route<TrustFigures>()(
    'GET',
    '/api/trust',
    'read-trust',
    'Of Lana’s replies in the caller’s countries: how many were sent at once, asked for again, held, and corrected later',
  ),
  operation: route<Operation>()(
    'GET',
    '/api/operation',
    'read-operation',
    'Figures of the caller’s countries now',
  ),
  models: route<ModelsNow>()(
    'GET',
    '/api/models',
    'read-models',
    'Which model does what, its history, and how each model does since a time of the last two days',
    { query: z.object({ since: z.iso.datetime() }) },
  ),
  changeRouting: route<RoutingVersion>()(
    'POST',
    '/api/models/routing',
    'change-models',
    'Sets which model does what; turns that begin from now on go by it',
    { body: z.object({ table: RoutingTable, why, basedOn: version }) },
  ),
  rollBackRouting: route<RoutingVersion>()(
    'POST',
    '/api/models/roll-back',
    'change-models',
    'Brings back an earlier version of it, as a new one',
    { body: z.object({ version, why, basedOn: version }) },
  ),
  tryModel: route<TriedModel>()(
    'POST',
    '/api/models/try',
    'change-models',
    'Asks one model a harmless question',
    { body: z.object({ model: ModelName }) },
  ),
  learning: route<LearningView>()(
    'GET',
    '/api/learning',
    'read-learning',
    'What orders a country’s suggestions: versions, their trials, and who put them to use',
    { query: z.object({ country: CountryCode }) },
  ),
  learn: route<LearningView>()(
    'POST',
    '/api/learning/versions',
    'change-learning',
    'Makes a version of the order from the finished conversations and tries it out; puts nothing to use',
    { status: 201, body: z.object({ country: CountryCode }) },
  ),
  useVersion: route<LearningView>()(
    'POST',
    '/api/learning/in-use',
    'change-learning',
    'Puts a version that has proved itself to use in a country',
    { body: z.object({ country: CountryCode, version: z.number().int().positive() }) },
  ),
  rollBackLearning: route<LearningView>()(
    'POST',
    '/api/learning/roll-back',
    'change-learning',
    'Goes back to the order that a country used before',
    { body: z.object({ country: CountryCode }) },
  ),
  startDemonstration: route<Recorded>()(
    'POST',
    '/api/demonstration',
    'start-demonstration',
    'A simulated customer begins one of the told conversations',
    {
      body: z.object({
        conversation: z.enum(['retention', 'bill-query', 'bill-copy', 'asks-for-person']),
        country: CountryCode,
        language: Language.optional(),
      }),
    },
  ),
} as const;

export type RouteName = keyof typeof routes;
export type BodyOf<Name extends RouteName> = z.input<(typeof routes)[Name]['body']>;
export type QueryOf<Name extends RouteName> = z.input<(typeof routes)[Name]['query']>;
export type DataOf<Name extends RouteName> = Exclude<(typeof routes)[Name]['data'], undefined>;
