import { z } from 'zod';
import { EffectKind } from '../accounts/effect-kind.ts';
import { CountryCode } from '../countries/country.ts';
import { Money } from '../countries/money.ts';
import { Skill } from '../desks/skill.ts';
import { Language } from '../language.ts';
import { LeftOut } from '../load.ts';
import { ModelCall } from '../models/model-call.ts';
import { Briefing, ReturnPacket } from './briefing.ts';
import { Intent, IntentGuess } from './intent.ts';
import { Owner } from './ownership.ts';
import { Source } from './source.ts';
import { Suggestion } from './suggestion.ts';
import { Unsupported } from './unsupported.ts';

/** The longest thing a person may say in one message, in UTF-16 code units. */
export const longestText = 4_000;

export const channels = ['web-chat', 'whatsapp', 'telephone', 'avatar'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** Who wrote an event: a person, Lana, one of the micro-agents, or Faro itself. */
export const Author = z
  .object({
    kind: z.enum(['customer', 'ai', 'agent', 'rep', 'supervisor', 'system']),
    id: z.string().max(100),
    name: z.string().max(200),
  })
  .readonly();
export type Author = z.infer<typeof Author>;

export const agentNames = [
  'account',
  'intent',
  'mood',
  'knowledge',
  'offers',
  'billing',
  'compliance',
] as const;
export const AgentName = z.enum(agentNames);
export type AgentName = z.infer<typeof AgentName>;

/** Why a conversation goes to a person. */
export const handOverReasons = ['asked', 'uncertain', 'mood', 'rule', 'failure', 'held', 'decision'] as const;
export const HandOverReason = z.enum(handOverReasons);
export type HandOverReason = z.infer<typeof HandOverReason>;

export { effectKinds, EffectKind } from '../accounts/effect-kind.ts';

/** Why a change waits for another person: it is above the asker's limit, or the plan is too new to be left. */
export const approvalReasons = ['above-own-limit', 'within-minimum-term'] as const;
export const ApprovalReason = z.enum(approvalReasons);
export type ApprovalReason = z.infer<typeof ApprovalReason>;

/** What a supervisor answers when Lana asks: her words as they are, other words for the customer, or how to go on. */
export const HelpAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('approve') }).readonly(),
  z.object({ kind: z.literal('say'), text: z.string().trim().min(1).max(longestText) }).readonly(),
  z.object({ kind: z.literal('guide'), text: z.string().trim().min(1).max(500) }).readonly(),
]);
export type HelpAnswer = z.infer<typeof HelpAnswer>;

/** What a person can contest: the mood read from words, the words as they were written down, a suggestion. */
export const ContestedReading = z.enum(['mood', 'line', 'suggestion']);
export type ContestedReading = z.infer<typeof ContestedReading>;

/** Something owed to the customer: what was said, and the calendar date (YYYY-MM-DD) it is due, where one was named. */
export const PromiseMade = z.object({ text: z.string(), dueOn: z.iso.date().nullable() }).readonly();
export type PromiseMade = z.infer<typeof PromiseMade>;

/** What became of a promise. */
export const PromiseOutcome = z.enum(['kept', 'broken']);
export type PromiseOutcome = z.infer<typeof PromiseOutcome>;

/** How a customer is called back: by the telephone number that the account has, or in the conversation itself. */
export const CallBackWay = z.enum(['telephone', 'web-chat']);
export type CallBackWay = z.infer<typeof CallBackWay>;

/** Why a call-back is over without a word: the customer did not answer, or nobody of ours called. */
export const CallBackMiss = z.enum(['no-answer', 'nobody-called']);
export type CallBackMiss = z.infer<typeof CallBackMiss>;

const speaker = z.enum(['customer', 'ai', 'rep', 'supervisor']);
const epoch = z.number().int().nonnegative();
/** The sequence number of the customer's message that an event is about. */
const about = z.number().int().positive();
const turn = z.string();

/** What a decision was asked on; its kind and amount, which every desk words in its own language, were not always kept. */
const asked = {
  what: z.string(),
  effect: EffectKind.optional(),
  amount: Money.nullable().optional(),
} as const;

