import type { ContestedReading } from '../conversation/event.ts';
import type { PresenceRecord } from '../desks/presence.ts';
import type { WatchEntry } from '../wire/routes/labour.ts';
import type { Role } from './person.ts';

/** What stands about a person in a conversation's log. */
export const ledgerKinds = [
  'whisper',
  'suggestion-taken',
  'suggestion-dismissed',
  'words-unsupported',
  'reply-corrected',
  'reading-contested',
  /** The person called for a supervisor; whoever looked into it stands in watches and openings. */
  'flag-raised',
  /** By whoever answered the call, or took it back. */
  'flag-lowered',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

export interface LedgerEntry {
  readonly sequence: number;
  readonly at: string;
  readonly kind: LedgerKind;
  /** Whose doing it is: Faro's, one's own or a colleague's. */
  readonly by: string;
  readonly detail: string;
  /** Of a contested reading: what it was. */
  readonly contested?: ContestedReading;
}

/** Somebody other than its people opened a conversation. */
export interface Opening {
  readonly conversationId: string;
  readonly by: { readonly id: string; readonly name: string; readonly role: Role };
  readonly at: string;
}

export interface LedgerConversation {
  readonly conversationId: string;
  readonly customerName: string;
  readonly openedAt: string;
  /** Readings of the customer while the person had the turn. Of the person there are none. */
  readonly moodsRead: number;
  readonly findings: number;
  /** In the order of the log. */
  readonly entries: readonly LedgerEntry[];
  readonly openings: readonly Pick<Opening, 'by' | 'at'>[];
}

/** All that Faro holds about a person's work; nobody else can ask for it. */
export interface Ledger {
  readonly person: { readonly id: string; readonly name: string };
  readonly madeAt: string;
  /** Newest first. */
  readonly watches: readonly WatchEntry[];
  /** Newest first. */
  readonly conversations: readonly LedgerConversation[];
  /** How their presence changed, oldest first, for as many days as it is kept. */
  readonly presence: { readonly records: readonly PresenceRecord[]; readonly keptDays: number };
}

export const correctedKinds = ['mood', 'line', 'suggestion', 'reply'] as const;
export type CorrectedKind = (typeof correctedKinds)[number];

/** How often people contested what Faro made, over all countries and of nobody in particular. */
export type CorrectionRate = Readonly<
  Record<CorrectedKind, { readonly made: number; readonly corrected: number }>
>;
