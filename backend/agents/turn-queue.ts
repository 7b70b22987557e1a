import type { Report } from '../conversations/background.ts';
import type { Consultation } from './consult.ts';

/** What a turn answers: words of a conversation that goes on, or the first words of one that begins. */
export const turnPriorities = ['going-on', 'beginning'] as const;
export type TurnPriority = (typeof turnPriorities)[number];

/**
 * Milliseconds that a turn of each priority is put behind others that have waited as long. As a delay, not a rank,
 * it lets no one wait for ever.
 */
export const setBack: Readonly<Record<TurnPriority, number>> = { 'going-on': 0, beginning: 20_000 };

/** A turn of Lana that is wanted. */
export interface WantedTurn {
  readonly conversationId: string;
  /** The sequence of the customer's message that it answers. */
  readonly about: number;
  readonly priority: TurnPriority;
  /** Since when the customer waits for the answer: their first words that nobody has answered. */
  readonly since: Date;
  /** Where the trace of the message stood (W3C `traceparent`); null for none. It crosses with the turn. */
  readonly trace?: string | null;
  /** What was found in the message, where it is at hand. It is left behind where a turn crosses to another process. */
  readonly consultation?: Consultation;
}

/** A turn that has its place, without what was found in the message. */
export interface QueuedTurn extends Pick<WantedTurn, 'conversationId' | 'about' | 'priority' | 'since'> {
  /** When it began to run; null while it waits. */
  readonly startedAt: Date | null;
}

/** How full the queue is, over all that share it. */
export interface TurnQueueFigures {
  readonly running: number;
  readonly waiting: number;
  /** How many may wait. */
  readonly most: number;
  /** Since when the customer waits who has waited longest of those whose turn waits; null while none does. */
  readonly oldestSince: Date | null;
}

/**
 * Lana's turns: at most one for each conversation, a bounded number that run, and a bounded number that wait.
 * Those that wait run in the order of `since` with what `setBack` adds, equals in the order in which they came; an
 * engine may tell times apart to the second.
 */
export interface TurnQueue {
  /**
   * Gives the turn its place, in exchange for the one that its conversation had: what runs is ended by its signal,
   * what waits is replaced and can never find the queue full. Answers whether it has a place: not when as many wait
   * as may, nor after closing. A turn without a place is forgotten here; the log still says that an answer is owed.
   */
  start(turn: WantedTurn): Promise<boolean>;
  /** Ends the conversation's turn, running or waiting, if any. Reports what fails; never throws. */
  abort(conversationId: string): void;
  /** From now on at most so many run at the same time here, 1 or more; what runs already runs to its end. */
  runAtOnce(count: number): void;
  figures(): Promise<TurnQueueFigures>;
  /** Those that run, by when they began, and those that wait, by when they will. */
  list(): Promise<readonly QueuedTurn[]>;
  /** Resolves when no turn runs or waits. */
  idle(): Promise<void>;
  /** Ends the turns that run here, and starts no more. */
  close(): Promise<void>;
}

/** What a queue is opened with. */
export interface TurnQueueSettings {
  /**
   * Runs one turn to its end, which the signal brings about early. Where a queue is shared, a turn may run in another
   * process than the one that wanted it.
   */
  readonly run: (
    turn: Pick<WantedTurn, 'conversationId' | 'about' | 'trace' | 'consultation'>,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Turns that run at the same time here, until `runAtOnce` says otherwise. */
  readonly atOnce: number;
  /** Turns that may wait, over all that share the queue. */
  readonly mostWaiting: number;
  readonly clock: () => Date;
  /** Hears of a run that threw, and of an engine that fails. */
  readonly report: Report;
}

export type OpenTurnQueue = (settings: TurnQueueSettings) => TurnQueue;
