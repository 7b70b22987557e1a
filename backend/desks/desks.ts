import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import type { DesksNow, DeskView, LabourRules } from '../../shared/desks/desk-view.ts';
import { handlingMinutes } from '../../shared/desks/handling-time.ts';
import {
  presences,
  type PresenceChange,
  type PresenceCommand,
  type PresenceRecord,
} from '../../shared/desks/presence.ts';
import type { Language } from '../../shared/language.ts';
import type { Ledger } from '../../shared/people/ledger.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { createSerial } from '../conversations/serial.ts';
import type { Schedule } from '../conversations/watch-hand-overs.ts';
import type { Labour } from '../labour/labour.ts';
import { servingIn, type Serving } from '../people/people-store.ts';
import type { ReadyDesk, ReadyDesks } from '../queue/ready-desks.ts';
import { decideChange } from './decide-change.ts';
import type { DeskStore } from './desk-store.ts';
import { foldPresence, nothingYet, type PresenceSoFar } from './fold-presence.ts';
import { followContacts } from './follow-contacts.ts';
import { holdOn, judge, type DeskTerms } from './judge.ts';
import { refusedBy } from './refuse.ts';
import { openRules, type RuleSwitching } from './rules-in-force.ts';
import { viewOf } from './view-of.ts';

/** Presence and shifts, and what labour rules let begin at each desk. */
export interface Desks extends ReadyDesks {
  view(person: Person): Promise<DeskView>;
  /** The desk of whoever has one. */
  viewOf(personId: string): Promise<DeskView | null>;
  /** Does what a rep wants of their own shift. @throws FailureError as `decideChange`. */
  change(person: Person, command: PresenceCommand): Promise<DeskView>;
  /**
   * Whether the conversation may begin at the person's desk now; a supervisor needs no shift.
   *
   * @throws FailureError `not-on-shift`, `rule-holds` or `desk-not-ready`, with what holds.
   */
  requireReady(person: Person, conversation: Pick<Conversation, 'topic'>): Promise<void>;
  /** Told whenever the desk of a person with this id may look otherwise, also by time alone. */
  onChange(listener: (personId: string) => void): () => void;
  /** All that is kept of one's own presence, oldest first, and for how many days. */
  recordOf(personId: string): Promise<Ledger['presence']>;
  /** Who is at work in a country, as far as the labour policy lets the person see it. */
  presentIn(country: CountryCode, person: Person): Promise<DesksNow>;
  rules(country: CountryCode): LabourRules;
  turnRule(switching: RuleSwitching): Promise<LabourRules>;
  close(): Promise<void>;
}

export interface DeskDeps {
  readonly store: DeskStore;
  readonly conversations: Pick<Conversations, 'open' | 'get' | 'listen'>;
  readonly packs: Readonly<Record<CountryCode, CountryPack>>;
  readonly labour: Pick<Labour, 'policy' | 'requireSeeing' | 'tooFew'>;
  /** How the person serves customers; null for somebody of whom nothing is known. */
  readonly servingOf: (personId: string) => Promise<Serving | null>;
  readonly clock: () => Date;
  readonly schedule: Schedule;
  readonly report: (error: unknown) => void;
}

interface Desk {
  readonly soFar: PresenceSoFar;
  readonly countries: readonly CountryCode[];
  readonly serving: Serving;
}

const day = 86_400_000;
/** The week's limit and the time off before it look back so far. */
const lookBackDays = 10;

