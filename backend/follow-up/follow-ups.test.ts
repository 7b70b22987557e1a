import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import {
  account,
  ana,
  authorOf,
  begins,
  bruno,
  event,
  person,
  queueOwns,
  turnGoesTo,
} from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { answerCallBack, type CallBackAnswer } from './answer-call-back.ts';
import { keepFollowUps } from './follow-ups.ts';
import { scheduleCallBack, type CallBackOrder } from './schedule-call-back.ts';
import { settlePromise } from './settle-promise.ts';
import { watchCallBacks } from './watch-call-backs.ts';

// Monday, 2 March 2026, 9:00 in Quito.
const today = '2026-03-02';
const promised = (dueOn: string | null, by: Person = ana): NewEvent =>
  event('promise-made', { promise: { text: 'Le escribimos', dueOn } }, authorOf(by));

async function opened(accounts = [account()]) {
  const harness = await createHarness({ accounts });
  const { deps } = harness;
  const record = (events: readonly NewEvent[], conversationId = 'a') =>
    deps.conversations.record({ conversationId, events });
  await record(begins());
  const followUps = await keepFollowUps(deps);
  const here = new Set<string>();
  const isHere = (id: string) => here.has(id);
  return {
    ...harness,
    record,
    here,
    followUps,
    of: (who: Person) => followUps.of(who, isHere),
    answer: (who: Person, answer: CallBackAnswer['answer']) =>
      answerCallBack(deps, 'a', who, { callBack: 'call-1', answer }, isHere),
    agree: (wanted: Partial<CallBackOrder> = {}, who: Person = ana) =>
      scheduleCallBack(deps, 'a', who, {
        callBack: 'call-1',
        day: today,
        time: '10:00',
        way: 'telephone',
        reason: 'La factura',
        ...wanted,
      }),
    restarted: async () => keepFollowUps({ ...deps, conversations: await openConversations(harness.log) }),
  };
}

