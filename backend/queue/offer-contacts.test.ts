import { describe, expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { rowOf } from '../../shared/conversation/row.ts';
import { placeOf } from '../../shared/conversation/hand-over.ts';
import type { Person } from '../../shared/people/person.ts';
import { askForPerson, type PersonWanted } from '../conversations/ask-for-person.ts';
import { acceptHandOver, declineHandOver } from '../conversations/hand-over.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import { watchHandOvers } from '../conversations/watch-hand-overs.ts';
import { ana, bruno, sofia } from '../testing/builders.ts';
import { createHarness, createTime, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { offerContacts } from './offer-contacts.ts';
import type { ReadyDesk, ReadyDesks } from './ready-desks.ts';

/** Desks as the test sets them. Whoever lets an offer pass is not ready any more. */
function createDesks() {
  let ready: readonly ReadyDesk[] = [];
  let held: readonly string[] = [];
  const listeners = new Set<() => void>();
  const unanswered: string[] = [];
  const set = (desks: readonly ReadyDesk[]) => {
    ready = desks;
    for (const tell of listeners) tell();
  };
  const desks: ReadyDesks = {
    now: () => ready,
    onDuty: () => ready,
    isHeld: (id) => held.includes(id),
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async passedUnanswered(id) {
      unanswered.push(id);
      set(ready.filter((desk) => desk.id !== id));
    },
  };
  const hold = (...ids: readonly string[]) => {
    held = ids;
    set(ready.filter(({ id }) => !held.includes(id)));
  };
  return { desks, set, hold, unanswered };
}

function deskOf({ id, name }: Person): ReadyDesk {
  return {
    id,
    name,
    countries: ['EC'],
    languages: ['es'],
    skills: ['retention'],
    free: 1,
    readySince: new Date('2026-03-02T13:00:00.000Z'),
    until: new Date('2026-03-02T20:00:00.000Z'),
  };
}

async function running() {
  const harness = await createHarness();
  const { deps, time } = harness;
  const { desks, set, hold, unanswered } = createDesks();
  const end = offerContacts({ ...deps, desks });
  const idle = () => deps.background.idle();
  const open = async (name: string) => {
    const message = inbound({ messageId: name, session: name });
    const { conversationId } = await receiveMessage(deps, message);
    await idle();
    return conversationId;
  };
  return {
    ...harness,
    desks,
    unanswered,
    end,
    open,
    place: async (id: string) => placeOf(await deps.conversations.get(id)),
    ask: async (id: string, wanted: Partial<PersonWanted> = {}) => {
      await askForPerson(deps, id, { by: lana, reason: 'asked', note: '', to: null, ...wanted });
      await idle();
    },
    ready: async (...people: readonly (Person | ReadyDesk)[]) => {
      set(people.map((each) => ('free' in each ? each : deskOf(each))));
      await idle();
    },
    hold: async (...people: readonly Person[]) => {
      hold(...people.map(({ id }) => id));
      await idle();
    },
    waitingRow: async (id: string) => rowOf(await deps.conversations.get(id)).waiting,
    pass: async (seconds: number) => {
      time.pass(seconds);
      await idle();
    },
  };
}

describe('what waits', () => {
  it('is offered to whoever is ready, who alone may take it, but for a supervisor', async () => {
    const { open, ask, ready, place, deps } = await running();
    const [first, second] = [await open('one'), await open('two')];
    await ready(ana);
    await ask(first);
    expect(await place(first)).toEqual({ kind: 'offered', to: ana.id });
    await expect(acceptHandOver(deps, first, bruno)).rejects.toEqual(refusedWith('hand-over-gone'));
    await expect(declineHandOver(deps, first, bruno, 'No')).rejects.toEqual(refusedWith('hand-over-gone'));
    await acceptHandOver(deps, first, ana);
    expect(await place(first)).toEqual({ kind: 'with-owner', id: ana.id });
    await ask(second);
    expect(await place(second)).toEqual({ kind: 'offered', to: ana.id });
    await acceptHandOver(deps, second, sofia);
    expect(await place(second)).toEqual({ kind: 'with-owner', id: sofia.id });
  });

  it('waits for whoever becomes ready, and may be picked up by hand until then', async () => {
    const { open, ask, ready, place, deps } = await running();
    const [first, second] = [await open('one'), await open('two')];
    await ask(first);
    await ask(second);
    expect(await place(first)).toEqual({ kind: 'waiting' });
    await acceptHandOver(deps, first, bruno);
    await ready(ana);
    expect(await place(second)).toEqual({ kind: 'offered', to: ana.id });
  });

  it('is offered to a desk one at a time, the longest wait first', async () => {
    const { open, ask, ready, place, deps, pass } = await running();
    const [first, second] = [await open('one'), await open('two')];
    await ask(second);
    await pass(1);
    await ask(first);
    await ready(ana);
    expect([await place(second), await place(first)]).toEqual([
      { kind: 'offered', to: ana.id },
      { kind: 'waiting' },
    ]);
    await acceptHandOver(deps, second, ana);
    await deps.background.idle();
    expect(await place(first)).toEqual({ kind: 'offered', to: ana.id });
  });

  it('meant for a colleague is offered to nobody else, who is offered nothing else meanwhile', async () => {
    const { open, ask, ready, place } = await running();
    const [meant, other] = [await open('one'), await open('two')];
    await ready(ana, bruno);
    await ask(meant, { to: bruno.id });
    await ask(other);
    expect([await place(meant), await place(other)]).toEqual([
      { kind: 'offered', to: bruno.id },
      { kind: 'offered', to: ana.id },
    ]);
  });

  it('asked of a team goes to those with its skill first', async () => {
    const { open, ask, ready, place, pass } = await running();
    const sales = await open('one');
    await ready(ana);
    await ask(sales, { team: 'sales' });
    expect(await place(sales)).toEqual({ kind: 'waiting' });
    await pass(10);
    expect(await place(sales)).toEqual({ kind: 'offered', to: ana.id });
  });
});

describe('a language that nobody on duty speaks', () => {
  const english = { ...deskOf(bruno), languages: ['en'] } as const;

  it('is told at once, and offered after the country’s time to whoever is there, who hears that it is not theirs', async () => {
    const { open, ask, ready, place, pass, waitingRow } = await running();
    const id = await open('one');
    await ready(english);
    await ask(id);
    expect(await waitingRow(id)).toMatchObject({ spokenByNobody: 'es', offer: null });
    await pass(29);
    expect(await place(id)).toEqual({ kind: 'waiting' });
    await pass(1);
    expect(await waitingRow(id)).toMatchObject({ offer: { to: bruno.id, otherLanguage: 'es' } });
  });

  it('is told no more once somebody comes who does, and who is offered it', async () => {
    const { open, ask, ready, waitingRow } = await running();
    const id = await open('one');
    await ready(english);
    await ask(id);
    await ready(english, ana);
    expect(await waitingRow(id)).toMatchObject({
      spokenByNobody: null,
      offer: { to: ana.id, otherLanguage: null },
    });
  });

  it('is not what keeps it waiting where nobody is on duty at all', async () => {
    const { open, ask, waitingRow } = await running();
    const id = await open('one');
    await ask(id);
    expect(await waitingRow(id)).toMatchObject({ spokenByNobody: null, offer: null });
  });
});

describe('an offer', () => {
  it('that is declined goes to the next, and comes again only when nobody else is left', async () => {
    const { open, ask, ready, place, deps, pass } = await running();
    const id = await open('one');
    await ready(ana, bruno);
    await ask(id);
    await declineHandOver(deps, id, ana, 'Empieza mi pausa');
    await deps.background.idle();
    expect(await place(id)).toEqual({ kind: 'offered', to: bruno.id });
    await declineHandOver(deps, id, bruno, 'No conozco el tema');
    await pass(59);
    expect(await place(id)).toEqual({ kind: 'waiting' });
    await pass(1);
    expect(await place(id)).toEqual({ kind: 'offered', to: ana.id });
    await declineHandOver(deps, id, ana, 'Otra vez');
    await deps.background.idle();
    expect(await place(id)).toEqual({ kind: 'offered', to: bruno.id });
  });

  it('that nobody answers goes to the next after the country’s time, and the desk is told', async () => {
    const { open, ask, ready, place, pass, unanswered } = await running();
    const id = await open('one');
    await ready(ana, bruno);
    await ask(id);
    await pass(19);
    expect(await place(id)).toEqual({ kind: 'offered', to: ana.id });
    await pass(1);
    expect(unanswered).toEqual([ana.id]);
    expect(await place(id)).toEqual({ kind: 'offered', to: bruno.id });
  });

  it('is taken back when its desk takes nothing new any more, and is no decline', async () => {
    const { open, ask, ready, hold, place, pass, unanswered } = await running();
    const id = await open('one');
    await ready(ana);
    await ask(id);
    await hold(ana);
    expect(await place(id)).toEqual({ kind: 'waiting' });
    await pass(20);
    expect(unanswered).toEqual([]);
    await hold();
    await ready(ana);
    expect(await place(id)).toEqual({ kind: 'offered', to: ana.id });
  });

  it('ends with the conversation', async () => {
    const { open, ask, ready, place, deps, time, end } = await running();
    const id = await open('one');
    await ready(ana);
    await ask(id);
    await acceptHandOver(deps, id, ana);
    end();
    expect(time.waiting()).toBe(0);
    expect(await place(id)).toEqual({ kind: 'with-owner', id: ana.id });
  });

  it('runs on while Lana keeps the customer company', async () => {
    const { open, ask, ready, place, deps, pass } = await running();
    watchHandOvers(deps);
    const id = await open('one');
    await ask(id);
    await pass(50);
    await ready(ana);
    await pass(10);
    expect((await deps.conversations.get(id)).owner.kind).toBe('ai');
    expect(await place(id)).toEqual({ kind: 'offered', to: ana.id });
    await acceptHandOver(deps, id, ana);
    expect(await place(id)).toEqual({ kind: 'with-owner', id: ana.id });
  });

  it('runs on over a restart, and passes on when its time was up meanwhile', async () => {
    const { open, ask, ready, deps, log, end, time, desks, unanswered } = await running();
    const id = await open('one');
    await ready(ana, bruno);
    await ask(id);
    end();
    const later = createTime(new Date(time.clock().getTime() + 10_000));
    const conversations = await openConversations(log);
    offerContacts({ ...deps, ...later, conversations, desks });
    await deps.background.idle();
    expect(placeOf(await conversations.get(id))).toEqual({ kind: 'offered', to: ana.id });
    later.pass(10);
    await deps.background.idle();
    expect(unanswered).toEqual([ana.id]);
    expect(placeOf(await conversations.get(id))).toEqual({ kind: 'offered', to: bruno.id });
  });

  it('is tried again when it could not be written', async () => {
    const { open, ask, ready, place, pass, store, errors } = await running();
    const id = await open('one');
    await ask(id);
    store.failsOn = ({ events }) => events.some(({ type }) => type === 'contact-offered');
    await ready(ana);
    expect([await place(id), errors.length]).toEqual([{ kind: 'waiting' }, 1]);
    store.failsOn = () => false;
    await pass(5);
    expect(await place(id)).toEqual({ kind: 'offered', to: ana.id });
  });
});

describe('of two who come at the same time', () => {
  it('an answer and the end of an offer: one holds, and the contact is in one place', async () => {
    for (const isFirst of [true, false]) {
      const { open, ask, ready, deps, time, place, unanswered } = await running();
      const id = await open('one');
      await ready(ana, bruno);
      await ask(id);
      if (!isFirst) time.pass(20);
      const accepting = Promise.allSettled([acceptHandOver(deps, id, ana)]);
      if (isFirst) time.pass(20);
      const [answer] = await accepting;
      await deps.background.idle();
      const accepted = answer?.status === 'fulfilled';
      expect(await place(id)).toEqual(
        accepted ? { kind: 'with-owner', id: ana.id } : { kind: 'offered', to: bruno.id },
      );
      expect(accepted || unanswered.includes(ana.id)).toBe(true);
    }
  });

  it('a hand and an offer to another: whoever is second is refused', async () => {
    const { open, ask, desks, place, deps, end } = await running();
    const id = await open('one');
    end();
    await ask(id);
    const stop = offerContacts({ ...deps, desks: { ...desks, now: () => [deskOf(ana)] } });
    const [taken] = await Promise.allSettled([acceptHandOver(deps, id, bruno)]);
    await deps.background.idle();
    expect(await place(id)).toEqual(
      taken?.status === 'fulfilled' ? { kind: 'with-owner', id: bruno.id } : { kind: 'offered', to: ana.id },
    );
    const types = (await deps.conversations.events(id, 0)).map(({ type }) => type);
    expect(types.filter((type) => type === 'contact-offered' || type === 'hand-over-accepted')).toHaveLength(
      1,
    );
    stop();
  });
});
