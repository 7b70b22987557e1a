import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import type { ReadyDesk } from './ready-desks.ts';
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

/** What is waiting, who is ready and is asked nothing yet, and the clock in milliseconds. */
export interface Scene {
  readonly contacts: readonly WaitingContact[];
  readonly desks: readonly ReadyDesk[];
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'offers'>>>;
  readonly now: number;
}

/**
 * Who is offered what now. Contacts choose one after the other, `byTurn`: so no desk gets a contact while another that
 * it could serve has waited longer at the same priority, or presses more.
 *
 * A contact goes only to desks of its country and language that are there for as long as serving it usually takes.
 * For `skilledForSeconds` it is kept for those with the skill it needs; then anyone gets it, the skilled still first.
 * Of equals the desk that is ready the longest gets it. Whoever passed on it, by declining or by not answering, gets
 * it again only after `againAfterSeconds`, and while no other desk is ready that could.
 */
export function planOffers({ contacts, desks, packs, now }: Scene): Plan {
  if (desks.length === 0) return { offers: [], lookAgainAt: null };
  const free = new Set(desks.toSorted(byReadiness));
  const offers: PlannedOffer[] = [];
  const later: number[] = [];
  for (const contact of contacts.toSorted(byTurn)) {
    if (free.size === 0) break;
    const choices = choicesOf(contact, free, { ...packs[contact.country].offers, now });
    const best = choices.find(({ from }) => from <= now);
    if (best) {
      free.delete(best.desk);
      offers.push({ contact, desk: best.desk });
    } else later.push(...choices.map(({ from }) => from));
  }
  return { offers, lookAgainAt: later.length > 0 ? Math.min(...later) : null };
}

/** A desk that a contact may go to from a time on. */
interface Choice {
  readonly desk: ReadyDesk;
  readonly from: number;
}

/** Best first. Those who passed on it count only where nobody else does. */
function choicesOf(
  contact: WaitingContact,
  free: Iterable<ReadyDesk>,
  { now, ...times }: CountryPack['offers'] & Pick<Scene, 'now'>,
): readonly Choice[] {
  const able = [...free].filter((desk) => canServe(desk, contact, now));
  const fresh = able.filter(({ id }) => passedAt(contact, id) === null);
  return (fresh.length > 0 ? fresh : able)
    .map((desk) => ({ desk, from: earliest(contact, desk, times) }))
    .toSorted((one, other) => rank(contact, one.desk) - rank(contact, other.desk));
}

function canServe(
  { countries, languages, until }: ReadyDesk,
  { country, language, minutes }: WaitingContact,
  now: number,
): boolean {
  return (
    countries.includes(country) && languages.includes(language) && now + minutes * 60_000 <= until.getTime()
  );
}

function earliest(contact: WaitingContact, desk: ReadyDesk, times: CountryPack['offers']): number {
  const bySkill = rank(contact, desk) === 0 ? contact.since : contact.since + times.skilledForSeconds * 1_000;
  const passed = passedAt(contact, desk.id);
  return passed === null ? bySkill : Math.max(bySkill, passed + times.againAfterSeconds * 1_000);
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
