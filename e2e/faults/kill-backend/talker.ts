import { randomUUID } from 'node:crypto';
import { callRoute, type Answered } from '../../../backend/testing/call-route.ts';
import type { Recorded } from '../../../shared/wire/route.ts';
import type { Sent } from '../journal.ts';
import { insist, type Reach } from '../reach.ts';

/** Somebody who says one thing after the other, and each until it is acknowledged. */
export interface Talker {
  readonly sent: readonly Sent[];
  say(text: string): Promise<Recorded>;
}

/** Keeps a journal of what `post` sends: on it before it is sent, and its number once that is acknowledged. */
export function createTalker(
  reach: Reach,
  post: (messageId: string, text: string) => Promise<Answered<Recorded>>,
): Talker {
  const sent: Sent[] = [];
  return {
    sent,
    async say(text) {
      const messageId = randomUUID();
      const place = sent.push({ messageId, acknowledged: null }) - 1;
      const recorded = await insist(reach, () => post(messageId, text));
      sent[place] = { messageId, acknowledged: recorded.sequence };
      return recorded;
    },
  };
}

/** The customers of Ecuador that there are to try. */
export async function findCustomers(reach: Reach): Promise<readonly string[]> {
  const query = { country: 'EC' };
  const found = await insist(reach, () => callRoute(reach.url, 'tryCustomers', { query }));
  return found.map(({ accountId }) => accountId);
}

/** A customer of Ecuador with a session of the web chat. */
export interface Customer extends Talker {
  readonly token: string;
}

export async function openCustomer(reach: Reach, accountId: string): Promise<Customer> {
  const opening = { country: 'EC', language: 'es', accountId };
  const { token } = await insist(reach, () => callRoute(reach.url, 'openChatSession', { body: opening }));
  const talker = createTalker(reach, (messageId, text) =>
    callRoute(reach.url, 'receiveMessage', { token, body: { messageId, country: 'EC', text } }),
  );
  return { ...talker, token };
}

/** A supervisor of Ecuador's session, for whom desks have no shift. */
export async function signInSupervisor(reach: Reach): Promise<string> {
  const body = { user: 'marta.ec', password: 'faro-demo' };
  return (await insist(reach, () => callRoute(reach.url, 'signIn', { body }))).token;
}

/** A person who takes the turn of a conversation and speaks in it. */
export async function takeOver(reach: Reach, token: string, id: string): Promise<Talker> {
  await insist(reach, () => callRoute(reach.url, 'owner', { id, token, body: { to: 'me' } }));
  return createTalker(reach, (messageId, text) =>
    callRoute(reach.url, 'say', { id, token, body: { messageId, text } }),
  );
}
