import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import type { DesksNow, DeskView, LabourRules } from '../../shared/desks/desk-view.ts';
import { handlingMinutes } from '../../shared/desks/handling-time.ts';
import { presences, type PresenceCommand } from '../../shared/desks/presence.ts';
import { labourCountryOf } from '../../shared/people/labour-country.ts';
import type { Ledger } from '../../shared/people/ledger.ts';
import type { Person } from '../../shared/people/person.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { createSerial } from '../conversations/serial.ts';
import type { Labour } from '../labour/labour.ts';
import type { OnDuty, ReadyDesk, ReadyDesks } from '../queue/ready-desks.ts';
import { decideChange } from './decide-change.ts';
import type { DeskStore } from './desk-store.ts';
import { followContacts } from './follow-contacts.ts';
import { holdOn, judge, type Judgement } from './judge.ts';
import type { DeskTerms } from './rule-times.ts';
import { keepDesks, type Desk, type KeepDeps, type KeptDesks } from './keep-desks.ts';
import { refusedBy } from './refuse.ts';
import { openRules, type RulesInForce, type RuleSwitching } from './rules-in-force.ts';
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
  /**
   * Writes down which contacts begin and end at the desks, those first that did so meanwhile: for one node of all.
   *
   * @returns what ends it.
   */
  keepContacts(): Promise<() => void>;
  /** Reads a person's desk anew, or all that is known where nobody is named: another node may have changed it. */
  refresh(personId: string | null): Promise<void>;
  /** As `refresh`, for the rules that were turned on. */
  refreshRules(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskDeps extends Pick<KeepDeps, 'servingOf' | 'clock' | 'schedule' | 'report' | 'announce'> {
  readonly store: DeskStore;
  readonly conversations: Pick<Conversations, 'open' | 'get' | 'listen'>;
  readonly packs: Readonly<Record<CountryCode, CountryPack>>;
  readonly labour: Pick<Labour, 'policy' | 'requireSeeing' | 'tooFew'>;
  /** Told when a rule was turned on or off here. */
  readonly announceRules?: () => void;
}

/** Opens the desks as their logs left them. */
export async function openDesks(deps: DeskDeps): Promise<Desks> {
  const { store, labour, clock } = deps;
  const serial = createSerial();
  const rules = await openRules(deps);
  const now = () => clock().getTime();
  const termsOf = (desk: Desk) => termsFor(deps, rules, desk);
  const judged = (desk: Desk) => judge(desk.soFar, termsOf(desk), now());
  const view = (desk: Desk) => viewOf(desk.soFar, termsOf(desk), judged(desk), now());
  const desks = await keepDesks({
    ...deps,
    retentionDays: async () => (await labour.policy()).retentionDays,
    changesAt: (desk) => judged(desk).changesAt,
  });
  for (const [personId] of desks.all()) desks.tell(personId);

  async function keepContacts(): Promise<() => void> {
    const deaf = await followContacts({
      ...deps,
      known: openContactsOf(desks),
      keep: (rep, at, change) => void serial.run(rep, () => desks.note(rep, at, change)).catch(deps.report),
    });
    await serial.idle();
    return deaf;
  }

  async function refresh(personId: string | null): Promise<void> {
    const ids = personId === null ? await desks.known() : [personId];
    for (const id of ids) await serial.run(id, () => desks.reread(id));
  }

  async function change(person: Person, command: PresenceCommand): Promise<DeskView> {
    const desk = await desks.of(person);
    const made = decideChange(desk.soFar, termsOf(desk), { command, person, now: now() });
    return view(made ? await desks.keep(person.id, desk, made) : desk);
  }

  async function requireReady(person: Person, { topic }: Pick<Conversation, 'topic'>): Promise<void> {
    if (person.role !== 'rep') return;
    const hold = holdOn(judged(await desks.of(person)), handlingMinutes(topic), now());
    if (hold) throw refusedBy(hold);
  }

  async function passedUnanswered(personId: string): Promise<void> {
    const desk = desks.get(personId);
    if (!desk || judged(desk).shift === null) return;
    await desks.keep(personId, desk, { kind: 'became-busy', because: 'no-answer' });
  }

  return {
    now: () => desks.all().flatMap(([id, desk]) => readyDesk(id, desk, judged(desk), termsOf(desk))),
    onDuty: () => desks.all().flatMap(([, desk]) => (judged(desk).shift ? [servedBy(desk)] : [])),
    isHeld(personId) {
      const desk = desks.get(personId);
      return desk !== null && judged(desk).holds.length > 0;
    },
    listen: (changed) => desks.listen(() => changed()),
    onChange: (listener) => desks.listen(listener),
    view: (person) => serial.run(person.id, async () => view(await desks.of(person))),
    async viewOf(personId) {
      const desk = desks.get(personId);
      return desk && view(desk);
    },
    change: (person, command) => serial.run(person.id, () => change(person, command)),
    requireReady: (person, conversation) => serial.run(person.id, () => requireReady(person, conversation)),
    passedUnanswered: (personId) => serial.run(personId, () => passedUnanswered(personId)),
    recordOf: async (personId) => ({
      records: await store.recordsOf(personId),
      keptDays: await desks.keptDays(),
    }),
    presentIn: (country, person) => presentIn(labour, presencesIn(desks, country, judged), person),
    rules: (country) => rules.view(country),
    async turnRule(switching) {
      await rules.turn(switching);
      for (const [personId, { countries }] of desks.all()) {
        if (labourCountryOf({ countries }) === switching.country) desks.tell(personId);
      }
      deps.announceRules?.();
      return rules.view(switching.country);
    },
    keepContacts,
    refresh,
    async refreshRules() {
      await rules.refresh();
      for (const [personId] of desks.all()) desks.tell(personId);
    },
    async close() {
      desks.close();
      await serial.idle();
    },
  };
}

/** A rep has no country here until their first shift is on record; before, nothing may begin anyway, whatever the pack. */
function termsFor(
  { packs }: Pick<DeskDeps, 'packs'>,
  rules: RulesInForce,
  { countries, serving }: Desk,
): DeskTerms {
  const country = labourCountryOf({ countries }) ?? 'EC';
  const { shift: times, timeZone, contactsAtOnce } = packs[country];
  const most = Math.min(serving.contactsAtOnce, contactsAtOnce);
  return { country, rules: rules.of(country), times, timeZone, contactsAtOnce: most };
}

function openContactsOf(desks: KeptDesks) {
  return desks
    .all()
    .flatMap(([rep, { soFar }]) =>
      soFar.contacts.flatMap(({ conversationId, until }) =>
        until === null ? [{ rep, conversationId }] : [],
      ),
    );
}

function readyDesk(
  id: string,
  { soFar: { rep }, serving: { languages, skills } }: Desk,
  { holds, waits, ends: [end], openContacts, readySince }: Judgement,
  { contactsAtOnce }: DeskTerms,
): readonly ReadyDesk[] {
  if (!rep || !end || holds.length > 0 || waits.length > 0) return [];
  const { name, countries } = rep;
  const free = contactsAtOnce - openContacts;
  const times = { readySince: new Date(readySince), until: new Date(end.until) };
  return [{ id, name, countries, languages, skills, free, ...times }];
}

function servedBy({ countries, serving: { languages } }: Desk): OnDuty {
  return { countries, languages };
}

type Present = NonNullable<DesksNow['people']>[number];

function presencesIn(
  desks: KeptDesks,
  country: CountryCode,
  judged: (desk: Desk) => Judgement,
): readonly Present[] {
  return desks
    .all()
    .filter(([, { countries }]) => countries.includes(country))
    .map(([id, desk]) => ({ id, name: desk.soFar.rep?.name ?? id, presence: judged(desk).presence }))
    .filter(({ presence }) => presence !== 'off');
}

/** Names where the labour policy shows them to the person, and counts unless they are about too few. */
async function presentIn(
  labour: DeskDeps['labour'],
  people: readonly Present[],
  person: Person,
): Promise<DesksNow> {
  const mayName = await labour.requireSeeing('presence', person, 'rep').then(
    () => true,
    () => false,
  );
  const counted = presences.map((presence) => [
    presence,
    people.filter((each) => each.presence === presence).length,
  ]);
  const counts = Object.fromEntries(counted) as NonNullable<DesksNow['counts']>;
  const hidden = !mayName && (await labour.tooFew(people.length));
  return { counts: hidden ? null : counts, people: mayName ? people : null };
}
