import { describe, expect, it } from 'vitest';
import type { CountryCode } from '../../shared/countries/country.ts';
import { placeOf } from '../../shared/conversation/hand-over.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { createMemoryDeskStore } from '../adapters/memory/desk-store.ts';
import { abuseNoticed } from '../agents/compliance/check-compliance.ts';
import { askForPerson } from '../conversations/ask-for-person.ts';
import { closeConversation } from '../conversations/close.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { acceptHandOver, handBack, takeTurn } from '../conversations/hand-over.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import { ana, bruno, event, person, sofia } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { testLabour } from '../testing/labour.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { offerContacts } from '../queue/offer-contacts.ts';
import { openDesks, type DeskDeps } from './desks.ts';

/** Desks over conversations and a clock that the test moves. */
async function room(country: CountryCode = 'EC') {
  const harness = await createHarness();
  const store = createMemoryDeskStore();
  const rep = { ...ana, countries: [country] };
  const deskDeps: DeskDeps = {
    ...harness.deps,
    store,
    packs: countryPacks,
    labour: testLabour({ clock: harness.time.clock }).labour,
    servingOf: async () => ({ languages: ['es'], skills: ['billing'], contactsAtOnce: 2 }),
  };
  const open = async () => {
    const opened = await openDesks(deskDeps);
    await opened.keepContacts();
    return opened;
  };
  const desks = await open();
  const deps: ConversationDeps & Pick<typeof harness.deps, 'report'> = {
    ...harness.deps,
    requireReady: (someone, conversation) => desks.requireReady(someone, conversation),
  };
  let asked = 0;
  return {
    ...harness,
    store,
    rep,
    desks,
    deps,
    again: open,
    /** A customer writes, and Lana has the turn. */
    customer: async (): Promise<string> => {
      asked += 1;
      const message = inbound({
        messageId: `message-${asked}`,
        session: `session-${asked}`,
        country,
        accountId: null,
      });
      return (await receiveMessage(deps, message)).conversationId;
    },
  };
}

/** The room with the queue over its desks. */
async function roomWithQueue() {
  const made = await room('CL');
  const { deps, desks, time } = made;
  offerContacts({ ...deps, ...time, desks });
  return { ...made, background: deps.background };
}

describe('a rep picks up', () => {
  it('only on a shift, which only they start; a supervisor needs none', async () => {
    const { desks, deps, rep, customer } = await room();
    const id = await customer();
    await expect(takeTurn(deps, id, rep)).rejects.toEqual(refusedWith('not-on-shift'));
    await desks.change(rep, 'start-shift');
    await takeTurn(deps, id, rep);
    expect(await desks.view(rep)).toMatchObject({ presence: 'busy', contacts: 1 });
    await takeTurn(deps, await customer(), sofia);
  });

  it('nothing in the gap, and hears which rule says so and until when', async () => {
    const { desks, deps, rep, customer, time } = await room('CL');
    await desks.change(rep, 'start-shift');
    const first = await customer();
    await takeTurn(deps, first, rep);
    await handBack(deps, first, rep, { goal: 'Despídete' });
    const until = new Date(time.clock().getTime() + 10_000).toISOString();
    await expect(takeTurn(deps, await customer(), rep)).rejects.toMatchObject({
      failure: { code: 'rule-holds', details: { because: 'gap', rule: 'cl-gap-between-contacts', until } },
    });
    time.pass(10);
    await takeTurn(deps, await customer(), rep);
  });

  it('nothing on a break, also what a supervisor sends them; what they own stays theirs', async () => {
    const { desks, deps, rep, customer } = await room();
    await desks.change(rep, 'start-shift');
    const mine = await customer();
    await takeTurn(deps, mine, rep);
    await desks.change(rep, 'start-meal');
    const other = await customer();
    await expect(takeTurn(deps, other, rep)).rejects.toEqual(refusedWith('desk-not-ready'));
    await expect(acceptHandOver(deps, mine, rep)).resolves.toMatchObject({ conversationId: mine });
    await closeConversation(deps, mine, rep, { disposition: 'unresolved', summary: 'Listo' });
    expect((await desks.view(rep)).contacts).toBe(0);
  });

  it('no more at once than they serve', async () => {
    const { desks, deps, rep, customer } = await room();
    await desks.change(rep, 'start-shift');
    await takeTurn(deps, await customer(), rep);
    expect(desks.now()).toMatchObject([{ id: rep.id, free: 1, skills: ['billing'] }]);
    await takeTurn(deps, await customer(), rep);
    expect(desks.now()).toEqual([]);
    await expect(takeTurn(deps, await customer(), rep)).rejects.toEqual(refusedWith('desk-not-ready'));
  });
});

