import type { Author, ConversationEvent, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import { FailureError, failureCodes, type FailureCode } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/http.ts';
import type { AccountEffect, EffectReceipt } from '../accounts/accounts.ts';
import type { ConversationDeps } from './dependencies.ts';
import { recordOrFail } from './record-or-fail.ts';

type EffectDeps = Pick<ConversationDeps, 'conversations' | 'accounts'>;

export interface EffectWanted {
  readonly conversationId: string;
  readonly author: Author;
  readonly claim: Claim;
  /** The same key is the same effect, however often it is asked for. */
  readonly key: string;
  readonly effect: AccountEffect;
  /** One line for the transcript, in the conversation's language. */
  readonly summary: (receipt: EffectReceipt) => string;
}

export interface EffectPerformed extends Recorded {
  readonly receipt: EffectReceipt;
  readonly summary: string;
}

/**
 * Changes an account in the name of whoever has the turn: on record as intended before, and as done or failed
 * after. A repeat with the key answers as the first time.
 *
 * @throws FailureError as `recordOrFail` before anything was changed; then the failure of `Accounts.perform`.
 */
export async function performEffect(deps: EffectDeps, wanted: EffectWanted): Promise<EffectPerformed> {
  const { conversationId, author, claim, key, effect } = wanted;
  const input: Readonly<Record<string, unknown>> = { ...effect };
  await recordOrFail(deps.conversations, {
    conversationId,
    events: [{ type: 'effect-intended', author, key, effect: effect.kind, input, epoch: claim.epoch }],
    claim,
    key: `effect-intended:${key}`,
  });
  return finishEffect(deps, wanted);
}

/**
 * The second half of an effect that is on record as intended; also after a restart, whoever has the turn by then.
 *
 * @throws FailureError of `Accounts.perform`, now or the first time.
 */
export async function finishEffect(
  deps: EffectDeps,
  wanted: Omit<EffectWanted, 'claim'>,
): Promise<EffectPerformed> {
  const { conversationId, author, key, effect } = wanted;
  const ended = `effect-ended:${key}`;
  failAgain(await deps.conversations.findByKey(ended));
  const receipt = await deps.accounts.perform(key, effect).catch(async (error: unknown) => {
    const { code, message } = failureOf(error);
    const failed: NewEvent = { type: 'effect-failed', author, key, effect: effect.kind, code, message };
    await recordOrFail(deps.conversations, { conversationId, events: [failed], key: ended });
    throw error;
  });
  const { reference, amount } = receipt;
  const summary = wanted.summary(receipt);
  const done: NewEvent = {
    type: 'effect-done',
    author,
    key,
    effect: effect.kind,
    summary,
    reference,
    amount,
  };
  const recorded = await recordOrFail(deps.conversations, { conversationId, events: [done], key: ended });
  return { ...recorded, receipt, summary };
}

function failAgain(earlier: readonly ConversationEvent[] | null): void {
  const failed = earlier?.find((event) => event.type === 'effect-failed');
  if (!failed) return;
  const code = failureCodes.find((known) => known === failed.code) ?? 'internal-error';
  throw new FailureError(code, failed.message);
}

function failureOf(error: unknown): { readonly code: FailureCode; readonly message: string } {
  if (error instanceof FailureError) return error.failure;
  return { code: 'internal-error', message: 'The change failed for a reason of our own.' };
}
