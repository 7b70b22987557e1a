import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { AccountEffect, Accounts, EffectReceipt } from '../accounts/accounts.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryLeases } from '../adapters/memory/leases.ts';
import type { Consultation } from '../agents/consult.ts';
import type { Understanding } from '../agents/understanding.ts';
import { createBackground } from '../conversations/background.ts';
import type { Append, ConversationLog } from '../conversations/conversation-log.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { createSerial } from '../conversations/serial.ts';
import type { InboundMessage } from '../conversations/receive-message.ts';
import { account, catalogue, dawn, event, packs } from './builders.ts';

/** What a customer writes on the web chat: Daniel of Ecuador, in a new conversation, unless told otherwise. */
export function inbound(wanted: Partial<InboundMessage> = {}): InboundMessage {
  return {
    channel: 'web-chat',
    messageId: 'message-1',
    conversationId: null,
    country: 'EC',
    language: null,
    accountId: 'EC-1001',
    session: 'session-1',
    text: 'Quiero cancelar',
    simulated: false,
    ...wanted,
  };
}

/** A clock that stands still until it is moved, and what is due when it is. */
export function createTime(start: Date = dawn) {
  let now = start.getTime();
  let due: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    clock: () => new Date(now),
    schedule: (at: Date, run: () => void) => {
      const entry = { at: at.getTime(), run };
      due = [...due, entry];
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    /** Moves the clock and runs what has become due. */
    pass(seconds: number) {
      now += seconds * 1_000;
      const ripe = due.filter(({ at }) => at <= now);
      due = due.filter(({ at }) => at > now);
      for (const { run } of ripe) run();
    },
    waiting: () => due.length,
  };
}

/** The operator's systems as far as conversations need them. `failWith` makes every call fail until it is null. */
export function createAccounts(known: readonly Account[] = [account()]) {
  const performed = new Map<string, EffectReceipt>();
  const asked: { readonly key: string; readonly effect: AccountEffect }[] = [];
  const state: { failWith: Error | null } = { failWith: null };

  const accounts: Accounts = {
    async find(accountId) {
      if (state.failWith) throw state.failWith;
      const found = known.find(({ id }) => id === accountId);
      if (!found) throw new FailureError('unknown-account', 'There is no account with this id.');
      return found;
    },
    catalogue: async (country) => catalogue({ country }),
    list: async (country) => known.filter((found) => found.country === country),
    async perform(key, effect) {
      if (state.failWith) throw state.failWith;
      asked.push({ key, effect });
      const reference = `CL-${1_000_000 + performed.size}`;
      const receipt = performed.get(key) ?? { reference, amount: null, dueOn: null, sentTo: null };
      performed.set(key, receipt);
      return receipt;
    },
  };
  return { accounts, performed, asked, state };
}

const understanding: Understanding = {
  intents: [{ intent: 'cancel-service', confidence: 0.9 }],
  second: null,
  reaction: 'none',
  language: 'es',
  mood: -0.2,
  moodBecause: [],
  mentions: { genres: [], planName: null, amounts: [], days: [], address: null, email: null, count: null },
  abusive: false,
};

/** Conversations with everything around them under the test's control. */
export async function createHarness(given: { log?: ConversationLog; accounts?: readonly Account[] } = {}) {
  const time = createTime();
  const kept = given.log ?? createMemoryConversationLog(time.clock);
  const store: { failsOn: (append: Append) => boolean } = { failsOn: () => false };
  const log: ConversationLog = {
    ...kept,
    append: async (append) => {
      if (store.failsOn(append)) throw new FailureError('store-unavailable', 'The disk is full.');
      return kept.append(append);
    },
  };
  const errors: unknown[] = [];
  const report = (error: unknown) => void errors.push(error);
  const conversations = await openConversations(log, report);
  const operator = createAccounts(given.accounts);
  const background = createBackground(report);
  const started: { readonly conversationId: string; readonly about: number }[] = [];
  const aborted: string[] = [];
  const fastPath: {
    suggestions: readonly Suggestion[];
    steps: readonly string[];
    failure: Error | null;
    playbook: { id: string } | null;
  } = {
    suggestions: [],
    steps: [],
    failure: null,
    playbook: null,
  };

  const consult = async (_: unknown, message: Consultation['message']): Promise<Consultation> => {
    if (fastPath.failure) throw fastPath.failure;
    const events: readonly NewEvent[] = [
      event('agent-reported', {
        about: message.sequence,
        agent: 'intent',
        startedAt: time.clock().toISOString(),
        milliseconds: 0.4,
        finding: 'cancel-service',
        read: [message.text],
      }),
      event('intent-read', {
        about: message.sequence,
        intent: 'cancel-service',
        confidence: 0.9,
        others: [],
      }),
    ];
    return { message, events, understanding, account: account(), catalogue: catalogue(), passages: [] };
  };

  const deps = {
    conversations,
    accounts: operator.accounts,
    packs,
    cards: [],
    clock: time.clock,
    schedule: time.schedule,
    background,
    perAccount: createSerial(),
    leases: createMemoryLeases(),
    report,
    consult,
    suggest: () => fastPath.suggestions,
    stepsNowDone: () => fastPath.steps,
    playbookFor: () => fastPath.playbook,
    draftWrapUp: ({ transcript }: Conversation, holder: Account | null) => ({
      disposition: 'solved',
      summary: `${holder?.name}: ${transcript.filter((line) => line.kind === 'utterance' && line.from === 'rep').length}`,
    }),
    summarize: (_: unknown, effect: AccountEffect, { reference }: EffectReceipt) =>
      `${effect.kind} ${reference}`,
    requireReady: async () => undefined,
    isShed: (): boolean => false,
    admit: () => () => undefined,
    startTurn: ({ id: conversationId }: Conversation, about: number) =>
      void started.push({ conversationId, about }),
    abortTurn: (conversationId: string) => void aborted.push(conversationId),
  };
  return { deps, log, store, time, operator, fastPath, started, aborted, errors };
}
