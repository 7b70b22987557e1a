import type { EffectKind, HandOverReason } from '../../../shared/conversation/event.ts';
import type { OperatorDisposition } from '../../../shared/countries/dispositions.ts';
import type { Language } from '../../../shared/language.ts';

export const kinds = [
  'leaving',
  'bill',
  'bill copy',
  'e-billing',
  'no signal',
  'plans',
  'payment',
  'moving',
  'complaint',
  'person',
  'several matters',
  'outside',
  'silence',
] as const;
export type Kind = (typeof kinds)[number];

/** What the customer does next: says something, or writes nothing for so many minutes. */
export type Line = string | { readonly silentMinutes: number };

/** Something that the customer says as soon as Lana's words ask for it, once, before going on with their own lines. */
export interface Rule {
  readonly asked: RegExp;
  readonly says: string;
}

/** A conversation as a customer would have it, and how it has to end. */
export interface WrittenConversation {
  /** Unique among the conversations of its language. */
  readonly name: string;
  readonly kind: Kind;
  readonly accountId: string;
  readonly customer: readonly Line[];
  readonly rules?: readonly Rule[];
  readonly ends: Ending;
}

export interface Ending {
  /** The changes of the account that must have happened, in any order, and no others; none unless given. */
  readonly does?: readonly EffectKind[];
  /** Changes that may have happened beside. */
  readonly may?: readonly EffectKind[];
  /** Who has the turn at the end; Lana unless given. */
  readonly turn?: 'lana' | 'person' | 'nobody';
  /** The reasons for which the conversation may have gone to a person; any unless given. */
  readonly because?: readonly HandOverReason[];
  readonly disposition?: readonly OperatorDisposition[];
  /** What the customer must have heard at some point. */
  readonly hears?: readonly (string | RegExp)[];
  /** What the customer must never have heard. */
  readonly never?: readonly (string | RegExp)[];
  /** The most messages of the customer until the last change or hand-over that is due; all of them unless given. */
  readonly within?: number;
  /** The language Lana has to answer in from the first reply on, or from the numbered one; the folder's unless given. */
  readonly answersIn?: Language;
}