/** What each event carries beside the fields that all events share. Times are ISO 8601 in UTC. */
const payloads = {
  'conversation-opened': z.object({
    channel: Channel,
    country: CountryCode,
    language: Language,
    accountId: z.string().nullable(),
    customerName: z.string(),
    simulated: z.boolean(),
  }),
  'message-received': z.object({
    messageId: z.string(),
    from: speaker,
    text: z.string().max(longestText),
    channel: Channel,
  }),
  'reply-sent': z.object({
    messageId: z.string(),
    from: speaker,
    text: z.string().max(longestText),
    epoch,
    sources: z.array(Source).readonly(),
    /** The model that wrote it, as the screen names it; null when a person did. */
    model: z.string().nullable(),
    suggestionId: z.string().nullable(),
    /** For the desk alone: words of a person that nothing backed when they were sent. */
    unsupported: z.array(Unsupported).readonly().optional(),
    /** For the desk alone: what nothing backed in Lana's first words, which were not sent. */
    reasked: z.array(Unsupported).readonly().optional(),
  }),
  'reply-held': z.object({
    text: z.string(),
    unsupported: z.array(z.string()).readonly(),
    epoch,
    /** Where those words stand, and of what kind they are. */
    marks: z.array(Unsupported).readonly().optional(),
    model: z.string().optional(),
  }),
  /** A person finds a reply wrong that was sent; `about` is its sequence number. */
  'reply-corrected': z.object({ about, note: z.string().max(longestText) }),
  /**
   * A person says that Faro read something wrong. `about` is the sequence number of the words, or of the
   * customer's words that a suggestion was made for.
   */
  'reading-contested': z.object({
    about: z.number().int().nonnegative(),
    what: ContestedReading,
    /** The suggestion's id; null for everything else. */
    suggestionId: z.string().nullable(),
    note: z.string().max(longestText).nullable(),
  }),
  /** What a guardrail of the model's vendor made of a reply: an intervention, or that it could not be asked. */
  'guardrail-intervened': z.object({
    turn,
    stage: z.enum(['answer', 'second-opinion']),
    outcome: z.enum(['intervened', 'unavailable']),
    reasons: z.array(z.string()).readonly(),
    /** The vendor's own assessments as JSON, cut to what a log should hold. */
    assessments: z.string(),
    milliseconds: z.number().nonnegative(),
  }),
  /** For the desk alone: what was said, in a language that whoever serves reads; `model` is the vendor's id. */
  'line-translated': z.object({
    about,
    to: Language,
    text: z.string().max(2 * longestText),
    model: z.string(),
  }),
  'language-changed': z.object({ language: Language }),

  /** Lana's answer takes longer than usual, and the customer is told so. */
  'answer-delayed': z.object({ about, text: z.string().max(longestText) }),
  'turn-started': z.object({ turn, about, model: z.string() }),
  'turn-ended': z.object({
    turn,
    outcome: z.enum(['spoke', 'held', 'asked-help', 'handed-over', 'aborted', 'failed']),
    milliseconds: z.number().nonnegative(),
    failure: z.string().nullable(),
  }),
  /** The ledger of what Lana's thinking costs: figures only. */
  'model-called': ModelCall,
  'agent-reported': z.object({
    about,
    agent: AgentName,
    startedAt: z.iso.datetime(),
    /** Fractional milliseconds from `startedAt`; the agents answer in less than one. */
    milliseconds: z.number().nonnegative(),
    finding: z.string(),
    read: z.array(z.string()).readonly(),
  }),
  'mood-read': z.object({ about, mood: z.number().min(-1).max(1), because: z.array(z.string()).readonly() }),
  'intent-read': z.object({
    about,
    intent: Intent,
    confidence: z.number().min(0).max(1),
    others: z.array(IntentGuess).readonly(),
  }),
  'knowledge-found': z.object({ about, passages: z.array(Source).readonly() }),
  'suggestions-made': z.object({
    about: z.number().int().nonnegative(),
    suggestions: z.array(Suggestion).max(4).readonly(),
    /** What they lack because it was busy. */
    leftOut: z.array(LeftOut).readonly().optional(),
  }),
  'suggestion-taken': z.object({ suggestionId: z.string(), edited: z.boolean() }),
  'suggestion-dismissed': z.object({ suggestionId: z.string() }),

  'playbook-opened': z.object({ playbook: z.string() }),
  'playbook-closed': z.object({
    playbook: z.string(),
    outcome: z.enum(['reached', 'changed-topic', 'handed-over']),
  }),
  'step-done': z.object({
    playbook: z.string(),
    step: z.string(),
    by: z.enum(['ai', 'heard', 'effect', 'hand']),
  }),
  'fact-learned': z.object({
    name: z.string(),
    value: z.string(),
    standing: z.enum(['claimed', 'verified']),
  }),
  'promise-made': z.object({ promise: PromiseMade }),
  /** `about` is the sequence number of its `promise-made`, `what` the words of it. */
  'promise-settled': z.object({ about, what: z.string(), outcome: PromiseOutcome }),
  'call-back-scheduled': z.object({
    callBack: z.string(),
    dueAt: z.iso.datetime(),
    /** The customer's, which the time was agreed in. */
    timeZone: z.string(),
    way: CallBackWay,
    reason: z.string().max(300),
    /** From when on nobody makes it any more. */
    missedFrom: z.iso.datetime(),
  }),
  /** Somebody is about to call: nobody else does. */
  'call-back-taken': z.object({ callBack: z.string() }),
  'call-back-done': z.object({ callBack: z.string() }),
  'call-back-missed': z.object({ callBack: z.string(), because: CallBackMiss }),

  'lookup-done': z.object({ tool: z.string(), result: z.string() }),
  'effect-intended': z.object({
    key: z.string(),
    effect: EffectKind,
    input: z.record(z.string(), z.unknown()),
    epoch,
  }),
  'effect-done': z.object({
    key: z.string(),
    effect: EffectKind,
    /** One line for the transcript, in the conversation's language. */
    summary: z.string(),
    reference: z.string().nullable(),
    amount: Money.nullable(),
  }),
  'effect-failed': z.object({ key: z.string(), effect: EffectKind, code: z.string(), message: z.string() }),
  /** Something asked for that is not done: a limit, a missing agreement, or input that does not fit. */
  'action-refused': z.object({ tool: z.string(), code: z.string(), message: z.string() }),
  /** A change that another person has to decide on. The approval and the intention are written together. */
  'approval-requested': z.object({
    approval: z.string(),
    key: z.string(),
    effect: EffectKind,
    input: z.record(z.string(), z.unknown()),
    /** One line, in the conversation's language. */
    what: z.string(),
    amount: Money.nullable(),
    why: ApprovalReason,
    /** The asker's own words for it. */
    note: z.string(),
    expiresAt: z.iso.datetime(),
    epoch,
  }),
  'approval-given': z.object({ approval: z.string(), ...asked }),
  'approval-refused': z.object({ approval: z.string(), ...asked, reason: z.string() }),
  'approval-expired': z.object({ approval: z.string(), ...asked }),

  /** Lana asks the supervisors of the country before she goes on; she keeps the turn meanwhile. */
  'help-asked': z.object({
    help: z.string(),
    about,
    why: z.enum(['held', 'uncertain']),
    /** What it is about, for whoever answers; may be empty. */
    question: z.string(),
    /** The words that were held, with what nothing backs in them; null where she has none. */
    proposed: z
      .object({ text: z.string(), marks: z.array(Unsupported).readonly(), model: z.string() })
      .readonly()
      .nullable(),
    expiresAt: z.iso.datetime(),
  }),
  'help-answered': z.object({ help: z.string(), answer: HelpAnswer }),
  /** It needs no answer any more: the customer wrote on. */
  'help-withdrawn': z.object({ help: z.string() }),
  'help-expired': z.object({ help: z.string() }),
  /** Whoever has the turn calls for a supervisor, in their own words or without any. */
  'flag-raised': z.object({ note: z.string().max(300) }),
  /** By whoever raised it, or by a supervisor with words that may be empty. */
  'flag-lowered': z.object({ answer: z.string().max(longestText) }),

  'owner-changed': z.object({
    owner: Owner,
    because: z.enum(['opened', 'took-over', 'accepted', 'handed-back', 'queued', 'expired', 'closed']),
  }),
  'hand-over-requested': z.object({
    handOver: z.string(),
    reason: HandOverReason,
    /** A person's id, or null for whoever of the country takes it first. */
    to: z.string().nullable(),
    /** The skill that whoever passes it on asks for. */
    team: Skill.nullable().optional(),
    briefing: Briefing,
    expiresAt: z.iso.datetime(),
  }),
  'hand-over-accepted': z.object({ handOver: z.string() }),
  'hand-over-declined': z.object({ handOver: z.string(), reason: z.string() }),
  'hand-over-expired': z.object({ handOver: z.string(), rounds: z.number().int().positive() }),
  /** The queue asks one person, by id and name, whether they take what waits. They answer as any other does. */
  'contact-offered': z.object({
    handOver: z.string(),
    to: z.string(),
    name: z.string(),
    expiresAt: z.iso.datetime(),
    /** The customer's language where they do not speak it, as nobody on duty does. */
    otherLanguage: Language.optional(),
  }),
  'offer-unanswered': z.object({ handOver: z.string(), to: z.string() }),
  /** Their desk may take nothing new any more, as in the gap after a contact. They did not pass on it. */
  'offer-withdrawn': z.object({ handOver: z.string(), to: z.string() }),
  /** Nobody of the country's people on duty speaks this language; null once somebody does. */
  'speakers-missed': z.object({ handOver: z.string(), language: Language.nullable() }),
  'handed-back': z.object({ packet: ReturnPacket }),

  /** Whoever has the turn asks a colleague, by id and name, for advice; the customer notices nothing. */
  'consult-asked': z.object({
    consult: z.string(),
    to: z.string(),
    name: z.string(),
    question: z.string().max(500),
    expiresAt: z.iso.datetime(),
  }),
  'consult-accepted': z.object({ consult: z.string() }),
  'consult-ended': z.object({ consult: z.string(), because: z.enum(['done', 'declined', 'unanswered']) }),

  'watch-started': z.object({}),
  'watch-ended': z.object({}),
  'whisper-sent': z.object({ text: z.string().max(longestText) }),
  'note-written': z.object({ text: z.string().max(longestText) }),
  'wrap-up-drafted': z.object({ disposition: z.string(), summary: z.string() }),
  'conversation-closed': z.object({ disposition: z.string(), summary: z.string() }),

  /** What the customer said and what was personal stands in none of the entries before any more. `by` is of the staff. */
  'conversation-erased': z.object({ by: z.string().max(100) }),
  /** How an event of a type that only a newer Faro knows is read. The log keeps it as that one wrote it. */
  'newer-event-kept': z.object({ newer: z.string(), body: z.record(z.string(), z.unknown()) }),
} as const;

