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

/** Milliseconds between two looks. */
const every = 250;
/** Share of Lana's turns that still run at the same time while they are what is given up. */
const turnsLeft = 0.25;
/** Of one kind, at one look: catching up is not to be the next peak. */
const mostAtOnce = 10;

/**
 * Looks at the load four times a second, and does what follows: runs fewer turns or all again, tells customers who
 * wait, takes up turns that found no place, and brings the advice at people's desks up to date once it is whole
 * again. Returns the function that ends it.
 */
export function watchLoad(deps: WatchDeps): () => void {
  let busy = false;
  /** Whose advice is being brought up to date, as they were then. */
  const refreshed = new WeakSet<Conversation>();
  const look = async () => {
    if (busy) return;
    busy = true;
    try {
      await lookOnce(deps, refreshed);
    } catch (error) {
      deps.report(error, '');
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), every);
  return () => clearInterval(timer);
}

async function lookOnce(deps: WatchDeps, refreshed: WeakSet<Conversation>): Promise<void> {
  const { load, turns, atOnce, conversations, clock } = deps;
  if (await load.look(turns)) {
    turns.runAtOnce(load.isShed('deep-turns') ? Math.max(1, Math.floor(atOnce * turnsLeft)) : atOnce);
  }
  const { turns: now } = load.now();
  if (now.waiting > 0) load.toldDelayed(await tellDelayed(conversations, await turns.list(), clock()));
  if (now.waiting < now.most) await takeUpOwed(deps);
  makeWholeAgain(deps, refreshed);
}

/** Answers that Lana owes, and whose turns the queue had no room for. */
async function takeUpOwed({ load: { withoutPlace }, conversations, startTurn }: WatchDeps): Promise<void> {
  for (const id of [...withoutPlace].slice(0, mostAtOnce)) {
    withoutPlace.delete(id);
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
