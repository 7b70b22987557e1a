import type { Bill } from '../../../shared/accounts/account.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Language, LocalText } from '../../../shared/language.ts';
import type { Room } from './bill-texts.ts';
import type { Tier } from './market.ts';

/** A line of a bill before it has a currency; negative amounts are in the customer's favour. */
export interface Charge {
  readonly kind: Bill['lines'][number]['kind'];
  readonly text: LocalText;
  /** Minor units. */
  readonly minor: number;
}

/** A past ticket or contact, by how long ago it was. */
export interface PastMatter {
  readonly daysAgo: number;
  readonly matter: number;
  readonly channel: 'telephone' | 'web-chat' | 'whatsapp';
}

/**
 * All that makes a pretend customer who they are, whatever the date: an account is a blueprint seen on a day.
 * Times are distances back from that day, so that the current bill is always this month's.
 */
export interface Blueprint {
  readonly id: string;
  readonly country: CountryCode;
  readonly language: Language;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly tier: Tier;
  readonly customerMonths: number;
  readonly planMonths: number;
  /** Rooms with a decoder; the first is the plan's own. */
  readonly decoders: readonly Room[];
  /** The index of the decoder that is offline, or null. */
  readonly offline: number | null;
  readonly eBilling: boolean;
  /** How many bills before the current one are unpaid past their date. */
  readonly overdueBills: number;
  /** A promotion that runs: its percentage, and for how many bills so far. */
  readonly promotion: { readonly percent: number; readonly bills: number } | null;
  /** Lines of each bill beside the plan and the promotion; index 0 is the current bill. */
  readonly charges: readonly (readonly Charge[])[];
  readonly tickets: readonly PastMatter[];
  readonly contacts: readonly PastMatter[];
}

/** How many bills an account shows. */
export const billedMonths = 12;
