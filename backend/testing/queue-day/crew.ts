import { placeOf } from '../../../shared/conversation/hand-over.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import { skills, type Skill } from '../../../shared/desks/skill.ts';
import { languages, type Language } from '../../../shared/language.ts';
import type { Person } from '../../../shared/people/person.ts';
import type { Conversations } from '../../conversations/conversations.ts';
import type { ReadyDesk, ReadyDesks } from '../../queue/ready-desks.ts';
import type { Random } from '../../simulation/random.ts';
import { person } from '../builders.ts';
import type { Agenda } from './agenda.ts';

/** Times in milliseconds of the clock. */
export interface Rep {
  readonly person: Person;
  readonly languages: readonly Language[];
  readonly skills: readonly Skill[];
  readonly atOnce: number;
  readonly from: number;
  readonly to: number;
  readonly breakFrom: number;
}

const hour = 3_600_000;
const breakLength = 15 * 60_000;
/** How long somebody is away who let an offer pass. */
const awaySeconds = 180;

export const countries = ['EC', 'PE', 'BR'] as const satisfies readonly CountryCode[];
export const languageOf = (country: CountryCode): Language => (country === 'BR' ? 'pt-BR' : 'es');

/** Shifts of six hours that begin over the first half of the day, with one break each, and a few who stay to the end. */
export function drawCrew(random: Random, dawn: number, size: number, night: number): readonly Rep[] {
  return Array.from({ length: size }, (_, index): Rep => {
    const country = countries[index % countries.length] ?? 'EC';
    const staysToTheEnd = index < night;
    const from = staysToTheEnd ? dawn : dawn + random.between(0, 5) * hour;
    const abroad = random.chance(0.2) ? [random.pick(countries)] : [];
    return {
      person: person({ id: `rep-${index}`, name: `Rep ${index}`, countries: [country, ...abroad] }),
      languages: staysToTheEnd || random.chance(0.2) ? languages : [languageOf(country)],
      skills: staysToTheEnd ? skills : skills.filter(() => random.chance(0.4)),
      atOnce: random.between(1, 2),
      from,
      to: staysToTheEnd ? dawn + 48 * hour : from + 6 * hour,
      breakFrom: from + random.between(1, 4) * hour,
    };
  });
}

export interface Crew extends ReadyDesks {
  readonly reps: readonly Rep[];
  readonly unanswered: () => number;
}

/** Whoever is on shift, not on a break or away, and has capacity left: what is offered to them counts as theirs. */
export function createCrew(reps: readonly Rep[], agenda: Agenda, conversations: Conversations): Crew {
  const listeners = new Set<() => void>();
  const has = new Map(reps.map(({ person }) => [person.id, new Set<string>()] as const));
  const holder = new Map<string, string>();
  const readySince = new Map<string, number>();
  const away = new Set<string>();
  const byId = new Map(reps.map((rep) => [rep.person.id, rep] as const));
  let unanswered = 0;

  function freeOf({ person: { id }, from, to, breakFrom, atOnce }: Rep): number {
    const now = agenda.now();
    const isThere = now >= from && now < to && !(now >= breakFrom && now < breakFrom + breakLength);
    return isThere && !away.has(id) ? atOnce - (has.get(id)?.size ?? 0) : 0;
  }

  function refresh(id: string | undefined): void {
    const rep = byId.get(id ?? '');
    if (!rep) return;
    if (freeOf(rep) <= 0) readySince.delete(rep.person.id);
    else if (!readySince.has(rep.person.id)) readySince.set(rep.person.id, agenda.now());
    for (const tell of listeners) tell();
  }

  conversations.listen((conversation) => {
    const place = placeOf(conversation);
    const before = holder.get(conversation.id);
    const now = place.kind === 'with-owner' ? place.id : place.kind === 'offered' ? place.to : null;
    if (before === (now ?? undefined)) return;
    if (before) has.get(before)?.delete(conversation.id);
    holder.delete(conversation.id);
    if (now !== null && has.get(now)?.add(conversation.id)) holder.set(conversation.id, now);
    refresh(before);
    refresh(now ?? undefined);
  });
  for (const { person, from, to, breakFrom } of reps) {
    for (const time of [from, breakFrom, breakFrom + breakLength, to]) {
      agenda.schedule(new Date(time), () => refresh(person.id));
    }
  }

  return {
    reps,
    unanswered: () => unanswered,
    now: () =>
      [...readySince].flatMap(([id, since]): readonly ReadyDesk[] => {
        const rep = byId.get(id);
        if (!rep) return [];
        const { person, languages, skills, to } = rep;
        const { name, countries } = person;
        const times = { readySince: new Date(since), until: new Date(to) };
        return [{ id, name, countries, languages, skills, free: freeOf(rep), ...times }];
      }),
    onDuty: () =>
      reps
        .filter(({ from, to }) => agenda.now() >= from && agenda.now() < to)
        .map(({ person: { countries }, languages }) => ({ countries, languages })),
    isHeld: () => false,
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async passedUnanswered(id) {
      unanswered += 1;
      away.add(id);
      refresh(id);
      agenda.after(awaySeconds, () => {
        away.delete(id);
        refresh(id);
      });
    },
  };
}
