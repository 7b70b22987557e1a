import type { CountryCode } from '../countries/country.ts';
import type { Money } from '../countries/money.ts';
import type { Language } from '../language.ts';
import type { NamedUse } from '../models/model-call.ts';
import type { Consult } from './consult.ts';
import type { Briefing, KnownFact, ReturnPacket } from './briefing.ts';
import type {
  AgentName,
  ApprovalReason,
  Author,
  CallBackMiss,
  CallBackWay,
  Channel,
  EffectKind,
  EventOf,
  PromiseMade,
  PromiseOutcome,
} from './event.ts';
import type { PendingHandOver } from './hand-over.ts';
import type { Intent } from './intent.ts';
import type { Owner } from './ownership.ts';
import type { Source } from './source.ts';
import type { LeftOut } from '../load.ts';
import type { Suggestion } from './suggestion.ts';
import type { Unsupported } from './unsupported.ts';

/** Words in another language than they were said in. */
export interface Translation {
  readonly to: Language;
  readonly text: string;
  /** The vendor's id of the model. */
  readonly model: string;
}

/** Words of a customer, Lana, a rep or a supervisor, in the order of the log. */
export interface Utterance {
  readonly kind: 'utterance';
  readonly sequence: number;
  readonly at: string;
  readonly author: Author;
  readonly messageId: string;
  readonly text: string;
  readonly from: 'customer' | 'ai' | 'rep' | 'supervisor';
  /** -1 to 1; null for everyone but the customer: Faro reads no mood of a rep. */
  readonly mood: number | null;
  readonly sources: readonly Source[];
  /** Words of a person that nothing backed when they were sent. */
  readonly unsupported: readonly Unsupported[];
  /** For whoever does not read its language, as a model wrote them. */
  readonly translations: readonly Translation[];
  /** What of it a person contested: the mood read from it, or the words themselves. */
  readonly contested: readonly ('mood' | 'line')[];
  /** That somebody found it wrong, and what is right. */
  readonly correction: { readonly by: Author; readonly note: string } | null;
}

/** Something that happened between the words, shown as a one-line chip. */
export interface Happening {
  readonly kind: 'happening';
  readonly sequence: number;
  readonly at: string;
  readonly event: EventOf<
    | 'reply-held'
    | 'answer-delayed'
    | 'effect-done'
    | 'effect-failed'
    | 'action-refused'
    | 'approval-requested'
    | 'approval-given'
    | 'approval-refused'
    | 'approval-expired'
    | 'help-asked'
    | 'help-answered'
    | 'help-expired'
    | 'flag-raised'
    | 'flag-lowered'
    | 'owner-changed'
    | 'hand-over-requested'
    | 'hand-over-declined'
    | 'hand-over-expired'
    | 'handed-back'
    | 'consult-asked'
    | 'consult-accepted'
    | 'consult-ended'
    | 'watch-started'
    | 'watch-ended'
    | 'whisper-sent'
    | 'note-written'
    | 'promise-settled'
    | 'call-back-scheduled'
    | 'call-back-done'
    | 'call-back-missed'
    | 'conversation-closed'
    | 'conversation-erased'
  >;
}

/** What the micro-agents found about one utterance, together under it. */
export interface Findings {
  readonly kind: 'findings';
  readonly sequence: number;
  readonly at: string;
  readonly about: number;
  readonly reports: readonly AgentReport[];
}

export type TranscriptLine = Utterance | Happening | Findings;

export interface MoodReading {
  readonly sequence: number;
  readonly mood: number;
}

export interface AgentReport {
  readonly agent: AgentName;
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly finding: string;
  readonly read: readonly string[];
}

export interface Effect {
  readonly key: string;
  readonly kind: EffectKind;
  readonly state: 'intended' | 'done' | 'failed';
  readonly summary: string;
  readonly reference: string | null;
  /** As asked for while it is intended, where it has one; as the receipt says once it is done. */
  readonly amount: Money | null;
}

/** A change that was asked of a supervisor. */
export interface Approval {
  readonly id: string;
  /** Of the effect that follows when it is given. */
  readonly key: string;
  readonly kind: EffectKind;
  readonly what: string;
  readonly amount: Money | null;
  readonly why: ApprovalReason;
  readonly note: string;
  readonly by: Author;
  readonly state: 'pending' | 'given' | 'refused' | 'expired';
  readonly requestedAt: string;
  readonly expiresAt: string;
  readonly decidedBy: Author | null;
}

