import { Money } from '../countries/money.ts';
import type { Approval, Conversation, Effect } from './conversation.ts';
import type { EventOf } from './event.ts';

export function intended(event: EventOf<'effect-intended'>): Effect {
  return {
    key: event.key,
    kind: event.effect,
    state: 'intended',
    summary: '',
    reference: null,
    amount: Money.safeParse(event.input['amount']).data ?? null,
  };
}

export function done(effect: Effect, event: EventOf<'effect-done'>): Effect {
  if (effect.key !== event.key) return effect;
  return {
    ...effect,
    state: 'done',
    summary: event.summary,
    reference: event.reference,
    amount: event.amount,
  };
}

export function failed(effect: Effect, event: EventOf<'effect-failed'>): Effect {
  return effect.key === event.key ? { ...effect, state: 'failed', summary: event.message } : effect;
}

export function requested(event: EventOf<'approval-requested'>): Approval {
  const { approval: id, key, effect: kind, what, amount, why, note, author: by, at, expiresAt } = event;
  const asked = { id, key, kind, what, amount, why, note, by, requestedAt: at, expiresAt };
  return { ...asked, state: 'pending', decidedBy: null };
}

export function decidedApprovals(
  now: Conversation,
  event: EventOf<'approval-given' | 'approval-refused' | 'approval-expired'>,
  state: Exclude<Approval['state'], 'pending'>,
): readonly Approval[] {
  return now.approvals.map((approval) =>
    approval.id === event.approval ? { ...approval, state, decidedBy: event.author } : approval,
  );
}
