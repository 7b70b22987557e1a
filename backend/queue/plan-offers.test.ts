import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skills } from '../../shared/desks/skill.ts';
import { languages } from '../../shared/language.ts';
import { packs } from '../testing/builders.ts';
import { planOffers, type Plan } from './plan-offers.ts';
import type { ReadyDesk } from './ready-desks.ts';
import { priorities, type WaitingContact } from './waiting-contact.ts';

const noon = Date.parse('2026-03-02T12:00:00.000Z');
const ago = (seconds: number) => noon - seconds * 1_000;

function contact(id: string, wanted: Partial<WaitingContact> = {}): WaitingContact {
  return {
    id,
    country: 'EC',
    language: 'es',
    needs: null,
    priority: 'usual',
    since: ago(5),
    minutes: 10,
    passedBy: [],
    ...wanted,
  };
}

function desk(id: string, wanted: Partial<ReadyDesk> = {}): ReadyDesk {
  return {
    id,
    name: id,
    countries: ['EC'],
    languages: ['es'],
    skills: [],
    free: 1,
    readySince: new Date(ago(60)),
    until: new Date(noon + 3_600_000),
    ...wanted,
  };
}

const passed = (id: string, seconds: number) => ({ id, at: new Date(ago(seconds)).toISOString() });
const plan = (
  contacts: readonly WaitingContact[],
  desks: readonly ReadyDesk[],
  busy: readonly ReadyDesk[] = [],
) => planOffers({ contacts, desks, onDuty: [...desks, ...busy], packs, now: noon });
const pairs = ({ offers }: Plan) => offers.map(({ contact, desk }) => `${contact.id} to ${desk.id}`);

const portuguese = (seconds: number) => contact('a', { language: 'pt-BR', since: ago(seconds) });

describe('who is offered what', () => {
  it('is decided by country and language', () => {
    const desks = [
      desk('abroad', { countries: ['PE'] }),
      desk('speechless', { languages: ['en'] }),
      desk('fits'),
    ];
    expect(pairs(plan([contact('a')], desks))).toEqual(['a to fits']);
    expect(plan([portuguese(0)], desks, [desk('full', { languages: ['pt-BR'] })])).toEqual({
      offers: [],
      lookAgainAt: null,
    });
  });

  it('is anyone of the country, after a while, where nobody on duty speaks the language', () => {
    const desks = [desk('abroad', { countries: ['BR'], languages: ['pt-BR'] }), desk('here')];
    expect(plan([portuguese(20)], desks)).toEqual({ offers: [], lookAgainAt: noon + 10_000 });
    expect(pairs(plan([portuguese(30)], desks))).toEqual(['a to here']);
  });

  it('begins with who presses more, and then with who has waited longer', () => {
    const contacts = [
      contact('usual, long', { since: ago(90) }),
      contact('let down', { priority: 'let-down', since: ago(2) }),
      contact('pressing, short', { priority: 'pressing', since: ago(3) }),
      contact('pressing, long', { priority: 'pressing', since: ago(30) }),
    ];
    const desks = ['one', 'two', 'three'].map((id) => desk(id));
    expect(plan(contacts, desks).offers.map((offer) => offer.contact.id)).toEqual([
      'let down',
      'pressing, long',
      'pressing, short',
    ]);
  });

  it('keeps a contact for those with the skill it needs, and gives it to anyone after a while', () => {
    const waits = (seconds: number) => contact('a', { needs: 'retention', since: ago(seconds) });
    const able = desk('able', { skills: ['retention'], readySince: new Date(ago(1)) });
    expect(pairs(plan([waits(60)], [desk('other'), able]))).toEqual(['a to able']);
    expect(plan([waits(4)], [desk('other')])).toEqual({ offers: [], lookAgainAt: noon + 6_000 });
    expect(pairs(plan([waits(10)], [desk('other')]))).toEqual(['a to other']);
  });

  it('prefers the desk that is ready the longest', () => {
    const desks = [desk('lately'), desk('long', { readySince: new Date(ago(600)) })];
    expect(pairs(plan([contact('a'), contact('b', { since: ago(1) })], desks))).toEqual([
      'a to long',
      'b to lately',
    ]);
  });

  it('asks who passed on it again only after a while, and only when nobody else is ready', () => {
    const lately = contact('a', { passedBy: [passed('one', 20)] });
    const longAgo = contact('a', { passedBy: [passed('one', 60)] });
    expect(plan([lately], [desk('one')])).toEqual({ offers: [], lookAgainAt: noon + 40_000 });
    expect(pairs(plan([longAgo], [desk('one')]))).toEqual(['a to one']);
    const other = desk('two', { readySince: new Date(ago(1)) });
    expect(pairs(plan([longAgo], [desk('one'), other]))).toEqual(['a to two']);
  });

  it('begins nothing that would not be over before the end of a shift', () => {
    const leaves = desk('leaves', { until: new Date(noon + 9 * 60_000) });
    expect(
      pairs(plan([contact('long', { minutes: 10 }), contact('short', { minutes: 8 })], [leaves])),
    ).toEqual(['short to leaves']);
  });
});

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const deskIds = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'] as const;
const aContact = fc
  .record({
    country: fc.constantFrom('EC' as const, 'PE' as const),
    language: fc.constantFrom(...languages),
    needs: fc.option(fc.constantFrom(...skills)),
    priority: fc.constantFrom(...priorities),
    waited: fc.integer({ min: 0, max: 120 }),
    minutes: fc.integer({ min: 5, max: 20 }),
    passed: fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...deskIds), ago: fc.integer({ min: 0, max: 120 }) }),
      {
        selector: ({ id }) => id,
        maxLength: 3,
      },
    ),
  })
  .map(({ waited, passed: by, ...rest }) => ({
    ...rest,
    since: ago(waited),
    passedBy: by.map(({ id, ago: seconds }) => passed(id, seconds)),
  }));
