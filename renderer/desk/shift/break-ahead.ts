import type { DeskView } from '../../../shared/desks/desk-view.ts';
import type { PresenceCommand } from '../../../shared/desks/presence.ts';

/** How long before a break is due its rep hears which contacts are open, in milliseconds. */
const heardBefore = 5 * 60_000;

export interface BreakAhead {
  readonly minutes: number;
  /** When it is due, in ISO 8601; null once it is. */
  readonly dueAt: string | null;
}

/** The rest that will soon be due, or is, while contacts are open; null where there is nothing to be warned of. */
export function breakAhead(
  { nextRest, contacts }: Pick<DeskView, 'nextRest' | 'contacts'>,
  now: number,
): BreakAhead | null {
  if (!nextRest || contacts === 0) return null;
  const { minutes, closesAt } = nextRest;
  const left = Date.parse(closesAt) - now;
  if (left > heardBefore) return null;
  return { minutes, dueAt: left > 0 ? closesAt : null };
}

const leaveCommands: ReadonlySet<PresenceCommand> = new Set([
  'start-rest',
  'start-meal',
  'start-recovery',
  'end-shift',
]);

/** Whether a command begins a pause or ends the shift while contacts are open. */
export function leavesOpen(command: PresenceCommand, { contacts }: Pick<DeskView, 'contacts'>): boolean {
  return leaveCommands.has(command) && contacts > 0;
}
