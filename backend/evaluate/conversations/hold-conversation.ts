import type { Account, Catalogue } from '../../../shared/accounts/account.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { ConversationEvent, EventOf, EventType } from '../../../shared/conversation/event.ts';
import type { CountryCode } from '../../../shared/countries/country.ts';
import type { Language } from '../../../shared/language.ts';
import { closeSilent } from '../../conversations/close-silent.ts';
import { receiveMessage } from '../../conversations/receive-message.ts';
import { openOperation, type Operation } from './open-operation.ts';
import type { Rule, WrittenConversation } from './written.ts';

const second = 1_000;
/** Between a reply and the customer's next words. */
const betweenMessages = 20 * second;

/** One message of the customer and what came of it. */
export interface Exchange {
  readonly says: string;
  /** Lana's words, with plain spaces; empty where she said nothing. */
  readonly reply: string;
  readonly events: readonly ConversationEvent[];
  readonly before: Account;
  readonly after: Account;
}

/** A written conversation as it went. */
export interface HeldConversation {
  readonly written: WrittenConversation;
  readonly language: Language;
  readonly exchanges: readonly Exchange[];
  readonly conversation: Conversation;
  readonly catalogue: Catalogue;
  readonly events: readonly ConversationEvent[];
  /** What the product reported as unexpected. */
  readonly errors: readonly unknown[];
}

/** Has a customer of the sandbox say their lines, until the lines or Lana's part in the conversation ends. */
export async function holdConversation(
  written: WrittenConversation,
  language: Language,
): Promise<HeldConversation> {
  const operation = await openOperation();
  const { accounts, conversations } = operation.deps;
  const exchanges: Exchange[] = [];
  const rules = new Set(written.rules);
  let conversationId: string | null = null;

  const exchange = async (says: string) => {
    const before = await accounts.find(written.accountId);
    const sent = await send(operation, written, language, conversationId, says, exchanges.length);
    conversationId = sent.conversationId;
    const events = await conversations.events(conversationId, sent.sequence);
    exchanges.push({
      says,
      reply: wordsIn(events),
      events,
      before,
      after: await accounts.find(written.accountId),
    });
  };

  for (const line of written.customer) {
    if (typeof line !== 'string') {
      operation.pass(line.silentMinutes * 60 * second);
      await closeSilent(operation.deps);
      continue;
    }
    const rule = ruleFor(rules, exchanges.at(-1)?.reply ?? '');
    if (rule) {
      rules.delete(rule);
      await exchange(rule.says);
    }
    if (conversationId && !(await isWithLana(operation, conversationId))) break;
    await exchange(line);
  }

  if (conversationId === null) throw new RangeError(`Nobody says anything in "${written.name}"`);
  const held = {
    written,
    language,
    exchanges,
    conversation: await conversations.get(conversationId),
    catalogue: await accounts.catalogue(countryOf(written)),
    events: await conversations.events(conversationId, 0),
    errors: operation.errors,
  };
  await operation.close();
  return held;
}

async function send(
  operation: Operation,
  written: WrittenConversation,
  language: Language,
  conversationId: string | null,
  text: string,
  index: number,
) {
  operation.pass(betweenMessages);
  const sent = await receiveMessage(operation.deps, {
    channel: 'web-chat',
    messageId: `message-${index}`,
    conversationId,
    country: countryOf(written),
    language,
    accountId: written.accountId,
    session: 'session',
    text,
    simulated: false,
  });
  await operation.settled();
  return sent;
}

async function isWithLana({ deps }: Operation, conversationId: string): Promise<boolean> {
  const { owner, closedAt } = await deps.conversations.get(conversationId);
  return owner.kind === 'ai' && closedAt === null;
}

function ruleFor(rules: ReadonlySet<Rule>, reply: string): Rule | undefined {
  return [...rules].find(({ asked }) => asked.test(reply));
}

function countryOf({ accountId }: WrittenConversation): CountryCode {
  return accountId.slice(0, 2) as CountryCode;
}

/** Lana's words among events, with plain spaces. */
export function wordsIn(events: readonly ConversationEvent[]): string {
  return eventsOf(events, 'reply-sent')
    .map(({ text }) => text.replaceAll(/[\u00a0\u202f]/g, ' '))
    .join(' ');
}

export function eventsOf<Type extends EventType>(
  events: readonly ConversationEvent[],
  type: Type,
): readonly EventOf<Type>[] {
  return events.filter((event): event is EventOf<Type> => event.type === type);
}