/** Opens the desks as their logs left them, and takes up contacts that began or ended meanwhile. */
export async function openDesks(deps: DeskDeps): Promise<Desks> {
  const { store, packs, clock } = deps;
  const desks = new Map<string, Desk>();
  const listeners = new Set<(personId: string) => void>();
  const timers = new Map<string, () => void>();
  const serial = createSerial();
  const rules = await openRules(deps);
  let forgottenOn = '';

  function termsOf({ countries: [country = 'EC'], serving }: Pick<Desk, 'countries' | 'serving'>): DeskTerms {
    const { shift, timeZone, contactsAtOnce } = packs[country];
    return {
      rules: rules.of(country),
      times: shift,
      timeZone,
      contactsAtOnce: Math.min(serving.contactsAtOnce, contactsAtOnce),
    };
  }

  const now = () => clock().getTime();
  const judged = (desk: Desk) => judge(desk.soFar, termsOf(desk), now());

  async function known(personId: string, language: Language): Promise<Serving> {
    return (await deps.servingOf(personId)) ?? servingIn(language);
  }

  async function deskOf({ id, countries, language }: Person): Promise<Desk> {
    const soFar = desks.get(id)?.soFar ?? nothingYet;
    return { soFar, countries, serving: await known(id, language) };
  }

  function tell(personId: string): void {
    for (const listener of listeners) listener(personId);
    timers.get(personId)?.();
    timers.delete(personId);
    const desk = desks.get(personId);
    const at = desk && judged(desk).changesAt;
    if (at !== undefined && at !== null) {
      timers.set(
        personId,
        deps.schedule(new Date(at), () => tell(personId)),
      );
    }
  }

  function fold(personId: string, desk: Desk, record: PresenceRecord): void {
    const soFar = foldPresence(desk.soFar, record);
    desks.set(personId, { ...desk, soFar, countries: soFar.rep?.countries ?? desk.countries });
    tell(personId);
  }

  async function forgetOld(): Promise<void> {
    const today = clock().toISOString().slice(0, 10);
    if (today === forgottenOn) return;
    await store.forgetRecords(new Date(now() - (await keptDays()) * day));
    forgottenOn = today;
  }

  async function keptDays(): Promise<number> {
    return Math.max((await deps.labour.policy()).retentionDays, lookBackDays);
  }

  async function write(person: string, at: string, change: PresenceChange): Promise<PresenceRecord> {
    const record = { person, at, change };
    await forgetOld();
    await store.addRecord(record);
    return record;
  }

  /** Contacts are what the conversations' logs say, whether or not it can be written down here. */
  function keepContact(rep: string, at: string, change: PresenceChange): void {
    const work = async () => {
      await write(rep, at, change).catch(deps.report);
      const desk = desks.get(rep) ?? { soFar: nothingYet, countries: [], serving: await known(rep, 'es') };
      fold(rep, desk, { person: rep, at, change });
    };
    serial.run(rep, work).catch(deps.report);
  }

  for (const record of await store.records(new Date(now() - lookBackDays * day))) {
    const before = desks.get(record.person);
    const soFar = foldPresence(before?.soFar ?? nothingYet, record);
    const countries = soFar.rep?.countries ?? [];
    const serving = before?.serving ?? (await known(record.person, soFar.rep?.language ?? 'es'));
    desks.set(record.person, { soFar, countries, serving });
  }
  const openContacts = [...desks].flatMap(([rep, { soFar }]) =>
    soFar.contacts.flatMap(({ conversationId, until }) => (until === null ? [{ rep, conversationId }] : [])),
  );
  const endFollowing = await followContacts({ ...deps, known: openContacts, keep: keepContact });
  await serial.idle();
  for (const personId of desks.keys()) tell(personId);

  function readyDesk([id, desk]: readonly [string, Desk]): readonly ReadyDesk[] {
    const { rep, contacts } = desk.soFar;
    const { holds, waits, ends, openContacts, readySince } = judged(desk);
    const [end] = ends;
    if (!rep || !end || contacts === null || holds.length > 0 || waits.length > 0) return [];
    const { languages, skills } = desk.serving;
    return [
      {
        id,
        name: rep.name,
        countries: rep.countries,
        languages,
        skills,
        free: termsOf(desk).contactsAtOnce - openContacts,
        readySince: new Date(readySince),
        until: new Date(end.until),
      },
    ];
  }

  function view(desk: Desk): DeskView {
    return viewOf(desk.soFar, termsOf(desk), judged(desk), now());
  }

  function onChange(listener: (personId: string) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    now: () => [...desks].flatMap(readyDesk),
    listen: (changed) => onChange(() => changed()),
    onChange,
    view: (person) => serial.run(person.id, async () => view(await deskOf(person))),
    async viewOf(personId) {
      const desk = desks.get(personId);
      return desk ? view(desk) : null;
    },
    change: (person, command) =>
      serial.run(person.id, async () => {
        const desk = await deskOf(person);
        const change = decideChange(desk.soFar, termsOf(desk), { command, person, now: now() });
        if (change) fold(person.id, desk, await write(person.id, clock().toISOString(), change));
        return view(desks.get(person.id) ?? desk);
      }),
    requireReady: (person, { topic }) =>
      serial.run(person.id, async () => {
        if (person.role !== 'rep') return;
        const hold = holdOn(judged(await deskOf(person)), handlingMinutes(topic), now());
        if (hold) throw refusedBy(hold);
      }),
    passedUnanswered: (personId) =>
      serial.run(personId, async () => {
        const desk = desks.get(personId);
        if (!desk || judged(desk).shift === null) return;
        const change = { kind: 'became-busy', because: 'no-answer' } as const;
        fold(personId, desk, await write(personId, clock().toISOString(), change));
      }),
    recordOf: async (personId) => ({ records: await store.recordsOf(personId), keptDays: await keptDays() }),
    async presentIn(country, person) {
      const here = [...desks]
        .map(([id, desk]) => ({
          id,
          name: desk.soFar.rep?.name ?? id,
          desk,
          presence: judged(desk).presence,
        }))
        .filter(({ desk, presence }) => presence !== 'off' && desk.countries.includes(country));
      const mayName = await deps.labour.requireSeeing('presence', person, 'rep').then(
        () => true,
        () => false,
      );
      const count = (presence: string) => here.filter((each) => each.presence === presence).length;
      const counts = Object.fromEntries(presences.map((presence) => [presence, count(presence)]));
      return {
        counts: !mayName && (await deps.labour.tooFew(here.length)) ? null : (counts as DesksNow['counts']),
        people: mayName ? here.map(({ id, name, presence }) => ({ id, name, presence })) : null,
      };
    },
    rules: (country) => rules.view(country),
    async turnRule(switching) {
      await rules.turn(switching);
      for (const [personId, { countries }] of desks) if (countries[0] === switching.country) tell(personId);
      return rules.view(switching.country);
    },
    async close() {
      endFollowing();
      for (const cancel of timers.values()) cancel();
      timers.clear();
      await serial.idle();
    },
  };
}
