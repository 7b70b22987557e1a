import type { Author } from '../../../shared/conversation/event.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { readFigures } from '../../guardrails/figures.ts';
import type { Standing } from '../standing.ts';
import type { EffectCall } from './take-effect.ts';

/**
 * What the rules and the customer's consent ask for before a change. Where the country wants it, a customer who
 * leaves has the cancellation on record before anything is offered; and Lana changes plan or price only after the
 * plan or the percentage was named to the customer, unless a colleague gave her the turn to do it.
 *
 * @throws FailureError `action-refused` with `details.reason` `cancellation-first` or `not-offered`.
 */
export function refuseUntilAgreed(call: EffectCall, standing: Standing, author: Author): void {
  if (call.tool !== 'change_plan' && call.tool !== 'apply_loyalty_discount') return;
  if (owesRegistration(standing)) {
    throw refused(
      'cancellation-first',
      'Register the cancellation before changing anything: the country asks for it.',
    );
  }
  if (author.kind !== 'ai' || standing.conversation.returned) return;
  if (!wasNamed(call, standing)) {
    throw refused(
      'not-offered',
      'Name the plan, the percentage and the price to the customer first, and wait for a yes.',
    );
  }
}

function owesRegistration({ country, conversation: { topic, effects } }: Standing): boolean {
  if (!country.cancellationRegisteredBeforeOffer || topic !== 'cancel-service') return false;
  return !effects.some(({ kind, state }) => kind === 'cancellation-registered' && state === 'done');
}

function wasNamed(
  call: Extract<EffectCall, { tool: 'change_plan' | 'apply_loyalty_discount' }>,
  { conversation: { transcript }, catalogue, locale }: Standing,
): boolean {
  const said = transcript.flatMap((line) =>
    line.kind === 'utterance' && line.from !== 'customer' ? [line.text] : [],
  );
  if (call.tool === 'apply_loyalty_discount') {
    const percent = `percent:${catalogue.loyalty.percent}`;
    return said.some((text) => readFigures(text, locale).some(({ means }) => means.includes(percent)));
  }
  const plan = catalogue.plans.find(({ id }) => id === call.input.planId);
  return !plan || said.some((text) => text.includes(plan.name));
}

function refused(reason: string, message: string): FailureError {
  return new FailureError('action-refused', message, { reason });
}
