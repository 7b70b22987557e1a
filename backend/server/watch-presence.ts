import type { FaroServer } from './rooms.ts';

/** Milliseconds that a supervisor's line may be down before their watches count as left. */
const patience = 10_000;

/**
 * Ends the watches of supervisors who are gone: no watch goes on unseen. `watching` lists who watches anything
 * now; someone whose last line falls has ten seconds to come back, and so has everyone after a restart.
 */
export function endLeftWatches(
  io: FaroServer,
  watching: readonly string[],
  endWatchesOf: (personId: string) => void,
): void {
  const leaving = new Map<string, NodeJS.Timeout>();
  const lines = new Map<string, number>();

  function leave(personId: string): void {
    if (leaving.has(personId)) return;
    const left = setTimeout(() => {
      leaving.delete(personId);
      endWatchesOf(personId);
    }, patience).unref();
    leaving.set(personId, left);
  }

  for (const personId of watching) leave(personId);
  io.on('connection', (socket) => {
    const { id, role } = socket.data.caller.person;
    if (role !== 'supervisor') return;
    clearTimeout(leaving.get(id));
    leaving.delete(id);
    lines.set(id, (lines.get(id) ?? 0) + 1);
    socket.on('disconnect', () => {
      const still = (lines.get(id) ?? 1) - 1;
      if (still > 0) lines.set(id, still);
      else {
        lines.delete(id);
        leave(id);
      }
    });
  });
}