describe('promises', () => {
  it('are listed on the day they are due and after it, the own ones first', async () => {
    const { record, of } = await opened();
    const [late, now, ahead] = ['2026-02-20', today, '2026-03-03'];
    await record([
      promised(ahead),
      promised(null),
      promised(late, bruno),
      promised(now),
      promised(now, bruno),
    ]);
    expect(of(ana).promises.map(({ dueOn, by, overdue }) => [dueOn, by.id, overdue])).toEqual([
      [now, ana.id, false],
      [late, bruno.id, true],
      [now, bruno.id, false],
    ]);
    expect(of(person({ countries: ['BR'] })).promises).toEqual([]);
  });

  it('are due by the calendar of their country', async () => {
    const { record, of, time } = await opened();
    await record([promised('2026-03-03')]);
    time.pass(14 * 3_600);
    // 23:00 in Quito, the next day in Greenwich.
    expect(of(ana).promises).toEqual([]);
    time.pass(3_600);
    expect(of(ana).promises).toHaveLength(1);
  });

  it('remind who made them, and everyone else only while that person is away', async () => {
    const { record, of, here } = await opened();
    await record([promised(today), promised('2026-02-20')]);
    const reminded = (who: Person) => of(who).promises.map(({ remind }) => remind);
    expect(reminded(bruno)).toEqual([false, true]);
    here.add(ana.id);
    expect(reminded(bruno)).toEqual([false, false]);
    expect(reminded(ana)).toEqual([false, true]);
  });

  it('are settled once, also after the conversation is closed', async () => {
    const { deps, record, of } = await opened();
    await record([promised(today)]);
    await deps.conversations.record({
      conversationId: 'a',
      events: [
        turnGoesTo(queueOwns(2), 'closed'),
        event('conversation-closed', { disposition: 'informed', summary: 'Listo' }),
      ],
      epoch: 1,
    });
    expect(of(ana).promises).toHaveLength(1);
    await settlePromise(deps, 'a', ana, { about: 4, outcome: 'kept' });
    await settlePromise(deps, 'a', bruno, { about: 4, outcome: 'kept' });
    expect(of(ana).promises).toEqual([]);
    const events = await deps.conversations.events('a', 0);
    expect(events.filter(({ type }) => type === 'promise-settled')).toHaveLength(1);
    await expect(settlePromise(deps, 'a', ana, { about: 4, outcome: 'broken' })).rejects.toThrow(
      refusedWith('promise-settled'),
    );
    await expect(settlePromise(deps, 'a', ana, { about: 3, outcome: 'kept' })).rejects.toThrow(
      refusedWith('unknown-promise'),
    );
  });

  it('are settled one way by two people who say otherwise at the same moment', async () => {
    const { deps, record } = await opened();
    await record([promised(today)]);
    const both = await Promise.allSettled([
      settlePromise(deps, 'a', ana, { about: 4, outcome: 'kept' }),
      settlePromise(deps, 'a', bruno, { about: 4, outcome: 'broken' }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('a call-back', () => {
  it('is agreed on in the time of the country, once', async () => {
    const { agree, deps } = await opened();
    await agree();
    await agree();
    const { callBacks } = await deps.conversations.get('a');
    expect(callBacks).toMatchObject([
      { dueAt: '2026-03-02T15:00:00.000Z', timeZone: 'America/Guayaquil', by: { id: ana.id }, state: 'open' },
    ]);
  });

  it.each<[string, Partial<CallBackOrder>]>([
    ['in-the-past', { time: '08:59' }],
    ['outside-hours', { time: '07:59' }],
    ['outside-hours', { time: '20:01' }],
    ['not-a-business-day', { day: '2026-03-07' }],
    ['too-far-ahead', { day: '2026-03-17' }],
  ])('is refused as %s for %o', async (reason, wanted) => {
    const { agree } = await opened();
    await expect(agree(wanted)).rejects.toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ details: { reason } }) }),
    );
  });

  it('needs a number to call, and an open conversation to write in', async () => {
    const { agree, deps } = await opened([account({ phone: '' })]);
    await expect(agree()).rejects.toThrow(refusedWith('action-refused'));
    await agree({ way: 'web-chat' });
    await deps.conversations.record({
      conversationId: 'a',
      events: [
        turnGoesTo(queueOwns(2), 'closed'),
        event('conversation-closed', { disposition: 'informed', summary: 'Listo' }),
      ],
      epoch: 1,
    });
    await expect(agree({ callBack: 'call-2', way: 'web-chat' })).rejects.toThrow(
      refusedWith('conversation-closed'),
    );
  });

  it('is for whoever agreed on it, and once it is due for the team while they are away', async () => {
    const { agree, of, here, time } = await opened();
    await agree();
    const listed = () => [ana, bruno].map((who) => of(who).callBacks.length);
    expect(listed()).toEqual([1, 0]);
    time.pass(3_600);
    expect(listed()).toEqual([1, 1]);
    here.add(ana.id);
    expect(listed()).toEqual([1, 0]);
  });

  it('is seen to by one person, and by another only when the first has gone', async () => {
    const { agree, answer, of, here, time } = await opened();
    await agree();
    time.pass(3_600);
    here.add(bruno.id);
    const both = await Promise.allSettled([answer(bruno, 'take'), answer(ana, 'take')]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect([ana, bruno].map((who) => of(who).callBacks.length)).toEqual([0, 1]);
    await expect(answer(ana, 'done')).rejects.toThrow(refusedWith('call-back-gone'));
    here.delete(bruno.id);
    await answer(ana, 'take');
    await answer(ana, 'no-answer');
    expect(of(ana).callBacks).toEqual([]);
    await expect(answer(bruno, 'done')).rejects.toThrow(refusedWith('call-back-gone'));
  });

  it('counts as missed when nobody made it, unless somebody is about to', async () => {
    const { agree, answer, deps, followUps, time } = await opened();
    await agree();
    await agree({ callBack: 'call-2' });
    const end = watchCallBacks({ ...deps, followUps });
    await agree({ callBack: 'call-3', time: '10:30' });
    await answer(ana, 'take');
    time.pass(3 * 3_600);
    await deps.background.idle();
    const states = async () => (await deps.conversations.get('a')).callBacks.map(({ state }) => state);
    expect(await states()).toEqual(['open', 'nobody-called', 'open']);
    time.pass(1_800);
    await deps.background.idle();
    expect(await states()).toEqual(['open', 'nobody-called', 'nobody-called']);
    end();
  });

  it('and promises are known after a restart, and so is what has become of them', async () => {
    const { agree, answer, record, restarted, followUps, of } = await opened();
    await record([promised(today)]);
    await agree();
    const again = await restarted();
    expect(again.all()).toEqual(followUps.all());
    expect(again.of(ana, () => false)).toEqual(of(ana));
    await answer(ana, 'done');
    const [left] = (await restarted()).all();
    expect([left?.promises.length, left?.callBacks.length]).toEqual([1, 0]);
  });
});
