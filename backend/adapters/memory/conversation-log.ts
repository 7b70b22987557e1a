import { checkErasure, decideAppend, owing, type Head } from '../../conversations/append-rules.ts';
import type { Append, Appended, ConversationLog } from '../../conversations/conversation-log.ts';
import type { ConversationEvent } from '../../../shared/conversation/event.ts';

interface Kept {
  head: Head;
  readonly events: ConversationEvent[];
}

/** Conversations that live as long as the process: for tests and for a demonstration that leaves nothing behind. */
export function createMemoryConversationLog(clock: () => Date = () => new Date()): ConversationLog {
  const logs = new Map<string, Kept>();
  const appends = new Map<string, readonly ConversationEvent[]>();

  function append(wanted: Append): Appended {
    const repeated = wanted.key === undefined ? undefined : appends.get(wanted.key);
    if (repeated) return { outcome: 'repeated', events: repeated };
    const log = logs.get(wanted.conversationId);
    const decision = decideAppend(wanted, log?.head ?? null, clock().toISOString());
    if (decision.outcome === 'refused') return decision;
    const { head, events } = decision;
    logs.set(wanted.conversationId, { head, events: log?.events ?? [] });
    logs.get(wanted.conversationId)?.events.push(...events);
    if (wanted.key !== undefined) appends.set(wanted.key, events);
    return { outcome: 'appended', events };
  }

  return {
    append: async (wanted) => append(wanted),
    read: async (conversationId, after, limit) =>
      logs.get(conversationId)?.events.slice(after, limit === undefined ? undefined : after + limit) ?? [],
    findByKey: async (key) => appends.get(key) ?? null,
    unfinishedConversations: async () =>
      [...logs]
        .filter(([, { head }]) => !head.closed || head.unsettled > 0)
        .map(([conversationId]) => conversationId),
    watchedConversations: async () =>
      [...logs]
        .filter(([, { events }]) => events.some(({ type }) => type === 'watch-started'))
        .map(([conversationId]) => conversationId),
    owingConversations: async () =>
      [...logs]
        .filter(([, { events }]) => events.reduce((owed, { type }) => owed + (owing[type] ?? 0), 0) > 0)
        .map(([conversationId]) => conversationId),
    allConversations: async () => [...logs.keys()],
    lastSequences: async () => new Map([...logs].map(([id, { head }]) => [id, head.lastSequence])),
    modelCalls: async (since) =>
      [...logs.values()]
        .flatMap(({ events }) => events.filter((event) => event.type === 'model-called'))
        .filter(({ at }) => at >= since.toISOString())
        .toSorted((one, other) => one.at.localeCompare(other.at)),
    conversationsOf: async (accountId) =>
      [...logs]
        .filter(
          ([
            ,
            {
              events: [opening],
            },
          ]) => isOpenedFor(opening, accountId),
        )
        .map(([conversationId]) => conversationId),
    async erase(erased) {
      for (const [conversationId, events] of erased) {
        const log = logs.get(conversationId);
        checkErasure(log?.events ?? [], events);
        log?.events.splice(0, events.length, ...events);
        for (const [key, [first]] of appends) {
          if (first?.conversationId === conversationId) appends.delete(key);
        }
      }
    },
    close: async () => undefined,
  };
}

function isOpenedFor(opening: ConversationEvent | undefined, accountId: string): boolean {
  return opening?.type === 'conversation-opened' && opening.accountId === accountId;
}