const aDesk = fc.record({
  countries: someOf(['EC', 'PE'] as const),
  languages: someOf(languages),
  skills: fc.subarray([...skills]),
  readySince: fc.integer({ min: 0, max: 600 }).map((seconds) => new Date(ago(seconds))),
  until: fc.integer({ min: 0, max: 60 }).map((minutes) => new Date(noon + minutes * 60_000)),
});
const aScene = fc.record({
  contacts: fc
    .array(aContact, { maxLength: 12 })
    .map((all) => all.map((each, index) => contact(`c${index}`, each))),
  desks: fc
    .array(aDesk, { maxLength: deskIds.length })
    .map((all) => all.map((each, index) => desk(deskIds[index] ?? '', each))),
});

/** The rules once more, in other words: a desk that has not passed on the contact and may have it now. */
function mayHave(at: ReadyDesk, of: WaitingContact, onDuty: readonly ReadyDesk[]): boolean {
  const speaks = (desk: ReadyDesk) =>
    desk.countries.includes(of.country) && desk.languages.includes(of.language);
  const isForAnyone = !onDuty.some(speaks) && of.since <= ago(30);
  const understands = speaks(at) || (isForAnyone && at.countries.includes(of.country));
  const skilled = of.needs === null || at.skills.includes(of.needs) || of.since <= ago(10);
  const stays = at.until.getTime() >= noon + of.minutes * 60_000;
  return understands && skilled && stays && !of.passedBy.some(({ id }) => id === at.id);
}

function comesBefore(one: WaitingContact, other: WaitingContact): boolean {
  const [first, second] = [priorities.indexOf(one.priority), priorities.indexOf(other.priority)];
  return first < second || (first === second && one.since < other.since);
}

describe('whatever waits and whoever is ready', () => {
  it('no contact and no desk is in two offers', () => {
    fc.assert(
      fc.property(aScene, ({ contacts, desks }) => {
        const { offers } = plan(contacts, desks);
        expect(new Set(offers.map((offer) => offer.contact.id)).size).toBe(offers.length);
        expect(new Set(offers.map((offer) => offer.desk.id)).size).toBe(offers.length);
      }),
    );
  });

  it('nobody is passed over: no desk gets a contact while one that comes before it could have had that desk', () => {
    fc.assert(
      fc.property(aScene, ({ contacts, desks }) => {
        const { offers } = plan(contacts, desks);
        const left = contacts.filter(({ id }) => !offers.some((offer) => offer.contact.id === id));
        for (const offer of offers) {
          for (const other of left) {
            expect(comesBefore(other, offer.contact) && mayHave(offer.desk, other, desks)).toBe(false);
          }
        }
      }),
    );
  });

  it('nobody is left idle, and nobody is asked who passed on it while another could', () => {
    fc.assert(
      fc.property(aScene, ({ contacts, desks }) => {
        const { offers } = plan(contacts, desks);
        const idle = desks.filter(({ id }) => !offers.some((offer) => offer.desk.id === id));
        const left = contacts.filter(({ id }) => !offers.some((offer) => offer.contact.id === id));
        for (const at of idle) for (const of of left) expect(mayHave(at, of, desks)).toBe(false);
        for (const { contact: of, desk: at } of offers) {
          const isLast = !idle.some((other) => mayHave(other, of, desks));
          const isLongAgo = of.passedBy.some(
            ({ id, at: when }) => id === at.id && Date.parse(when) <= ago(60),
          );
          expect(mayHave(at, of, desks) || (isLast && isLongAgo)).toBe(true);
        }
      }),
    );
  });

  it('the order in which they are told does not matter', () => {
    fc.assert(
      fc.property(aScene, ({ contacts, desks }) => {
        const backwards = plan(contacts.toReversed(), desks.toReversed());
        expect(pairs(backwards)).toEqual(pairs(plan(contacts, desks)));
      }),
    );
  });

  it('time alone brings what it says it will, and nothing before', () => {
    fc.assert(
      fc.property(aScene, ({ contacts, desks }) => {
        const staying = desks.map((each) => ({ ...each, until: new Date(noon + 86_400_000) }));
        const { waiting, idle } = whatIsLeft(contacts, staying, staying);
        const at = (now: number) =>
          planOffers({ contacts: waiting, desks: idle, onDuty: staying, packs, now }).offers.length;
        const busy = staying.filter((each) => !idle.includes(each));
        const { lookAgainAt } = plan(waiting, idle, busy);
        const before = lookAgainAt === null ? noon + 3_600_000 : lookAgainAt - 1;
        expect(at(before)).toBe(0);
        expect(lookAgainAt === null || at(lookAgainAt) > 0).toBe(true);
      }),
    );
  });
});

/** What waits and who is ready once nothing more can be offered at noon. */
function whatIsLeft(
  waiting: readonly WaitingContact[],
  idle: readonly ReadyDesk[],
  all: readonly ReadyDesk[],
) {
  const { offers } = plan(waiting, idle, all);
  if (offers.length === 0) return { waiting, idle };
  return whatIsLeft(
    waiting.filter((each) => !offers.some(({ contact }) => contact === each)),
    idle.filter((each) => !offers.some(({ desk }) => desk === each)),
    all,
  );
}
