import { simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import type { EventOf, EventType } from '../../shared/conversation/event.ts';
import type { Owner } from '../../shared/conversation/ownership.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Accounts } from '../accounts/accounts.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryLeases } from '../adapters/memory/leases.ts';
import { createMemoryTurnQueue } from '../adapters/memory/turn-queue.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { openSqliteKnowledge } from '../adapters/sqlite/knowledge.ts';
import type { Consultation } from '../agents/consult.ts';
import { runTurn, type TurnDeps } from '../agents/run-turn.ts';
import { assemble } from '../assemble.ts';
import { createBackground } from '../conversations/background.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { lastHeard } from '../conversations/owed-answer.ts';
import { loadArticles } from '../knowledge/load-articles.ts';
import { createFixedRouter } from '../models/fixed-router.ts';
import { withEmbedded, type Model, type Models } from '../models/model.ts';
import { lanaOwns, opening, says, turnGoesTo } from './builders.ts';

/** The day that turns are tested on: a Friday morning in Guayaquil. */
const now = new Date('2026-11-20T15:00:00.000Z');

const knowledge = openSqliteKnowledge(loadArticles(), () => now);

type Opening = Parameters<typeof opening>[0];
type Stream = Awaited<ReturnType<MockLanguageModelV4['doStream']>>['stream'];
type Part = Stream extends ReadableStream<infer Each> ? Each : never;

/** What a scripted model does when it is asked: words, tool calls, or anything else by hand. */
export type Doing =
  | { readonly says: string }
  | { readonly uses: readonly { readonly tool: string; readonly input: unknown }[] }
  | (() => Promise<Doing>);

/** A model that does as told, one item for each time it is asked; the last item repeats. */
export function scriptedModel(script: readonly Doing[], modelId = 'scripted') {
  let asked = 0;
  return new MockLanguageModelV4({
    modelId,
    doStream: async () => {
      const doing = script[Math.min(asked, script.length - 1)] ?? { says: '' };
      asked += 1;
      return {
        stream: simulateReadableStream({
          chunks: partsOf(await settled(doing)),
          chunkDelayInMs: null,
          initialDelayInMs: null,
        }),
      };
    },
  });
}

async function settled(doing: Doing): Promise<Exclude<Doing, () => Promise<Doing>>> {
  return typeof doing === 'function' ? settled(await doing()) : doing;
}

export function partsOf(doing: Exclude<Doing, () => Promise<Doing>>): Part[] {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  if ('says' in doing) {
    return [
      { type: 'text-start', id: 't' },
      { type: 'text-delta', id: 't', delta: doing.says },
      { type: 'text-end', id: 't' },
      { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage },
    ];
  }
  const calls = doing.uses.map(
    ({ tool, input }, index): Part => ({
      type: 'tool-call',
      toolCallId: `call-${index}`,
      toolName: tool,
      input: JSON.stringify(input),
    }),
  );
  return [...calls, { type: 'finish', finishReason: { unified: 'tool-calls', raw: 'tools' }, usage }];
}

/** The operator's systems when they cannot be reached. */
export const accountsDown: Accounts = {
  find: unavailable,
  catalogue: unavailable,
  list: unavailable,
  perform: unavailable,
};

async function unavailable(): Promise<never> {
  throw new FailureError('accounts-unavailable', "The operator's systems cannot be reached.");
}

function clock(): Date {
  return now;
}

/** Turns over the real sandbox, knowledge base and country packs, with the models that a test gives; a single one does everything. */
export async function createTurnHarness(models: Models | Model, wanted: Partial<TurnDeps> = {}) {
  const errors: unknown[] = [];
  const conversations = await openConversations(createMemoryConversationLog(clock));
  const background = createBackground((error) => void errors.push(error));
  const { deps: assembled } = assemble({
    conversations,
    accounts: wanted.accounts ?? createSandboxAccounts({ clock, file: null }),
    knowledge: wanted.knowledge ?? knowledge,
    clock,
    background,
    router: createFixedRouter('all' in models ? models : withEmbedded(models), { clock }),
    limits: { turnMilliseconds: 10_000 },
    leases: createMemoryLeases(),
    openTurns: createMemoryTurnQueue,
    atOnce: 1,
    mostWaiting: 10,
    report: (error) => void errors.push(error),
  });
  const deps: TurnDeps = { ...assembled, ...wanted };

  /** Opens a conversation with Lana in it and the customer's first words; answers with their sequence. */
  const begins = async (conversationId: string, text: string, given: Opening = {}): Promise<number> => {
    const events = [opening(given), turnGoesTo(lanaOwns(1), 'opened'), says(text)];
    await conversations.record({ conversationId, events });
    return events.length;
  };

  /** The customer writes on; answers with the sequence of their words. */
  const writes = async (conversationId: string, text: string): Promise<number> => {
    await conversations.record({ conversationId, events: [says(text)] });
    return lastHeard(await conversations.get(conversationId))?.sequence ?? 0;
  };

  /** What the micro-agents find goes on record, as it does before a turn. */
  const attend = async (conversationId: string, sequence: number): Promise<void> => {
    const conversation = await conversations.get(conversationId);
    const text = lastHeard(conversation)?.text ?? '';
    const { events } = await deps.consult(conversation, { sequence, text });
    await conversations.record({ conversationId, events });
  };

  const gives = async (
    conversationId: string,
    owner: Owner,
    because?: Parameters<typeof turnGoesTo>[1],
  ): Promise<void> => {
    const { epoch } = (await conversations.get(conversationId)).owner;
    await conversations.record({ conversationId, events: [turnGoesTo(owner, because)], epoch });
  };

  const run = async (
    conversationId: string,
    about: number,
    signal = new AbortController().signal,
    consultation?: Consultation,
  ): Promise<void> => {
    await runTurn(deps, conversationId, about, signal, consultation);
    await background.idle();
  };

  const events = async <Type extends EventType>(
    conversationId: string,
    type: Type,
  ): Promise<readonly EventOf<Type>[]> => {
    const all = await conversations.events(conversationId, 0);
    return all.filter((event): event is EventOf<Type> => event.type === type);
  };

  return { deps, errors, begins, writes, attend, gives, run, events };
}
