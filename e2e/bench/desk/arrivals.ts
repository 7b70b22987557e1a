import { randomUUID } from 'node:crypto';
import type { SignedIn } from '../../../shared/wire/routes/session.ts';
import type { Answer } from '../../../shared/wire/failure.ts';
import { rep, wordsOf } from '../../fixtures/long-conversation.ts';

/** Sessions that write by turns: one alone may ask 1,200 times a minute. */
const sessions = 3;

export interface Arrivals {
  /** Lets so many lines a second arrive for so many seconds. Answers with how many the backend took. */
  readonly pour: (perSecond: number, seconds: number) => Promise<number>;
}

/**
 * Lines that arrive at a conversation through the backend, as if the rep wrote them on another machine: notes, which
 * cost the backend least, for it is the screen that is measured.
 */
export async function openArrivals(url: string, conversationId: string, after: number): Promise<Arrivals> {
  const tokens = await Promise.all(Array.from({ length: sessions }, () => signIn(url)));
  let written = after;
  const write = async () => {
    written += 1;
    const token = tokens[written % tokens.length];
    const response = await fetch(`${url}/api/conversations/${conversationId}/notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ messageId: randomUUID(), text: wordsOf(written) }),
    });
    const answer = (await response.json()) as Answer<unknown>;
    if (!answer.ok) throw new Error(`A line was refused: ${answer.failure.message}`);
  };
  return {
    async pour(perSecond, seconds) {
      const began = performance.now();
      const taken: Promise<void>[] = [];
      for (let index = 0; index < perSecond * seconds; index += 1) {
        const due = began + (index * 1_000) / perSecond;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
        taken.push(write());
      }
      await Promise.all(taken);
      return taken.length;
    },
  };
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: rep.user, password: 'faro-demo' }),
  });
  const answer = (await response.json()) as Answer<SignedIn>;
  if (!answer.ok) throw new Error(`The rep cannot sign in: ${answer.failure.message}`);
  return answer.data.token;
}
