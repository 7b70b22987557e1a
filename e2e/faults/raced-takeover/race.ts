import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { callRoute } from '../../../backend/testing/call-route.ts';
import type { Customer } from '../kill-backend/talker.ts';
import { askUntilAnswered, insist, type Reach } from '../reach.ts';
import { turnOf } from './judge-turns.ts';

/** Milliseconds within which everybody reaches for the turn: about as long as a turn of Lana takes. */
const within = 30;

/** Somebody who reaches for the turn. */
export interface Contender {
  readonly personId: string;
  readonly token: string;
}

/** A conversation that is raced for over and over. */
export interface Course {
  readonly conversationId: string;
  readonly customer: Customer;
  readonly contenders: readonly Contender[];
}

/**
 * The customer says something, and while Lana is about to answer everybody reaches for the turn at once: by taking it
 * from her or, in every second race, by accepting what the customer asked for. Whoever gets it speaks and gives it
 * back to Lana. Answers with the turns that somebody was told to have: one, if all is well.
 */
export async function race(reach: Reach, course: Course, isAsked: boolean): Promise<readonly string[]> {
  const { conversationId: id, customer, contenders } = course;
  const [first] = contenders;
  if (!first) throw new RangeError('A race needs contenders');
  const { owner } = await read(reach, id, first);
  await customer.say('¿Cuánto debo este mes?');
  const asked = isAsked ? askForPerson(reach, id, customer) : undefined;
  const reached = await Promise.all(
    contenders.map(async (contender) => {
      await delay(Math.random() * within);
      await asked;
      const isTold = await reachFor(reach, id, contender, isAsked ? null : owner.epoch);
      return isTold ? [await speak(reach, id, contender)] : [];
    }),
  );
  await giveBack(reach, id, contenders);
  return reached.flat();
}

/** Whether Faro says that the contender has the turn. `epoch` is the one to take it from; null accepts what waits. */
async function reachFor(
  reach: Reach,
  id: string,
  { token }: Contender,
  epoch: number | null,
): Promise<boolean> {
  const { answer } = await askUntilAnswered<unknown>(reach, () =>
    epoch === null
      ? callRoute(reach.url, 'answerHandOver', { id, token, body: { answer: 'accept' } })
      : callRoute(reach.url, 'owner', { id, token, body: { to: 'me', epoch } }),
  );
  return answer.ok;
}

/** Speaks in the turn that Faro spoke of, and answers with it. */
async function speak(reach: Reach, id: string, contender: Contender): Promise<string> {
  const { token, personId } = contender;
  const { owner } = await read(reach, id, contender);
  const body = { messageId: randomUUID(), text: 'Le atiendo yo.', epoch: owner.epoch };
  await askUntilAnswered(reach, () => callRoute(reach.url, 'say', { id, token, body }));
  return turnOf({ id: personId, epoch: owner.epoch });
}

/** Whoever has the turn gives it to Lana, and those who do not are refused. */
async function giveBack(reach: Reach, id: string, contenders: readonly Contender[]): Promise<void> {
  for (const { token } of contenders) {
    const body = { to: 'ai', goal: 'Siga usted' } as const;
    await askUntilAnswered(reach, () => callRoute(reach.url, 'owner', { id, token, body }));
  }
}

async function askForPerson(reach: Reach, conversationId: string, { token }: Customer): Promise<void> {
  const body = { conversationId };
  await askUntilAnswered(reach, () => callRoute(reach.url, 'askForPerson', { token, body }));
}

function read(reach: Reach, id: string, { token }: Contender) {
  return insist(reach, () => callRoute(reach.url, 'conversation', { id, token }));
}
