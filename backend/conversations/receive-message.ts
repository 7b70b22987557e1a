import { randomUUID } from 'node:crypto';
import type { Channel, NewEvent } from '../../shared/conversation/event.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { Account } from '../../shared/accounts/account.ts';
import { isOutOfReach } from '../accounts/accounts.ts';
import { span } from '../observability/span.ts';
import { attend, type AttendDeps } from './attend.ts';
import type { ConversationDeps } from './dependencies.ts';
import { assertOpen, checkedText, closed } from './record-or-fail.ts';
import { faro } from './speakers.ts';

/** What a channel makes of its raw input. */
export interface InboundMessage {
  readonly channel: Channel;
  /** The channel's own id for the message: the same id from the same sender is the same message. */
  readonly messageId: string;
  /** The conversation to go on with, or null to open one. */
  readonly conversationId: string | null;
  readonly country: CountryCode;
  /** The language the customer chose, or null for the account's or the country's. */
  readonly language: Language | null;
  readonly accountId: string | null;
  /** Who sends where there is no account: the channel's session. */
  readonly session: string;
  readonly text: string;
  readonly simulated: boolean;
}

type ReceiveDeps = AttendDeps &
  Pick<ConversationDeps, 'accounts' | 'packs' | 'background' | 'abortTurn' | 'admit'>;

/**
 * A customer says something. Answers once it is durable; a repeated message gets the first one's answer and
 * changes nothing. What follows from it happens afterwards, in order within the conversation.
 *
 * @throws FailureError `malformed-request`, `text-too-long`, `unknown-conversation`, `unknown-account`,
 *   `wrong-country`, `not-allowed` (somebody else's conversation), `conversation-closed`, `store-unavailable`,
 *   `busy` (come again with the same words).
 */
export function receiveMessage(deps: ReceiveDeps, inbound: InboundMessage): Promise<Recorded> {
  return span('receive-message', { country: inbound.country }, async (note) => {
    const answer = await receive(deps, inbound);
    note({ conversation: answer.conversationId, sequence: answer.sequence });
    return answer;
  });
}

async function receive(deps: ReceiveDeps, inbound: InboundMessage): Promise<Recorded> {
  const text = checkedText(inbound.text);
  const key = keyOf(inbound);
  const earlier = await deps.conversations.findByKey(key);
  if (earlier) return answerOf(earlier);

  const leave = deps.admit(inbound.conversationId === null ? 'beginning' : 'going-on');
  try {
    const { outcome, answer } = await take(deps, inbound, text, key);
    if (outcome === 'repeated') leave();
    else followUp(deps, answer, text, leave);
    return answer;
  } catch (error) {
    leave();
    throw error;
  }
}

/** Makes the words durable. */
async function take(deps: ReceiveDeps, inbound: InboundMessage, text: string, key: string) {
  const { conversationId, before, name } = inbound.conversationId
    ? await goOn(deps, inbound, inbound.conversationId)
    : await begin(deps, inbound);
  const appended = await deps.conversations.record({
    conversationId,
    events: [...before, message(inbound, text, name)],
    key,
  });
  if (appended.outcome === 'refused') throw closed();
  return { outcome: appended.outcome, answer: answerOf(appended.events) };
}

function followUp(
  deps: ReceiveDeps,
  { conversationId, sequence }: Recorded,
  text: string,
  whenAttended: () => void,
): void {
  deps.abortTurn(conversationId);
  deps.background.run(conversationId, () =>
    span('attend', { conversation: conversationId }, () =>
      attend(deps, conversationId, { sequence, text }),
    ).finally(whenAttended),
  );
}

interface Place {
  readonly conversationId: string;
  /** What must stand in the log before the message. */
  readonly before: readonly NewEvent[];
  readonly name: string;
}

async function goOn(deps: ReceiveDeps, inbound: InboundMessage, conversationId: string): Promise<Place> {
  const conversation = await deps.conversations.get(conversationId);
  if (conversation.country !== inbound.country) throw wrongCountry();
  if (inbound.accountId !== null && inbound.accountId !== conversation.accountId) {
    throw new FailureError('not-allowed', 'This conversation is with another customer.');
  }
  assertOpen(conversation);
  return { conversationId, before: [], name: conversation.customerName };
}

async function begin(deps: ReceiveDeps, inbound: InboundMessage): Promise<Place> {
  const { channel, country, accountId, simulated } = inbound;
  const account = accountId === null ? null : await findAccount(deps, accountId);
  if (account && account.country !== country) throw wrongCountry();
  const name = account?.name ?? '';
  const language = inbound.language ?? account?.language ?? deps.packs[country].language;
  const opening: readonly NewEvent[] = [
    {
      type: 'conversation-opened',
      author: faro,
      channel,
      country,
      language,
      accountId,
      customerName: name,
      simulated,
    },
    { type: 'owner-changed', author: faro, owner: { ...lana, epoch: 1 }, because: 'opened' },
  ];
  return { conversationId: randomUUID(), before: opening, name };
}

/** The account, or null while the operator's systems cannot be reached: a customer's words are taken all the same. */
async function findAccount(deps: ReceiveDeps, accountId: string): Promise<Account | null> {
  try {
    return await deps.accounts.find(accountId);
  } catch (error) {
    if (isOutOfReach(error)) return null;
    throw error;
  }
}

function message(inbound: InboundMessage, text: string, name: string): NewEvent {
  const { messageId, channel, accountId, session } = inbound;
  const author = { kind: 'customer', id: accountId ?? session, name } as const;
  return { type: 'message-received', author, messageId, from: 'customer', text, channel };
}

/** `channel:country:account or session:message`, each part encoded so that none can pass for another. */
function keyOf({ channel, country, accountId, session, messageId }: InboundMessage): string {
  return [channel, country, accountId ?? session, messageId]
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join(':');
}

function answerOf(events: readonly { type: string; conversationId: string; sequence: number }[]): Recorded {
  const said = events.find(({ type }) => type === 'message-received');
  if (!said) throw new RangeError('The key belongs to something that was not a message');
  return { conversationId: said.conversationId, sequence: said.sequence };
}

function wrongCountry(): FailureError {
  return new FailureError('wrong-country', 'The customer or the conversation belongs to another country.');
}
