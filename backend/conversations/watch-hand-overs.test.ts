import { expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { ana, bruno } from '../testing/builders.ts';
import { createHarness, createTime, inbound } from '../testing/conversation-harness.ts';
import { askForPerson } from './ask-for-person.ts';
import { acceptHandOver, takeTurn } from './hand-over.ts';
import { openConversations } from './live-conversations.ts';
import { receiveMessage } from './receive-message.ts';
import { watchHandOvers } from './watch-hand-overs.ts';

async function waiting(to: string | null = null) {
  const harness = await createHarness();
  const { deps, time } = harness;
  const { conversationId } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  const end = watchHandOvers(deps);
  const ask = () => askForPerson(deps, conversationId, { by: lana, reason: 'asked', note: '', to });
  await ask();
  return {
    ...harness,
    conversationId,
    end,
    ask,
    now: () => deps.conversations.get(conversationId),
    pass: async (seconds: number) => {
      time.pass(seconds);
      await deps.background.idle();
    },
  };
}

it('gives the turn back to Lana when nobody takes it in time, and lets anyone still accept', async () => {
  const { pass, now, started, conversationId, deps } = await waiting();
  await pass(59);
  expect((await now()).owner.kind).toBe('queue');
  await pass(1);
  expect(await now()).toMatchObject({ owner: { kind: 'ai', epoch: 3 }, handOver: { expired: 1 } });
  expect(started.at(-1)).toEqual({ conversationId, about: 3 });
  await acceptHandOver(deps, conversationId, ana);
  expect(await now()).toMatchObject({ owner: { id: ana.id }, handOver: null });
});

it('does nothing when somebody took it', async () => {
  const { pass, now, deps, conversationId, time } = await waiting();
  await acceptHandOver(deps, conversationId, ana);
  expect(time.waiting()).toBe(0);
  await pass(600);
  expect((await now()).owner).toMatchObject({ id: ana.id, epoch: 3 });
});

it('comes back twice and then stays in the queue', async () => {
  const { pass, now, ask, time } = await waiting();
  await pass(60);
  await ask();
  await pass(60);
  expect(await now()).toMatchObject({ owner: { kind: 'ai' }, handOver: { expired: 2 } });
  await ask();
  await pass(60);
  expect(await now()).toMatchObject({ owner: { kind: 'queue' }, handOver: { expired: 3 } });
  expect(time.waiting()).toBe(0);
});

it('goes from a colleague who does not answer to the team, with time of its own', async () => {
  const { deps, pass, now, conversationId } = await waiting();
  await takeTurn(deps, conversationId, ana);
  await askForPerson(deps, conversationId, { by: ana, reason: 'decision', note: '', to: bruno.id });
  await pass(60);
  expect(await now()).toMatchObject({ owner: { kind: 'queue' }, handOver: { to: null, expired: 1 } });
  await pass(60);
  expect(await now()).toMatchObject({ owner: { kind: 'ai' }, handOver: { expired: 2 } });
});

it('tries again when the expiry could not be written', async () => {
  const { store, pass, now, errors } = await waiting();
  store.failsOn = () => true;
  await pass(60);
  expect((await now()).owner.kind).toBe('queue');
  expect(errors).toHaveLength(1);
  store.failsOn = () => false;
  await pass(60);
  expect((await now()).owner.kind).toBe('ai');
});

it('takes up after a restart what was waiting before, overdue or not', async () => {
  const { log, end, deps, conversationId, time, started } = await waiting();
  end();
  const later = createTime(new Date(time.clock().getTime() + 30_000));
  const conversations = await openConversations(log);
  watchHandOvers({ ...deps, ...later, conversations });
  later.pass(29);
  await deps.background.idle();
  expect((await conversations.get(conversationId)).owner.kind).toBe('queue');
  later.pass(1);
  await deps.background.idle();
  expect((await conversations.get(conversationId)).owner.kind).toBe('ai');
  expect(started.at(-1)?.conversationId).toBe(conversationId);
});

it('ends with the function it gives', async () => {
  const { end, pass, now, time } = await waiting();
  end();
  expect(time.waiting()).toBe(0);
  await pass(600);
  expect((await now()).owner.kind).toBe('queue');
});
