import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { FailureError, type Answer } from '../../shared/wire/failure.ts';
import { routes, type BodyOf, type DataOf } from '../../shared/wire/http.ts';
import type { Recorded } from '../../shared/wire/route.ts';

/** The web chat's own interface, as any channel uses it. */
export interface ChatClient {
  /** @throws FailureError what Faro answered, TypeError when it did not answer. */
  send(message: BodyOf<'receiveMessage'>, signal: AbortSignal): Promise<Recorded>;
  /** The log after a sequence, as soon as there is any; empty after `wait` seconds without. */
  next(
    conversationId: string,
    after: number,
    wait: number,
    signal: AbortSignal,
  ): Promise<readonly ConversationEvent[]>;
}

/** `urlOf` and `tokenOf` are asked at each request: the port may be new and the token must be fresh. */
export function createChatClient(urlOf: () => string, tokenOf: () => Promise<string>): ChatClient {
  return {
    async send(message, signal) {
      const response = await fetch(`${urlOf()}${routes.receiveMessage.path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await tokenOf()}`, 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal,
      });
      return dataOf<Recorded>(response);
    },
    async next(conversationId, after, wait, signal) {
      const path = routes.events.path.replace(':id', encodeURIComponent(conversationId));
      const response = await fetch(`${urlOf()}${path}?after=${after}&wait=${wait}`, {
        headers: { authorization: `Bearer ${await tokenOf()}` },
        signal,
      });
      return (await dataOf<DataOf<'events'>>(response)).events;
    },
  };
}

async function dataOf<Data>(response: Response): Promise<Data> {
  const answer = (await response.json()) as Answer<Data>;
  if (answer.ok) return answer.data;
  throw new FailureError(answer.failure.code, answer.failure.message, answer.failure.details);
}
