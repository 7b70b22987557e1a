import { dataOf, type Answered } from '../../backend/testing/call-route.ts';

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

/** Asks again whenever Faro went away before it answered. @throws Error when it stays away. */
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
    if (answered) return answered;
  }
}