/** What Lana waits to hear from a supervisor. */
export interface PendingHelp {
  readonly id: string;
  /** The sequence of the customer's message that it is about. */
  readonly about: number;
  readonly why: EventOf<'help-asked'>['why'];
  readonly question: string;
  readonly proposed: EventOf<'help-asked'>['proposed'];
  readonly askedAt: string;
  readonly expiresAt: string;
}

/** A call for a supervisor by whoever has the turn. */
export interface Flag {
  readonly by: Author;
  readonly note: string;
  readonly raisedAt: string;
}

/** A promise as it stands on record: under the sequence number of its `promise-made`, and what became of it. */
export interface PromiseOnRecord extends PromiseMade {
  readonly sequence: number;
  readonly by: Author;
  /** Null while nobody has said. */
  readonly settled: PromiseOutcome | null;
}

/** A call that was agreed with the customer. */
export interface CallBack {
  readonly id: string;
  readonly dueAt: string;
  /** The customer's, which the time was agreed in. */
  readonly timeZone: string;
  readonly way: CallBackWay;
  readonly reason: string;
  /** From when on nobody makes it any more. */
  readonly missedFrom: string;
  readonly by: Author;
  readonly takenBy: Author | null;
  /** Times that somebody was about to call. */
  readonly taken: number;
  readonly state: 'open' | 'done' | CallBackMiss;
}

/** How a conversation would be put on file if it closed now. */
export interface WrapUp {
  readonly disposition: string;
  readonly summary: string;
}

/** A conversation as its log tells it so far; made only by `reduce`. */
export interface Conversation {
  readonly id: string;
  readonly lastSequence: number;
  readonly channel: Channel;
  readonly country: CountryCode;
  readonly language: Language;
  readonly accountId: string | null;
  readonly customerName: string;
  readonly simulated: boolean;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly owner: Owner;
  readonly transcript: readonly TranscriptLine[];
  readonly mood: number | null;
  /** The trend, without readings that a person contested. */
  readonly moods: readonly MoodReading[];
  readonly intent: { readonly intent: Intent; readonly confidence: number } | null;
  /** The last intent that opened or kept a topic: greetings, yes and no do not change it. */
  readonly topic: Intent | null;
  readonly passages: readonly Source[];
  readonly suggestions: readonly Suggestion[];
  /** What the suggestions lack because it was busy when they were made. */
  readonly leftOut: readonly LeftOut[];
  readonly dismissed: readonly string[];
  readonly taken: readonly string[];
  /** The sequence number at which each suggestion stood on the desk for the first time. */
  readonly shownFrom: Readonly<Record<string, number>>;
  /** The sequence number at which an offer was dismissed last. */
  readonly offerDismissedAt: number | null;
  readonly playbook: { readonly id: string; readonly done: readonly string[] } | null;
  readonly facts: readonly KnownFact[];
  readonly promises: readonly PromiseOnRecord[];
  /** In the order in which they were agreed. */
  readonly callBacks: readonly CallBack[];
  readonly effects: readonly Effect[];
  /** Oldest first. */
  readonly approvals: readonly Approval[];
  readonly turn: { readonly id: string; readonly model: string; readonly startedAt: string } | null;
  /** What the models did and cost so far, one entry for each, by the vendor's id. */
  readonly modelUse: Readonly<Record<string, NamedUse>>;
  readonly handOver: PendingHandOver | null;
  readonly consult: Consult | null;
  readonly help: PendingHelp | null;
  readonly flag: Flag | null;
  readonly lastBriefing: Briefing | null;
  readonly returned: ReturnPacket | null;
  readonly watchers: readonly Author[];
  /** The last whisper: by whom, and its sequence number. */
  readonly whispered: { readonly by: string; readonly sequence: number } | null;
  /** Times the customer asked for a person. */
  readonly asksForPerson: number;
  readonly repliesHeld: number;
  readonly wrapUp: WrapUp | null;
}

/** What the models have cost so far, in millionths of a dollar, as far as their prices are known. */
export function spentOn({ modelUse }: Pick<Conversation, 'modelUse'>): number {
  return Object.values(modelUse).reduce((sum, { microUsd }) => sum + microUsd, 0);
}
