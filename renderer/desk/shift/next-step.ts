import type { DeskView } from '../../../shared/desks/desk-view.ts';
import type { PresenceCommand } from '../../../shared/desks/presence.ts';

/** What a shift needs of its rep now, if anything. */
export interface NextStep {
  readonly command: PresenceCommand;
  /** What says no to it. */
  readonly decline: PresenceCommand | null;
}

function step(command: PresenceCommand, decline: PresenceCommand | null = null): NextStep {
  return { command, decline };
}

/** The one thing that the key of the shift does. */
export function nextStep(desk: DeskView): NextStep | null {
  const busy = desk.holds.some(({ because }) => because === 'own-choice' || because === 'no-answer');
  if (!desk.shift) return step('start-shift');
  if (desk.presence === 'break') return step('end-pause');
  if (desk.recovery) return step('start-recovery', 'decline-recovery');
  if (busy) return step('be-available');
  if (desk.holds.some(({ because }) => because === 'stretch')) return step('start-meal');
  if (desk.nextRest && desk.nextRest.state !== 'later') return step('start-rest');
  if (desk.waits.some(({ because }) => because === 'wrap-up')) return step('be-available');
  return null;
}
