import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { TurnQueue } from '../agents/turn-queue.ts';
import { refreshAdvice, type AdviseDeps } from '../conversations/advise.ts';
import type { Report } from '../conversations/background.ts';
import { owedAnswer } from '../conversations/owed-answer.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import type { Load } from './load.ts';
import { tellDelayed } from './tell-delayed.ts';

interface WatchDeps extends AdviseDeps, Pick<ConversationDeps, 'startTurn'> {
  readonly load: Load;
  readonly turns: TurnQueue;
  /** Turns of Lana that run at the same time while nothing is given up. */
  readonly atOnce: number;
  readonly report: Report;
}

/** Milliseconds between two looks, and between two rounds of telling customers. */
const every = { look: 250, tell: 1_000 } as const;
/** Share of Lana's turns that still run at the same time while they are what is given up. */
const turnsLeft = 0.25;
/** Of one kind, at one look: catching up is not to be the next peak. */
const mostAtOnce = 10;

/**
 * Looks at the load four times a second, and does what follows: runs fewer turns or all again, takes up turns that
 * found no place, and brings the advice at people's desks up to date once it is whole again. Tells customers who
 * wait. None of it waits for another, so that a slow store delays no look. Returns the function that ends it.
 */
export function watchLoad(deps: WatchDeps): () => void {
  /** Whose advice is being brought up to date, as they were then. */
  const refreshed = new WeakSet<Conversation>();
  const stops = [
    repeat(deps, every.look, () => look(deps)),
    repeat(deps, every.look, async () => {
      await takeUpOwed(deps);
      makeWholeAgain(deps, refreshed);
    }),
    repeat(deps, every.tell, () => tell(deps)),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Does the work again and again, never beside itself. */
function repeat({ report }: WatchDeps, milliseconds: number, work: () => Promise<void>): () => void {
  let busy = false;
  const once = async () => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch (error) {
      report(error, '');
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void once(), milliseconds);
  return () => clearInterval(timer);
}

async function look({ load, turns, atOnce }: WatchDeps): Promise<void> {
  const step = await load.look(turns);
  if (step) turns.runAtOnce(load.isShed('deep-turns') ? Math.max(1, Math.floor(atOnce * turnsLeft)) : atOnce);
}

async function tell({ load, turns, conversations, clock }: WatchDeps): Promise<void> {
  if (load.now().turns.waiting === 0) return;
  load.toldDelayed(await tellDelayed(conversations, await turns.list(), clock()));
}

/** Answers that Lana owes, and whose turns the queue had no room for. */
async function takeUpOwed({ load, conversations, startTurn }: WatchDeps): Promise<void> {
  const { waiting, most } = load.now().turns;
  for (const id of [...load.withoutPlace].slice(0, Math.min(mostAtOnce, most - waiting))) {
    load.withoutPlace.delete(id);
    const conversation = await conversations.get(id);
    const owed = owedAnswer(conversation);
    if (owed) startTurn(conversation, owed.sequence);
  }
}

/** Desks of people whose advice lacks something that is not given up any more. */
function makeWholeAgain(deps: WatchDeps, refreshed: WeakSet<Conversation>): void {
  const lacks = ({ leftOut }: Conversation) => leftOut.some((what) => !deps.load.isShed(what));
  const lacking = deps.conversations
    .open()
    .filter((each) => lacks(each) && each.owner.kind !== 'ai' && !refreshed.has(each));
  for (const conversation of lacking.slice(0, mostAtOnce)) {
    refreshed.add(conversation);
    refreshAdvice(deps, conversation.id);
  }
}
