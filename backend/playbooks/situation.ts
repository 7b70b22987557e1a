import type { Account, Catalogue } from '../../shared/accounts/account.ts';
import type { KnownFact } from '../../shared/conversation/briefing.ts';
import type { Effect } from '../../shared/conversation/conversation.ts';
import type { Intent } from '../../shared/conversation/intent.ts';
import type { OwnerKind } from '../../shared/conversation/ownership.ts';
import type { CountryPack } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { Understanding } from '../agents/understanding.ts';
import type { Passage } from '../knowledge/knowledge.ts';

/**
 * All that a turn stands on, as plain JSON. A language model gets it as instructions, the embedded model and
 * the desk's suggestions execute a playbook over it: the same facts for every reader.
 */
export interface Situation {
  readonly conversationId: string;
  readonly language: Language;
  readonly country: CountryPack;
  /** The operation's calendar day, YYYY-MM-DD. */
  readonly today: string;
  readonly customerName: string;
  readonly account: Account | null;
  readonly catalogue: Catalogue | null;
  /** The customer's last words, and what the fast path makes of them. */
  readonly utterance: string;
  readonly understanding: Understanding;
  readonly topic: Intent | null;
  readonly playbook: { readonly id: string; readonly done: readonly string[] } | null;
  readonly facts: readonly KnownFact[];
  readonly effects: readonly Effect[];
  readonly passages: readonly Passage[];
  /** What a person asked Lana to do when handing the turn back. */
  readonly goal: string | null;
  /** The end of the transcript, oldest first, the customer's last words included. */
  readonly lines: readonly {
    readonly from: 'customer' | 'ai' | 'rep' | 'supervisor';
    readonly text: string;
  }[];
  readonly asksForPerson: number;
  /** Who has the turn. */
  readonly owner: OwnerKind;
}