/** What a payload adds to an event; one without fields adds nothing. */
type Carried<Payload> = Payload extends Record<string, never> ? unknown : Readonly<Payload>;
type Payloads = { readonly [Type in keyof typeof payloads]: Carried<z.infer<(typeof payloads)[Type]>> };
export type EventType = keyof Payloads;

/** An event before the log has numbered and dated it. */
export type NewEvent = {
  [Type in EventType]: { readonly type: Type; readonly author: Author } & Payloads[Type];
}[EventType];

/** What the log adds: the conversation, a number from 1 without gaps, and the time of the append. */
interface Numbered {
  readonly conversationId: string;
  readonly sequence: number;
  readonly at: string;
}

/** One entry of a conversation's log, never changed once written. */
export type ConversationEvent = NewEvent & Numbered;
export type EventOf<Type extends EventType> = Extract<ConversationEvent, { type: Type }>;

export const eventTypes = Object.keys(payloads) as readonly EventType[];

const numbered = {
  conversationId: z.string(),
  sequence: z.number().int().positive(),
  at: z.iso.datetime(),
  author: Author,
};

/** Every event as it stands on the wire and in the log. */
export const eventSchemas = new Map(
  eventTypes.map((type) => [type, payloads[type].extend({ ...numbered, type: z.literal(type) })] as const),
);