describe('the gap after a contact', () => {
  it('takes an offer back that was made before, and none is made until it is over', async () => {
    const { desks, deps, rep, customer, time, background } = await roomWithQueue();
    await desks.change(rep, 'start-shift');
    const [first, second] = [await customer(), await customer()];
    await takeTurn(deps, first, rep);
    const place = async () => placeOf(await deps.conversations.get(second));
    await askForPerson(deps, second, { by: lana, reason: 'asked', note: '', to: null });
    await background.idle();
    expect(await place()).toEqual({ kind: 'offered', to: rep.id });
    await handBack(deps, first, rep, { goal: 'Despídete' });
    await desks.view(rep);
    await background.idle();
    expect(await place()).toEqual({ kind: 'waiting' });
    time.pass(9);
    await background.idle();
    expect(await place()).toEqual({ kind: 'waiting' });
    time.pass(1);
    await background.idle();
    expect(await place()).toEqual({ kind: 'offered', to: rep.id });
    const { handOver } = await deps.conversations.get(second);
    expect(handOver).toMatchObject({ declinedBy: [], passedBy: [] });
    expect((await desks.view(rep)).holds).toEqual([]);
  });
});

it.each([
  { countries: ['CL', 'EC'], hasGap: true },
  { countries: ['EC', 'CL'], hasGap: false },
] as const)('a rep of $countries is under the rules of the first', async ({ countries, hasGap }) => {
  const { desks, rep } = await room();
  const { labourCountry, rules } = await desks.change({ ...rep, countries }, 'start-shift');
  expect(labourCountry).toBe(countries[0]);
  expect(rules.some(({ id }) => id === 'cl-gap-between-contacts')).toBe(hasGap);
});

describe('the queue hears', () => {
  it('of desks that are ready, until when, and when time alone changes it', async () => {
    const { desks, deps, rep, customer, time } = await room('CL');
    let told = 0;
    desks.listen(() => {
      told += 1;
    });
    expect(desks.now()).toEqual([]);
    await desks.change(rep, 'start-shift');
    const until = new Date(time.clock().getTime() + 360 * 60_000);
    expect(desks.now()).toMatchObject([{ id: rep.id, countries: ['CL'], languages: ['es'], free: 2, until }]);
    const id = await customer();
    await takeTurn(deps, id, rep);
    await handBack(deps, id, rep, { goal: 'Despídete' });
    await desks.view(rep);
    expect(desks.now()).toEqual([]);
    const before = told;
    time.pass(10);
    expect(told).toBeGreaterThan(before);
    expect(desks.now()).toMatchObject([{ id: rep.id }]);
  });

  it('that a rep who let an offer pass is away until they say that they are back', async () => {
    const { desks, rep } = await room();
    await desks.change(rep, 'start-shift');
    await desks.passedUnanswered(rep.id);
    expect(desks.now()).toEqual([]);
    expect((await desks.view(rep)).holds).toMatchObject([{ because: 'no-answer' }]);
    await desks.change(rep, 'be-available');
    expect(desks.now()).toHaveLength(1);
  });
});

it('after an abusive contact a pause is offered, by what the agents noticed while the rep had the turn', async () => {
  const { desks, deps, rep, customer, time } = await room();
  await desks.change(rep, 'start-shift');
  const id = await customer();
  await takeTurn(deps, id, rep);
  const noticed = event('agent-reported', {
    about: 1,
    agent: 'compliance',
    startedAt: time.clock().toISOString(),
    milliseconds: 1,
    finding: 'lenguaje ofensivo',
    read: [abuseNoticed],
  });
  await deps.conversations.record({ conversationId: id, events: [noticed] });
  await closeConversation(deps, id, rep, { disposition: 'unresolved', summary: 'Listo' });
  expect(await desks.change(rep, 'be-available')).toMatchObject({
    recovery: { minutes: 10, rule: 'operator-recovery-pause' },
  });
  expect(desks.now()).toEqual([]);
  expect(await desks.change(rep, 'start-recovery')).toMatchObject({ presence: 'break', recovery: null });
});

