import type { PeopleHere } from '../nodes/people-here.ts';
import type { Report } from './background.ts';
import type { ConversationDeps } from './dependencies.ts';
import { endWatchesOf } from './watching.ts';

/** Milliseconds that a supervisor's line may be down before their watches count as left. */
const patience = 10_000;

type Deps = Pick<ConversationDeps, 'conversations'> & {
  readonly here: Pick<PeopleHere, 'isHere' | 'listen'>;
  readonly report: Report;
};

/**
 * Ends the watches of supervisors who are gone: no watch goes on unseen. Someone whose last line falls, at whichever
 * node, has ten seconds to come back, and so has everyone who watches when this begins.
 *
 * @returns what ends it.
 */
export function endLeftWatches(deps: Deps): () => void {
  const leaving = new Map<string, NodeJS.Timeout>();

  function leave(personId: string): void {
    if (leaving.has(personId)) return;
    const gone = () => {
      leaving.delete(personId);
      endWatchesOf(deps, personId).catch((error: unknown) => deps.report(error, ''));
    };
    leaving.set(personId, setTimeout(gone, patience).unref());
  }

  function stay(personId: string): void {
    clearTimeout(leaving.get(personId));
    leaving.delete(personId);
  }

  const watching = deps.conversations.open().flatMap(({ watchers }) => watchers.map(({ id }) => id));
  for (const personId of watching) if (!deps.here.isHere(personId)) leave(personId);
  const deaf = deps.here.listen(({ id, role }, how) => {
    if (how === 'came') stay(id);
    else if (role === 'supervisor') leave(id);
  });
  return () => {
    deaf();
    for (const timer of leaving.values()) clearTimeout(timer);
  };
}
