import { randomUUID } from 'node:crypto';
import type { Approval, Conversation } from '../../shared/conversation/conversation.ts';
import type { ApprovalReason, Author } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { AccountEffect } from '../accounts/accounts.ts';
import type { Standing } from '../agents/standing.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { recordOrFail } from '../conversations/record-or-fail.ts';
import { amountOf } from './judge.ts';
import { describeAsked } from './words.ts';

export interface AskDeps {
  readonly conversations: Conversations;
  readonly clock: () => Date;
}

export interface ApprovalWanted {
  readonly author: Author;
  readonly claim: Claim;
  /** Of the effect that follows; asked for again under it, it is the same request. */
  readonly key: string;
  readonly effect: AccountEffect;
  readonly why: ApprovalReason;
  readonly standing: Standing;
}

/**
 * Puts a change before the supervisors of the country. One conversation asks for one thing at a time, and Lana for
 * nothing twice that was refused.
 *
 * @throws FailureError `action-refused` with `details.reason` `approval-pending` or `approval-refused`, and as
 *   `recordOrFail`.
 */
export async function askApproval(
  { conversations, clock }: AskDeps,
  { author, claim, key, effect, why, standing }: ApprovalWanted,
): Promise<void> {
  const conversation = await conversations.get(standing.conversation.id);
  if (approvalOf(conversation, key)?.state === 'pending') return;
  refuseAnother(conversation, effect, author);
  const { account, catalogue, country, locale } = standing;
  const amount = account && amountOf({ effect, account, standing });
  const plan = effect.kind === 'plan-changed' ? catalogue.plans.find(({ id }) => id === effect.planId) : null;
  const what = describeAsked(effect.kind, conversation.language, {
    amount: amount ? formatMoney(amount, locale) : '',
    plan: plan ? `${plan.name} (${formatMoney(plan.price, locale)})` : '',
  });
  const expiresAt = new Date(clock().getTime() + country.limits.approvalWithinSeconds * 1_000).toISOString();
  await recordOrFail(conversations, {
    conversationId: conversation.id,
    events: [
      {
        type: 'approval-requested',
        author,
        approval: randomUUID(),
        key,
        effect: effect.kind,
        input: { ...effect },
        what,
        amount,
        why,
        note: 'reason' in effect ? effect.reason : '',
        expiresAt,
        epoch: claim.epoch,
      },
    ],
    claim,
    key: `approval-requested:${key}`,
  });
}

/** The approval that was asked for under the key of an effect. */
export function approvalOf({ approvals }: Conversation, key: string): Approval | null {
  return approvals.find((approval) => approval.key === key) ?? null;
}

/** What it was asked on, as its end names it again. */
export function askedIn({ what, kind: effect, amount }: Approval) {
  return { what, effect, amount };
}

function refuseAnother({ approvals }: Conversation, { kind }: AccountEffect, { kind: by }: Author): void {
  if (approvals.some(({ state }) => state === 'pending')) {
    throw refused('approval-pending', 'Something of this conversation waits for a supervisor already.');
  }
  const before = approvals.findLast((approval) => approval.kind === kind);
  if (by === 'ai' && before && before.state !== 'given') {
    throw refused('approval-refused', 'A supervisor was asked for this already, and did not approve it.');
  }
}

function refused(reason: string, message: string): FailureError {
  return new FailureError('action-refused', message, { reason });
}