/** Made once: making a schema costs many times what reading with it does. */
const Typed = z.object({ type: z.enum(eventTypes as [EventType]) });

/** Reads an event that came from outside this process. @throws z.ZodError when it is not one. */
export function parseEvent(value: unknown): ConversationEvent {
  const { type } = Typed.parse(value);
  return eventSchemas.get(type)?.parse(value) as ConversationEvent;
}

const NewerEvent = z.looseObject({ ...numbered, type: z.string() });

/**
 * Reads an event that a log has kept, whichever version of Faro wrote it: one of a type that this version does not
 * know comes as `newer-event-kept`, so that the log can be read on and nothing of it is lost.
 *
 * @throws z.ZodError when it is no event.
 */
export function readKeptEvent(value: unknown): ConversationEvent {
  const known = knownSchemaOf(value);
  if (known) return known.parse(value) as ConversationEvent;
  const { conversationId, sequence, at, author, type: newer, ...body } = NewerEvent.parse(value);
  return { conversationId, sequence, at, author, type: 'newer-event-kept', newer, body };
}

function knownSchemaOf(value: unknown) {
  const isTyped = typeof value === 'object' && value !== null && 'type' in value;
  return isTyped ? eventSchemas.get(value.type as EventType) : undefined;
}

/** What the customer may see of their own conversation: the words, who speaks, and how it goes on. */
const customerSees: ReadonlySet<EventType> = new Set<EventType>([
  'conversation-opened',
  'message-received',
  'reply-sent',
  'answer-delayed',
  'owner-changed',
  'language-changed',
  'conversation-closed',
]);

export function visibleToCustomer(event: ConversationEvent): boolean {
  return customerSees.has(event.type);
}

/** The events as the customer gets them: without those of the inside, and without the desk's remarks on the others. */
export function seenByCustomer(events: readonly ConversationEvent[]): readonly ConversationEvent[] {
  return events.filter(visibleToCustomer).map((event) => {
    if (event.type !== 'reply-sent') return event;
    const { unsupported: _unsupported, reasked: _reasked, ...seen } = event;
    return seen;
  });
}
