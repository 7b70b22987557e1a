import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { QueuedTurn } from '../agents/turn-queue.ts';
import { hold, leaseMilliseconds } from '../nodes/hold.ts';
import type { Leases } from '../nodes/leases.ts';
import { attend, type AttendDeps } from './attend.ts';
import { lastHeard, owedAnswer, wasAttended } from './owed-answer.ts';
import { settleEffects, settleIn, type SettleDeps } from './settle-effects.ts';
import { faro } from './speakers.ts';

export type RecoverDeps = AttendDeps & SettleDeps & { readonly leases: Leases };

/** Milliseconds between two looks for what was left behind. */
const lookEvery = 1_000;
/** Looks that outlast a lease. */
const patience = Math.ceil(leaseMilliseconds / lookEvery) + 1;

/** Held by the node that answers in a conversation, from the beginning of a turn to its end. */
export function answerLease(conversationId: string): string {
  return `answer:${conversationId}`;
}

/**
 * Takes up what a stop or a crash has cut off, once at start: ends turns that died, settles the changes that were
 * under way, and has every message attended to that was not. Leaves alone what another node works on. Resolves when
 * turns and changes are settled; the messages follow in the background.
 */
export async function recover(deps: RecoverDeps): Promise<void> {
  const open = deps.conversations.open();
  for (const { id } of open.filter(isUnfinished)) {
    await takeUp(deps, id).catch((error: unknown) => deps.report(error, id));
  }
  await settleEffects(deps, 0);
}

/**
 * Takes up what other nodes have left behind: what has been due for as long as a lease lasts, is held by nobody and
 * does not wait in the queue of turns. While leases cannot be asked for nothing is, and for as long afterwards.
 *
 * @returns what ends the watching.
 */
export function watchLeftBehind(
  deps: RecoverDeps,
  turns: { list(): Promise<readonly QueuedTurn[]> },
): () => Promise<void> {
  /** What is due, and at how many looks it was. */
  let due = new Map<string, { readonly what: string; readonly looks: number }>();
  let looking: Promise<void> = Promise.resolve();
  let busy = false;

  async function look(): Promise<void> {
    const before = due;
    due = new Map();
    for (const conversation of deps.conversations.open().filter(isUnfinished)) {
      const what = dueIn(conversation);
      const known = before.get(conversation.id);
      due.set(conversation.id, { what, looks: known?.what === what ? known.looks + 1 : 1 });
    }
    const overdue = [...due].filter(([, { looks }]) => isOverdue(looks));
    if (overdue.length === 0) return;
    const waiting = new Set(
      (await turns.list())
        .filter(({ startedAt }) => startedAt === null)
        .map(({ conversationId }) => conversationId),
    );
    for (const [id] of overdue.filter(([id]) => !waiting.has(id))) await takeUp(deps, id);
  }

  const looks = setInterval(() => {
    if (busy) return;
    busy = true;
    looking = look()
      .catch(() => due.clear())
      .finally(() => {
        busy = false;
      });
  }, lookEvery).unref();
  return async () => {
    clearInterval(looks);
    await looking;
  };
}

/** Whether somebody has to do something about it now: a turn runs, or the customer's last words wait. */
function isUnfinished(conversation: Conversation): boolean {
  const heard = lastHeard(conversation);
  return (
    conversation.turn !== null ||
    owedAnswer(conversation) !== null ||
    (heard !== null && !wasAttended(conversation, heard.sequence))
  );
}

/** Once what is due has outlasted a lease, and each time that it has become twice as old. */
function isOverdue(looks: number): boolean {
  return looks >= patience && Number.isInteger(Math.log2(looks / patience));
}

function dueIn(conversation: Conversation): string {
  return `${conversation.turn?.id} ${lastHeard(conversation)?.sequence}`;
}

/** Does nothing where another node works on it. @throws as `Leases.acquire`, and FailureError `store-unavailable`. */
async function takeUp(deps: RecoverDeps, conversationId: string): Promise<void> {
  const held = await hold(deps.leases, answerLease(conversationId));
  if (!held) return;
  try {
    await endDeadTurn(deps, conversationId);
    await settleIn(deps, conversationId, 0);
  } finally {
    await held.release();
  }
  deps.background.run(conversationId, () => attendAgain(deps, conversationId));
}

async function endDeadTurn({ conversations, clock }: RecoverDeps, conversationId: string): Promise<void> {
  const { turn } = await conversations.get(conversationId);
  if (!turn) return;
  const milliseconds = Math.max(0, clock().getTime() - Date.parse(turn.startedAt));
  await conversations.record({
    conversationId,
    events: [
      {
        type: 'turn-ended',
        author: faro,
        turn: turn.id,
        outcome: 'aborted',
        milliseconds,
        failure: 'Faro was restarted',
      },
    ],
    key: `turn-ended:${turn.id}`,
  });
}

/** The last message, where the micro-agents have not reported on it yet; else only the answer that Lana owes. */
async function attendAgain(deps: RecoverDeps, conversationId: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const heard = lastHeard(conversation);
  if (!heard) return;
  if (!wasAttended(conversation, heard.sequence)) return attend(deps, conversationId, heard);
  if (owedAnswer(conversation)) deps.startTurn(conversation, heard.sequence);
}
