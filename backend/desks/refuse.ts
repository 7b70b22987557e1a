import { FailureError } from '../../shared/wire/failure.ts';
import type { HoldAt } from './rule-times.ts';

/** The refusal of what a hold forbids, with the rule and when it ends. */
export function refusedBy({ because, rule, until }: HoldAt): FailureError {
  const details = { because, rule, until: until === null ? null : new Date(until).toISOString() };
  if (because === 'off') {
    return new FailureError(
      'not-on-shift',
      'Your shift has not started, or is over. Start it first.',
      details,
    );
  }
  if (rule === null) {
    return new FailureError('desk-not-ready', `Nothing new begins at this desk now: ${because}.`, details);
  }
  const end = details.until === null ? '' : ` until ${details.until}`;
  return new FailureError('rule-holds', `The labour rule ${rule} forbids it${end}: ${because}.`, details);
}
