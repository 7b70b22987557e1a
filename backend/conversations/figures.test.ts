import { expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { ana, person } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { askForPerson } from './ask-for-person.ts';
import { acceptHandOver } from './hand-over.ts';
import { operationNow } from './operation.ts';
import { receiveMessage } from './receive-message.ts';
import { waitingTime } from './waiting-time.ts';

/** Conversations that were queued, each accepted after so many seconds; null for one that still waits. */
async function afterWaits(...waits: readonly (number | null)[]) {
  const { deps, time } = await createHarness();
  for (const [index, seconds] of waits.entries()) {
    const { conversationId } = await receiveMessage(deps, inbound({ messageId: `m-${index}` }));
    await askForPerson(deps, conversationId, { by: lana, reason: 'asked', note: '', to: null });
    if (seconds === null) continue;
    time.pass(seconds);
    await acceptHandOver(deps, conversationId, person({ ...ana, id: `rep-${index}` }));
  }
  return { open: deps.conversations.open(), now: time.clock(), time };
}

it('tells the median wait of those whom somebody took, once there are enough to say', async () => {
  expect(waitingTime((await afterWaits(10, 20)).open, 'EC')).toEqual({ waiting: 0, seconds: null });
  expect(waitingTime((await afterWaits(50, 10, 20, null)).open, 'EC')).toEqual({ waiting: 1, seconds: 20 });
  expect(waitingTime((await afterWaits(50, 10, 20)).open, 'BR')).toEqual({ waiting: 0, seconds: null });
});

it('counts who has the open conversations, and how long the longest waits', async () => {
  const { open, time } = await afterWaits(5, null, null);
  time.pass(40);
  expect(operationNow(open, 3, time.clock())).toEqual({
    open: 3,
    withLana: 0,
    withPeople: 1,
    waiting: 2,
    longestWaitSeconds: 40,
    repliesSent: 0,
    repliesHeld: 0,
    signedIn: 3,
  });
  expect(operationNow([], 0, time.clock())).toMatchObject({ open: 0, longestWaitSeconds: 0 });
});
