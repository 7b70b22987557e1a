import { randomUUID } from 'node:crypto';
import { setTimeout as passed } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { ClientToServer, ServerToClient } from '../../../shared/wire/socket.ts';
import { callRoute, type Answered } from '../../../backend/testing/call-route.ts';
import type { Desk } from './desks.ts';
import type { Said, Words } from './words.ts';

/** What a customer of the bench is given. */
export interface CustomerOf {
  readonly url: string;
  /** Of the operator's web site, which opens a session for each of its customers. */
  readonly channelToken: string;
  readonly number: number;
  readonly country: CountryCode;
  readonly accountId: string;
  readonly utterances: readonly string[];
  /** Milliseconds from one utterance to the next. */
  readonly every: number;
  readonly words: Words;
  /** Whose transcript counts. */
  readonly desk: Desk;
  /** Null where the conversation stays with Lana; else the person who takes it over and answers. */
  readonly person: { readonly token: string } | null;
  /** Aborted when the customer says nothing more. */
  readonly signal: AbortSignal;
  readonly heard: (event: ConversationEvent) => void;
}

/** Words of the customer for one of the person. */
const wordsToAnAnswer = 2;

/** Opens a session, speaks at the pace until the signal, one message at a time, and follows what is answered. */
export async function talk(customer: CustomerOf): Promise<{ readonly leave: () => void }> {
  const { url, channelToken, number, country, accountId, words, every, signal } = customer;
  const session = await until(signal, () =>
    callRoute(url, 'openChatSession', {
      token: channelToken,
      body: { country, language: 'es', accountId },
    }),
  );
  if (!session) return { leave: () => undefined };
  const { token } = session;
  let line: Socket<ServerToClient, ClientToServer> | null = null;
  let epoch = 0;
  let answers = 0;
  let next = performance.now() + Math.random() * every;
  for (let nth = 0; !signal.aborted; nth += 1) {
    await passed(Math.max(0, next - performance.now()), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    next = Math.max(next + every, performance.now());
    const conversationId = words.conversations.get(number);
    const text = customer.utterances[(number * 7 + nth) % customer.utterances.length] ?? 'Hola';
    const said = words.say({ messageId: randomUUID(), customer: number, nth, by: 'customer' });
    const body = { messageId: said.messageId, country, customer: { accountId }, text };
    const recorded = await deliver(said, () =>
      callRoute(url, 'receiveMessage', {
        token,
        body: conversationId ? { ...body, conversationId } : body,
      }),
    );
    if (!conversationId) {
      words.conversations.set(number, recorded.conversationId);
      line = follow(customer, token, recorded.conversationId);
      await customer.desk.follow(recorded.conversationId);
      if (customer.person) epoch = await takeOver(customer, recorded.conversationId);
    }
    if (customer.person && nth % wordsToAnAnswer === 1) {
      const reply = words.say({ messageId: randomUUID(), customer: number, nth: answers++, by: 'person' });
      const id = recorded.conversationId;
      const body = { messageId: reply.messageId, text: 'Lo reviso enseguida, un momento por favor.', epoch };
      await deliver(reply, () => callRoute(url, 'say', { token: customer.person?.token ?? '', id, body }));
    }
  }
  return { leave: () => line?.disconnect() };
}

function follow({ url, heard }: CustomerOf, token: string, conversationId: string) {
  const line: Socket<ServerToClient, ClientToServer> = io(url, {
    auth: { token },
    transports: ['websocket'],
  });
  let after = 0;
  line.on('connect', () => void line.emit('follow', { conversationId, after }, () => undefined));
  line.on('events', ({ events }) => {
    for (const event of events) {
      after = Math.max(after, event.sequence);
      heard(event);
    }
  });
  return line;
}

async function takeOver({ url, person, signal }: CustomerOf, id: string): Promise<number> {
  const token = person?.token ?? '';
  await until(signal, () => callRoute(url, 'owner', { token, id, body: { to: 'me' } }));
  const conversation = await until(signal, () => callRoute(url, 'conversation', { token, id }));
  return conversation?.owner.epoch ?? 0;
}

const pause = 500;

/** Tries until it is taken, as the customer's page and the desk's outbox do: under the same id, and nothing after it. */
async function deliver<Data>(said: Said, attempt: () => Promise<Answered<Data>>): Promise<Data> {
  for (;;) {
    const answered = await attempt().catch(() => null);
    if (answered?.answer.ok) {
      said.ackedAt = performance.now();
      return answered.answer.data;
    }
    if (answered && answered.status < 429) throw refusal(answered);
    if (answered) said.busy += 1;
    await passed(secondsAsked(answered) * 1_000 + pause + Math.random() * pause);
  }
}

/** After which to come again, as the page does. */
function secondsAsked(answered: Answered<unknown> | null): number {
  return answered && !answered.answer.ok ? Number(answered.answer.failure.details?.['seconds'] ?? 0) : 0;
}

async function until<Data>(
  signal: AbortSignal,
  attempt: () => Promise<Answered<Data>>,
): Promise<Data | null> {
  while (!signal.aborted) {
    const answered = await attempt().catch(() => null);
    if (answered?.answer.ok) return answered.answer.data;
    if (answered && answered.status < 429) throw refusal(answered);
    await passed(pause + Math.random() * pause);
  }
  return null;
}

function refusal({ status, answer }: Answered<unknown>): Error {
  return new Error(answer.ok ? `${status}` : `${status} ${answer.failure.code}: ${answer.failure.message}`);
}
