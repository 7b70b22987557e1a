import pRetry from 'p-retry';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { noOtherNodes, type NewsLine, type NewsOf } from '../nodes/event-bus.ts';
import { continued, traceparent } from '../observability/span.ts';
import { checkMoods } from './append-rules.ts';
import type { Report } from './background.ts';
import type { Append, Appended, ConversationLog } from './conversation-log.ts';
import type { Conversations, Listener } from './conversations.ts';
import { createFolded, isKept, isUnsettled } from './folded.ts';
import { keepsPlace, movesPlace } from './place-rules.ts';
import { createSerial } from './serial.ts';

/** How the log is asked again while it does not answer, in milliseconds. */
const patience = { retries: 10, minTimeout: 200, maxTimeout: 5_000 } as const;
/** Logs that are read at the same time to find what was missed. */
const readAtOnce = 8;

/**
 * Opens the logs: folds every unfinished conversation once and keeps it folded from then on. Finished ones are
 * folded when somebody asks. A conversation whose log cannot be read is reported and left out; `get` then says why.
 * `report` also hears of listeners that throw: they never fail the append they were told of.
 *
 * Over `bus` it tells other nodes of each append, and hears of theirs: what they wrote is read from the log, folded
 * and told to the listeners as if it had been written here, each event once and in order.
 */
export async function openConversations(
  log: ConversationLog,
  report: Report = ignore,
  bus: NewsLine = noOtherNodes,
): Promise<Conversations> {
  const folded = createFolded(log);
  const listeners = new Set<Listener>();
  const serial = createSerial();
  let isLooking = false;
  let isMissing = false;

  function tell(conversation: Conversation, events: readonly ConversationEvent[]): void {
    for (const listener of listeners) {
      try {
        listener(conversation, events);
      } catch (error) {
        report(error, conversation.id);
      }
    }
  }

  /** Reads what the log holds after what was told here, and tells it. Answers whether there was anything. */
  async function catchUp(conversationId: string, told: number): Promise<boolean> {
    const { conversation, events } = await folded.goOn(conversationId, told);
    if (conversation && events.length > 0) tell(conversation, events);
    return events.length > 0;
  }

  async function before(conversationId: string): Promise<Conversation | null> {
    const known = folded.get(conversationId);
    if (known) return known;
    const read = await folded.read(conversationId);
    if (!read || !isKept(read)) return read;
    // Whatever goes on and is not known here was opened at another node.
    await catchUp(conversationId, 0);
    return folded.get(conversationId) ?? read;
  }

  async function append(wanted: Append): Promise<Appended> {
    const { conversationId } = wanted;
    const seen = await before(conversationId);
    const known = seen?.lastSequence ?? 0;
    checkMoods(wanted, seen);
    const appended = await tryAppend(wanted, seen);
    if (appended.outcome === 'refused') {
      const wentOn = await catchUp(conversationId, known);
      return wentOn && movesPlace(wanted) ? append(wanted) : appended;
    }
    const last = appended.events.at(-1)?.sequence ?? 0;
    const after = last - appended.events.length;
    if (appended.outcome === 'appended') {
      bus.publish({ kind: 'appended', conversationId, after, last, trace: traceparent() });
    }
    if (appended.outcome === 'appended' && after === known) {
      tell(folded.add(seen, appended.events), appended.events);
    } else if (last > known) await catchUp(conversationId, known);
    return appended;
  }

  /** Where somebody takes or gives up a place, only over what was seen: another node may have been faster. */
  async function tryAppend(wanted: Append, seen: Conversation | null): Promise<Appended> {
    if (seen && !keepsPlace(wanted, seen)) return { outcome: 'refused', owner: seen.owner };
    return log.append(seen && movesPlace(wanted) ? { after: seen.lastSequence, ...wanted } : wanted);
  }

  function follow({ conversationId, after, last }: NewsOf<'appended'>): Promise<void> {
    const look = async () => {
      const told = folded.told(conversationId) ?? (await toldUnknown(conversationId, after));
      if (told < last) await catchUp(conversationId, told);
    };
    return retried(conversationId, () => serial.run(conversationId, look));
  }

  /** How far a log was told that is not known here: what has ended is forgotten, and what goes on was never heard of. */
  async function toldUnknown(conversationId: string, after: number): Promise<number> {
    const earlier = (await log.read(conversationId, 0)).filter(({ sequence }) => sequence <= after);
    return earlier.length === 0 || isKept(fold(earlier)) ? 0 : after;
  }

  async function retried(conversationId: string, work: () => Promise<void>): Promise<void> {
    await pRetry(work, { ...patience, unref: true }).catch((error: unknown) => report(error, conversationId));
  }

  /** Looks at everything that goes on, or did so until lately; one such look at a time. */
  async function findMissed(): Promise<void> {
    const waiting = new Set([...folded.followed(), ...(await log.unfinishedConversations())]);
    const lookOn = async () => {
      for (const conversationId of waiting) {
        waiting.delete(conversationId);
        const look = () => catchUp(conversationId, folded.told(conversationId) ?? 0);
        await serial.run(conversationId, look).catch((error: unknown) => report(error, conversationId));
      }
    };
    await Promise.all(Array.from({ length: readAtOnce }, lookOn));
  }

  async function lookForMissed(): Promise<void> {
    isMissing = true;
    if (isLooking) return;
    isLooking = true;
    while (isMissing) {
      isMissing = false;
      await retried('', findMissed);
    }
    isLooking = false;
  }

  bus.subscribe({
    heard(news) {
      if (news.kind === 'appended') void continued(news.trace, () => follow(news));
    },
    missed: () => void lookForMissed(),
  });

  for (const conversationId of await log.unfinishedConversations()) {
    await serial
      .run(conversationId, async () => void (await folded.goOn(conversationId, 0)))
      .catch((error: unknown) => report(error, conversationId));
  }

  async function get(conversationId: string): Promise<Conversation> {
    const conversation = folded.get(conversationId) ?? (await folded.read(conversationId));
    if (conversation) return conversation;
    throw new FailureError('unknown-conversation', 'There is no conversation with this id.');
  }

  return {
    record: (wanted) => serial.run(wanted.conversationId, () => append(wanted)),
    get,
    events: (conversationId, after) => log.read(conversationId, after),
    findByKey: (key) => log.findByKey(key),
    open: () => folded.all().filter(({ closedAt }) => closedAt === null),
    unsettled: () => folded.all().filter(isUnsettled),
    all: () => log.allConversations(),
    lastSequences: () => log.lastSequences(),
    owing: async () => Promise.all((await log.owingConversations()).map(get)),
    watched: async () => Promise.all((await log.watchedConversations()).map(get)),
    modelCalls: (since) => log.modelCalls(since),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function ignore(): void {
  // Nobody listens: for tests that look at the answers only.
}
