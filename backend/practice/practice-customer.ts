import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { PracticeWish, Temper } from '../../shared/practice.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { createArrivals } from '../conversations/arrivals.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import type { ChatClient } from '../simulation/chat-client.ts';
import { begin, converse, type CustomerDeps, type Pause } from '../simulation/customer.ts';
import type { Persona } from '../simulation/persona.ts';
import type { Random } from '../simulation/random.ts';

/** Customers of the country among whom one is picked. */
const customers = 30;

/** How each temper meets answers; see `Persona`. */
const manners: Readonly<Record<Temper, Pick<Persona, 'stance' | 'cross' | 'lingers' | 'patience'>>> = {
  calm: { stance: 'easy', cross: false, lingers: 2, patience: 20 },
  hesitant: { stance: 'hesitant', cross: false, lingers: 3, patience: 20 },
  angry: { stance: 'stubborn', cross: true, lingers: 4, patience: 14 },
};

/** Someone who fits the wish. @throws FailureError `unknown-account` for a country without customers. */
export async function personaFor(
  { accounts }: Pick<ConversationDeps, 'accounts'>,
  { country, language, topic, temper }: PracticeWish,
  random: Random,
): Promise<Persona> {
  const [first, ...others] = await accounts.list(country, customers);
  if (!first)
    throw new FailureError('unknown-account', `There are no customers of ${country} to practise on.`);
  return {
    ...manners[temper],
    country,
    language,
    accountId: random.pick([first, ...others]).id,
    topic,
    sloppiness: random.pick([0, 0.05]),
    wantsPersonAfter: null,
    script: null,
  };
}

const sitOut: Pause = (milliseconds, signal) => wait(milliseconds, undefined, { signal });

/** Begins the persona's conversation; they go on with it until it ends or the signal is aborted. */
export async function letTalk(
  deps: ConversationDeps,
  persona: Persona,
  {
    random,
    signal,
    pause = sitOut,
  }: Pick<CustomerDeps, 'random' | 'signal'> & { readonly pause?: Pause | undefined },
  report: (error: unknown) => void,
): Promise<Recorded> {
  const customer: CustomerDeps = {
    chat: chatWithin(deps),
    random,
    pause,
    signal,
  };
  const begun = await begin(customer, persona);
  converse(customer, persona, begun).catch((error: unknown) => {
    if (!signal.aborted) report(error);
  });
  return begun;
}

/** The web chat without a wire. */
function chatWithin(deps: ConversationDeps): ChatClient {
  const arrivals = createArrivals(deps.conversations);
  const session = randomUUID();
  return {
    send: ({ messageId, conversationId, country, language, customer, text }) =>
      receiveMessage(deps, {
        channel: 'web-chat',
        messageId,
        conversationId: conversationId ?? null,
        country,
        language: language ?? null,
        accountId: customer?.accountId ?? null,
        session,
        text,
        simulated: true,
      }),
    async next(conversationId, after, patience, signal) {
      const events = await deps.conversations.events(conversationId, after);
      if (events.length > 0 || patience === 0) return events;
      await arrivals.next(conversationId, patience * 1_000, signal);
      signal.throwIfAborted();
      return deps.conversations.events(conversationId, after);
    },
  };
}
