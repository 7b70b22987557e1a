import { setTimeout as wait } from 'node:timers/promises';
import { dataOf, type Answered } from '../../backend/testing/call-route.ts';
import type { Answer } from '../../shared/wire/failure.ts';

/** Where Faro is, and when it is there again. */
export interface Reach {
  readonly url: string;
  /** Resolves once Faro serves: at once while it does. */
  readonly whenUp: () => Promise<void>;
}

/** How often Faro may go away from under one request: more than a run has kills. */
const mostTries = 50;

/** As `askUntilAnswered`. @throws Error for what Faro refuses. */
export async function insist<Data>(reach: Reach, ask: () => Promise<Answered<Data>>): Promise<Data> {
  return dataOf(await askUntilAnswered(reach, ask));
}

/** Asks again whenever Faro went away before it answered, or found it too often. @throws Error when it stays away. */
export async function askUntilAnswered<Data>(
  reach: Reach,
  ask: () => Promise<Answered<Data>>,
): Promise<Answered<Data>> {
  for (let left = mostTries; ; left -= 1) {
    await reach.whenUp();
    const answered = await ask().catch((error: unknown) => {
      if (left === 0) throw error;
      return null;
    });
    const seconds = answered ? secondsToWait(answered.answer) : 0;
    if (answered && seconds === 0) return answered;
    await wait(seconds * 1_000);
  }
}

function secondsToWait(answer: Answer<unknown>): number {
  if (answer.ok || answer.failure.code !== 'too-many-requests') return 0;
  return Number(answer.failure.details?.['seconds'] ?? 1);
}
