import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { checkMoods } from './append-rules.ts';
import type { Report } from './background.ts';
import type { Append, Appended, ConversationLog } from './conversation-log.ts';
import type { Conversations, Listener } from './conversations.ts';
import { keepsPlace } from './place-rules.ts';
import { createSerial } from './serial.ts';

/**
 * Opens the logs: folds every unfinished conversation once and keeps it folded from then on. Finished ones are
 * folded when somebody asks. A conversation whose log cannot be read is reported and left out; `get` then says why.
 * `report` also hears of listeners that throw: they never fail the append they were told of.
 */
export async function openConversations(
  log: ConversationLog,
  report: Report = ignore,
): Promise<Conversations> {
  const live = new Map<string, Conversation>();
  const listeners = new Set<Listener>();
  const serial = createSerial();

  async function load(conversationId: string): Promise<Conversation | null> {
    const events = await log.read(conversationId, 0);
    return events.length > 0 ? fold(events) : null;
  }

  function tell(conversation: Conversation, events: readonly ConversationEvent[]): void {
    for (const listener of listeners) {
      try {
        listener(conversation, events);
      } catch (error) {
        report(error, conversation.id);
      }
    }
  }

  async function append(wanted: Append): Promise<Appended> {
    const { conversationId } = wanted;
    const before = live.get(conversationId) ?? (await load(conversationId));
    checkMoods(wanted, before);
    if (before && !keepsPlace(wanted, before)) return { outcome: 'refused', owner: before.owner };
    const appended = await log.append(wanted);
    if (appended.outcome !== 'appended') return appended;
    const conversation = fold(appended.events, before);
    if (conversation.closedAt && !isUnsettled(conversation)) live.delete(conversationId);
    else live.set(conversationId, conversation);
    tell(conversation, appended.events);
    return appended;
  }

  for (const conversationId of await log.unfinishedConversations()) {
    try {
      const conversation = await load(conversationId);
      if (conversation) live.set(conversationId, conversation);
    } catch (error) {
      report(error, conversationId);
    }
  }

  async function get(conversationId: string): Promise<Conversation> {
    const conversation = live.get(conversationId) ?? (await load(conversationId));
    if (conversation) return conversation;
    throw new FailureError('unknown-conversation', 'There is no conversation with this id.');
  }

  return {
    record: (wanted) => serial.run(wanted.conversationId, () => append(wanted)),
    get,
    events: (conversationId, after) => log.read(conversationId, after),
    findByKey: (key) => log.findByKey(key),
    open: () => [...live.values()].filter(({ closedAt }) => closedAt === null),
    unsettled: () => [...live.values()].filter(isUnsettled),
    all: () => log.allConversations(),
    owing: async () => Promise.all((await log.owingConversations()).map(get)),
    watched: async () => Promise.all((await log.watchedConversations()).map(get)),
    modelCalls: (since) => log.modelCalls(since),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isUnsettled({ effects }: Conversation): boolean {
  return effects.some(({ state }) => state === 'intended');
}

function ignore(): void {
  // Nobody listens: for tests that look at the answers only.
}
