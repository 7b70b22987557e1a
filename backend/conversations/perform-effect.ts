import type { Author, ConversationEvent, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import { FailureError, failureCodes, failureStatus } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
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
 * @throws FailureError as `recordOrFail` before anything was changed; then as `finishEffect`.
 */
export async function performEffect(deps: EffectDeps, wanted: EffectWanted): Promise<EffectPerformed> {
  const { conversationId, author, claim, key, effect } = wanted;
  const input: Readonly<Record<string, unknown>> = { ...effect };
  await assertNotUnderWay(deps, wanted);
  await recordOrFail(deps.conversations, {
    conversationId,
    events: [{ type: 'effect-intended', author, key, effect: effect.kind, input, epoch: claim.epoch }],
    claim,
    key: `effect-intended:${key}`,
  });
  return finishEffect(deps, wanted);
}

/**
 * The second half of an effect that is on record as intended; also later, whoever has the turn by then. What the
 * operator's systems refuse is on record as failed. No answer of theirs tells nothing: the effect stays as it is,
 * to be finished by its key once they answer.
 *
 * @throws FailureError of `Accounts.perform` for a refusal, now or the first time; `effect-unsettled` for no answer.
 */
export async function finishEffect(
  deps: EffectDeps,
  wanted: Omit<EffectWanted, 'claim'>,
): Promise<EffectPerformed> {
  const { conversationId, author, key, effect } = wanted;
  const ended = `effect-ended:${key}`;
  failAgain(await deps.conversations.findByKey(ended));
  const receipt = await deps.accounts.perform(key, effect).catch(async (error: unknown) => {
    if (!(error instanceof FailureError) || failureStatus[error.failure.code] >= 500) throw unsettled(error);
    const { code, message } = error.failure;
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

/** A change of the same kind whose end is not known must be settled first: it may be this very one. */
async function assertNotUnderWay(
  { conversations }: EffectDeps,
  { conversationId, key, effect }: EffectWanted,
): Promise<void> {
  const { effects } = await conversations.get(conversationId);
  const same = effects.find((other) => other.kind === effect.kind && other.state === 'intended');
  if (same && same.key !== key) throw unsettled(null);
}

function failAgain(earlier: readonly ConversationEvent[] | null): void {
  const failed = earlier?.find((event) => event.type === 'effect-failed');
  if (!failed) return;
  const code = failureCodes.find((known) => known === failed.code) ?? 'internal-error';
  throw new FailureError(code, failed.message);
}

function unsettled(cause: unknown): FailureError {
  const failure = new FailureError(
    'effect-unsettled',
    "The operator's systems have not said whether the change is made. It is asked for again until they do, and made once.",
  );
  failure.cause = cause;
  return failure;
}