it('after a contact that the rep closes as abusive a pause is offered too', async () => {
  const { desks, deps, rep, customer } = await room();
  await desks.change(rep, 'start-shift');
  const id = await customer();
  await takeTurn(deps, id, rep);
  await closeConversation(deps, id, rep, { disposition: 'abusive-contact', summary: 'Insultos' });
  expect((await desks.change(rep, 'be-available')).recovery).not.toBeNull();
});

it('goes on after a restart, with the contacts that began and ended meanwhile', async () => {
  const { desks, deps, rep, customer, time, again } = await room();
  await desks.change(rep, 'start-shift');
  const kept = await customer();
  const ended = await customer();
  await takeTurn(deps, kept, rep);
  await takeTurn(deps, ended, rep);
  await desks.close();
  time.pass(60);
  await handBack(deps, ended, rep, { goal: 'Despídete' });
  const restarted = await again();
  expect(await restarted.view(rep)).toMatchObject({ presence: 'busy', contacts: 1 });
  expect(restarted.now()).toMatchObject([{ id: rep.id, free: 1 }]);
});

it('shows who is at work to whom the labour policy lets, and counts of too few to nobody else', async () => {
  const { desks, rep } = await room();
  await desks.change(rep, 'start-shift');
  expect(await desks.presentIn('EC', sofia)).toEqual({
    counts: { available: 1, busy: 0, 'wrap-up': 0, break: 0, off: 0 },
    people: [{ id: rep.id, name: rep.name, presence: 'available' }],
  });
  expect(await desks.presentIn('EC', bruno)).toEqual({ counts: null, people: null });
  expect((await desks.presentIn('PE', sofia)).people).toEqual([]);
});

describe('a rule that counsel had to look at', () => {
  const turn = {
    country: 'BR',
    rule: 'br-counters-on-demand',
    on: true,
    by: 'Ignacio',
    why: 'Read',
    basedOn: 0,
  } as const;
  const paula = person({ id: 'paula.br', countries: ['BR'] });

  it('is off until somebody turns it on, who is on record with why; and off again', async () => {
    const { desks } = await room('BR');
    expect((await desks.view(paula)).countersOnDemand).toBe(false);
    const rules = await desks.turnRule(turn);
    expect(rules.switches).toMatchObject([{ by: 'Ignacio', why: 'Read', on: true }]);
    expect((await desks.view(paula)).countersOnDemand).toBe(true);
    await desks.turnRule({ ...turn, on: false, basedOn: 1 });
    expect((await desks.view(paula)).countersOnDemand).toBe(false);
  });

  it('is turned by whoever has seen the last turn; no other rule is anybody’s to turn', async () => {
    const { desks } = await room('BR');
    await desks.turnRule(turn);
    await expect(desks.turnRule({ ...turn, on: false })).rejects.toEqual(refusedWith('stale-version'));
    const sure = { ...turn, rule: 'br-breaks', on: false, basedOn: 1 };
    await expect(desks.turnRule(sure)).rejects.toEqual(refusedWith('unknown-rule'));
  });

  it('stays on over a restart', async () => {
    const { desks, again } = await room('BR');
    await desks.turnRule(turn);
    expect((await (await again()).view(paula)).countersOnDemand).toBe(true);
  });
});

it('keeps what is recorded as long as the labour policy says, and tells the rep', async () => {
  const { desks, rep, time } = await room();
  await desks.change(rep, 'start-shift');
  await desks.change(rep, 'end-shift');
  expect(await desks.recordOf(rep.id)).toMatchObject({
    keptDays: 90,
    records: [{ change: { kind: 'shift-started' } }, { change: { kind: 'shift-ended' } }],
  });
  time.pass(91 * 86_400);
  await desks.change(rep, 'start-shift');
  expect((await desks.recordOf(rep.id)).records).toMatchObject([{ change: { kind: 'shift-started' } }]);
});
