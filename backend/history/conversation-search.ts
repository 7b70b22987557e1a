import type { Channel } from '../../shared/conversation/event.ts';
import type { Intent } from '../../shared/conversation/intent.ts';
import type { CountryCode } from '../../shared/countries/country.ts';

/** What a conversation is filed under, as far as it is indexed. Texts are masked. */
export interface FiledConversation {
  readonly id: string;
  /** The last event of its log that has been taken in. */
  readonly lastSequence: number;
  readonly country: CountryCode;
  readonly channel: Channel;
  readonly accountId: string | null;
  readonly customerName: string;
  readonly topic: Intent | null;
  readonly disposition: string | null;
  readonly summary: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** Ids of the reps and supervisors who had the turn or spoke. */
  readonly people: readonly string[];
  /** The role of the last person who had the turn; null where it was all Lana's work. */
  readonly lastRole: 'rep' | 'supervisor' | null;
  /** Promises that nobody has settled. */
  readonly promisesOpen: number;
}

/** Something said, or the summary at the end; masked. */
export interface FiledLine {
  readonly sequence: number;
  readonly at: string;
  readonly from: 'customer' | 'ai' | 'rep' | 'supervisor' | 'summary';
  readonly text: string;
}

/** What is looked for. A filter that is null lets everything through. */
export interface SearchQuestion {
  /** Each of them begins a word of the conversation: said in it, or of what it is filed under. */
  readonly words: readonly string[];
  readonly countries: readonly CountryCode[];
  readonly accountId: string | null;
  /** Opened at that time or later, and before the other. */
  readonly from: string | null;
  readonly until: string | null;
  readonly channel: Channel | null;
  readonly topic: Intent | null;
  readonly disposition: string | null;
  readonly closed: boolean | null;
  /** Only those that this person took part in. */
  readonly takenPartIn: string | null;
  /** Leaves out closed ones that someone of these roles had last, unless the asker took part. */
  readonly hidden: { readonly roles: readonly string[]; readonly asker: string };
  /** The last one of the page before. */
  readonly after: Place | null;
  /** At least 1. */
  readonly limit: number;
}

/** Where a conversation stands among all, newest first. */
export interface Place {
  readonly openedAt: string;
  readonly id: string;
}

export interface Found {
  readonly filed: FiledConversation;
  /** The line that says most of the wanted words, the newest of several; null where none does. */
  readonly line: FiledLine | null;
}

/**
 * An index of past and present conversations, made from their logs and never anything else: it may be thrown away
 * and made again. Words are those of `wordsIn`. Each method throws a FailureError with `store-unavailable` when the
 * engine cannot be reached.
 */
export interface ConversationSearch {
  /** The last event that has been taken in of everything that is indexed. */
  lastSequences(): Promise<ReadonlyMap<string, number>>;
  /** What is indexed of a conversation; null for nothing. */
  filed(conversationId: string): Promise<FiledConversation | null>;
  /**
   * Takes in what a log has added, in one step: files the conversation anew, under words beside those of its lines,
   * and adds the lines. Changes nothing where as much of the log is in already.
   */
  add(filed: FiledConversation, words: readonly string[], lines: readonly FiledLine[]): Promise<void>;
  /** Newest first. */
  search(question: SearchQuestion): Promise<readonly Found[]>;
  /** Forgets these, so that nothing of them can be read from the engine's files any more. */
  forget(conversationIds: readonly string[]): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
