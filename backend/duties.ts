import { setImmediate, setTimeout } from 'node:timers/promises';
import { closeSilent } from './conversations/close-silent.ts';
import type { ConversationDeps } from './conversations/dependencies.ts';
import { endLeftWatches } from './conversations/end-left-watches.ts';
import { watchHelp } from './conversations/help.ts';
import { watchEffects, type SettleDeps } from './conversations/settle-effects.ts';
import { watchHandOvers, type Schedule } from './conversations/watch-hand-overs.ts';
import type { Desks } from './desks/desks.ts';
import type { FollowUpRoom } from './follow-up/follow-ups.ts';
import { watchCallBacks } from './follow-up/watch-call-backs.ts';
import type { ConversationSearch } from './history/conversation-search.ts';
import { keepIndex } from './history/keep-index.ts';
import { watchApprovals } from './limits/watch-approvals.ts';
import type { PeopleHere } from './nodes/people-here.ts';
import { watchConsults } from './queue/ask-colleague.ts';
import { offerContacts } from './queue/offer-contacts.ts';

interface DutyDeps extends ConversationDeps, SettleDeps {
  readonly desks: Desks;
  readonly followUps: FollowUpRoom;
  readonly here: PeopleHere;
  readonly search: ConversationSearch;
  readonly schedule: Schedule;
  /** Milliseconds that whoever begins a change of an account may wait for its end. */
  readonly longestEffect: number;
}

/** Milliseconds between two looks for conversations that their customers have left. */
const silenceCheck = 15_000;
/** Milliseconds between two looks for changes that the operator's systems left unanswered. */
const unsettledCheck = 15_000;
/** Milliseconds over which what is said is gathered before it goes into the index, and while something is given up. */
const indexMoments = { usual: 500, busy: 3_000 } as const;

/**
 * What one node of all does: everything that follows from time alone, offers, the desks' record of contacts, and the
 * index of past conversations. Each part begins with what the logs say, so that another node can go on with it.
 *
 * @returns what ends it.
 */
export async function beginDuties(deps: DutyDeps): Promise<() => Promise<void>> {
  await using begun = new AsyncDisposableStack();
  const gather = () => setTimeout(indexMoments[deps.isShed('drafts') ? 'busy' : 'usual']);
  const index = keepIndex({ ...deps, gather, pause: () => setImmediate() });
  begun.defer(() => index.close());
  begun.defer(await deps.desks.keepContacts());
  begun.defer(watchHandOvers(deps));
  begun.defer(watchApprovals(deps));
  begun.defer(watchCallBacks(deps));
  begun.defer(watchHelp(deps));
  begun.defer(watchConsults(deps));
  begun.defer(offerContacts(deps));
  begun.defer(watchEffects(deps, unsettledCheck, deps.longestEffect));
  begun.defer(endLeftWatches(deps));
  const closeLeft = () => void closeSilent(deps).catch((error: unknown) => deps.report(error, ''));
  const silence = setInterval(closeLeft, silenceCheck);
  begun.defer(() => clearInterval(silence));
  const held = begun.move();
  return () => held.disposeAsync();
}
