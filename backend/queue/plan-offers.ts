import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import type { OnDuty, ReadyDesk } from './ready-desks.ts';
import { byTurn, type WaitingContact } from './waiting-contact.ts';

export interface PlannedOffer {
  readonly contact: WaitingContact;
  readonly desk: ReadyDesk;
}

export interface Plan {
  /** Each contact and each desk at most once. */
  readonly offers: readonly PlannedOffer[];
  /** Milliseconds of the clock at which time alone gives one of these desks something; null when it never does. */
  readonly lookAgainAt: number | null;
}

/** What is waiting, who is ready and is asked nothing yet, who is on duty at all, and the clock in milliseconds. */
export interface Scene {
  readonly contacts: readonly WaitingContact[];
  readonly desks: readonly ReadyDesk[];
  readonly onDuty: readonly OnDuty[];
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'offers'>>>;
  readonly now: number;
}

/**
 * Who is offered what now. Contacts choose one after the other, `byTurn`: so no desk gets a contact while another that
 * it could serve has waited longer at the same priority, or presses more.
 *
 * A contact goes only to desks of its country and language that are there for as long as serving it usually takes.
 * Where nobody on duty speaks its language, any of its country gets it once it has waited `anyLanguageAfterSeconds`.
 * For `skilledForSeconds` it is kept for those with the skill it needs; then anyone gets it, the skilled still first.
 * Of equals the desk that is ready the longest gets it. Whoever passed on it, by declining or by not answering, gets
 * it again only after `againAfterSeconds`, and while no other desk is ready that could.
 */
export function planOffers({ contacts, desks, onDuty, packs, now }: Scene): Plan {
  if (desks.length === 0) return { offers: [], lookAgainAt: null };
  const free = new Set(desks.toSorted(byReadiness));
  const offers: PlannedOffer[] = [];
  const later: number[] = [];
  for (const contact of contacts.toSorted(byTurn)) {
    if (free.size === 0) break;
    const isSpoken = speakersOf(contact, onDuty).length > 0;
    const choices = choicesOf(contact, free, { ...packs[contact.country].offers, isSpoken, now });
    const best = choices.find(({ from }) => from <= now);
    if (best) {
      free.delete(best.desk);
      offers.push({ contact, desk: best.desk });
    } else later.push(...choices.map(({ from }) => from));
  }
  return { offers, lookAgainAt: later.length > 0 ? Math.min(...later) : null };
}

/** The language of a contact that people of its country are on duty for, of whom none speaks it; else null. */
export function spokenByNobody(contact: WaitingContact, onDuty: readonly OnDuty[]): Language | null {
  const isServed = onDuty.some(({ countries }) => countries.includes(contact.country));
  return isServed && speakersOf(contact, onDuty).length === 0 ? contact.language : null;
}

function speakersOf({ country, language }: WaitingContact, onDuty: readonly OnDuty[]): readonly OnDuty[] {
  return onDuty.filter(
    ({ countries, languages }) => countries.includes(country) && languages.includes(language),
  );
}

/** A desk that a contact may go to from a time on. */
interface Choice {
  readonly desk: ReadyDesk;
  readonly from: number;
}

type Terms = CountryPack['offers'] & { readonly isSpoken: boolean };

/** Best first. Those who passed on it count only where nobody else does. */
function choicesOf(
  contact: WaitingContact,
  free: Iterable<ReadyDesk>,
  { now, ...terms }: Terms & Pick<Scene, 'now'>,
): readonly Choice[] {
  const able = [...free].filter((desk) => canServe(desk, contact, terms, now));
  const fresh = able.filter(({ id }) => passedAt(contact, id) === null);
  return (fresh.length > 0 ? fresh : able)
    .map((desk) => ({ desk, from: earliest(contact, desk, terms) }))
    .toSorted((one, other) => rank(contact, one.desk) - rank(contact, other.desk));
}

function canServe(
  { countries, languages, until }: ReadyDesk,
  { country, language, minutes }: WaitingContact,
  { isSpoken }: Terms,
  now: number,
): boolean {
  const understands = !isSpoken || languages.includes(language);
  return countries.includes(country) && understands && now + minutes * 60_000 <= until.getTime();
}

function earliest(contact: WaitingContact, desk: ReadyDesk, terms: Terms): number {
  const { skilledForSeconds, anyLanguageAfterSeconds, againAfterSeconds, isSpoken } = terms;
  const bySkill = rank(contact, desk) === 0 ? 0 : skilledForSeconds;
  const byLanguage = isSpoken ? 0 : anyLanguageAfterSeconds;
  const from = contact.since + Math.max(bySkill, byLanguage) * 1_000;
  const passed = passedAt(contact, desk.id);
  return passed === null ? from : Math.max(from, passed + againAfterSeconds * 1_000);
}

/** 0 for those with the skill, 1 for the others. */
function rank({ needs }: WaitingContact, { skills }: ReadyDesk): 0 | 1 {
  return needs === null || skills.includes(needs) ? 0 : 1;
}

function passedAt({ passedBy }: WaitingContact, deskId: string): number | null {
  const passed = passedBy.find(({ id }) => id === deskId);
  return passed ? Date.parse(passed.at) : null;
}

function byReadiness(one: ReadyDesk, other: ReadyDesk): number {
  return one.readySince.getTime() - other.readySince.getTime() || one.id.localeCompare(other.id);
}
