import { expect, it } from 'vitest';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { askForPerson } from './ask-for-person.ts';
import { takeTurn } from './hand-over.ts';
import { closeSilent } from './close-silent.ts';
import { receiveMessage } from './receive-message.ts';
import { ana } from '../testing/builders.ts';
import { lana } from '../../shared/conversation/ownership.ts';

const minutes = (count: number) => count * 60;

async function begun(simulated: boolean, failure: Error | null = null) {
  const harness = await createHarness();
  harness.fastPath.failure = failure;
  const { conversationId } = await receiveMessage(harness.deps, inbound({ simulated }));
  await harness.deps.background.idle();
  const isOpen = async () => (await harness.deps.conversations.get(conversationId)).closedAt === null;
  return { ...harness, conversationId, isOpen };
}

it('closes what a customer left to Lana half an hour ago, with a summary', async () => {
  const { deps, time, conversationId, isOpen } = await begun(false);
  time.pass(minutes(29));
  await closeSilent(deps);
  expect(await isOpen()).toBe(true);
  time.pass(minutes(2));
  await closeSilent(deps);
  expect(await deps.conversations.get(conversationId)).toMatchObject({
    owner: { kind: 'queue', epoch: 2 },
    wrapUp: { disposition: 'solved', summary: 'Daniel Flores: 0' },
  });
});

it('says that the customer left where no summary was ever written', async () => {
  const { deps, time, conversationId } = await begun(false, new Error('nobody could look'));
  time.pass(minutes(31));
  await closeSilent(deps);
  expect(await deps.conversations.get(conversationId)).toMatchObject({
    wrapUp: { disposition: 'customer-left', summary: 'El cliente no escribió más.' },
  });
});

it('never closes what a person has, nor a customer who waits for one', async () => {
  const waiting = await begun(false);
  await askForPerson(waiting.deps, waiting.conversationId, { by: lana, reason: 'asked', note: '', to: null });
  waiting.time.pass(minutes(600));
  await closeSilent(waiting.deps);
  expect(await waiting.isOpen()).toBe(true);

  const taken = await begun(true);
  await takeTurn(taken.deps, taken.conversationId, ana);
  taken.time.pass(minutes(600));
  await closeSilent(taken.deps);
  expect(await taken.isOpen()).toBe(true);
});

it('closes what a simulated customer left soon, so that the desk is not filled with them', async () => {
  const { deps, time, isOpen } = await begun(true);
  time.pass(minutes(3));
  await closeSilent(deps);
  expect(await isOpen()).toBe(false);
});
