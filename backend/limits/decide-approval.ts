import type { Approval, Conversation } from '../../shared/conversation/conversation.ts';
import type { EventOf, NewEvent } from '../../shared/conversation/event.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { localeOf } from '../../shared/countries/country.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { AccountEffect, EffectReceipt } from '../accounts/accounts.ts';
import { effectSource } from '../agents/sources/standing-sources.ts';
import { ownAccount, readStanding, type StandingDeps } from '../agents/standing.ts';
import { summarizeEffect } from '../agents/tools/effect-summary.ts';
import { refreshAdvice, type AdviseDeps } from '../conversations/advise.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { askForPerson } from '../conversations/ask-for-person.ts';
import { finishEffect, type EffectPerformed } from '../conversations/perform-effect.ts';
import { answered, asItIs, assertOpen } from '../conversations/record-or-fail.ts';
import { saidByLana } from '../conversations/said-by-lana.ts';
import { authorOf, claimOf } from '../conversations/speakers.ts';
import { askedIn } from './ask-approval.ts';
import { judge } from './judge.ts';
import { refusalMessages } from './refusals.ts';
import { decidedWords } from './words.ts';

export type DecideDeps = AdviseDeps & StandingDeps & Pick<ConversationDeps, 'cards' | 'perAccount'>;

export type Decision =
  | { readonly approval: string; readonly answer: 'approve' }
  | { readonly approval: string; readonly answer: 'refuse'; readonly reason: string };

/**
 * A supervisor other than the asker decides. A change that is approved is intended with the decision and made once,
 * in the asker's name, whoever has the turn by then; where Lana has it she tells the customer. Repeated by the same
 * person, the same decision answers as the first time.
 *
 * @throws FailureError `approval-gone` when it does not wait any more, `not-allowed` for the asker themselves,
 *   `action-refused` when a limit has been reached meanwhile, `conversation-closed`, and as `finishEffect`.
 */
export async function decideApproval(
  deps: DecideDeps,
  conversationId: string,
  person: Person,
  decision: Decision,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  const approval = conversation.approvals.find(({ id }) => id === decision.approval);
  if (!approval) throw gone();
  if (isRepeat(approval, person, decision)) return asItIs(conversation);
  assertOpen(conversation);
  if (approval.state !== 'pending' || approval.expiresAt <= deps.clock().toISOString()) throw gone();
  if (approval.by.id === person.id) {
    throw new FailureError('not-allowed', 'Another person than the one who asked for it decides.');
  }
  const decided =
    decision.answer === 'approve'
      ? await approve(deps, conversation, person, approval)
      : await refuse(deps, conversation, person, { ...approval, reason: decision.reason });
  refreshAdvice(deps, conversationId);
  return decided;
}

function isRepeat({ state, decidedBy }: Approval, person: Person, { answer }: Decision): boolean {
  return decidedBy?.id === person.id && state === (answer === 'approve' ? 'given' : 'refused');
}

async function approve(
  deps: DecideDeps,
  { id: conversationId, accountId }: Conversation,
  person: Person,
  asked: Approval,
): Promise<Recorded> {
  const { id: approval, key, by } = asked;
  return deps.perAccount.run(accountId ?? conversationId, async () => {
    const effect = await effectAsked(deps, conversationId, approval);
    const conversation = await deps.conversations.get(conversationId);
    const standing = await assertWithinLimits(deps, conversation, person, { effect, key });
    const { epoch } = conversation.owner;
    const given: readonly NewEvent[] = [
      { type: 'approval-given', author: authorOf(person), approval, ...askedIn(asked) },
      { type: 'effect-intended', author: by, key, effect: effect.kind, input: { ...effect }, epoch },
    ];
    await write(deps, conversation, given, approval);
    const summary = (receipt: EffectReceipt) => summarizeEffect(conversation, effect, receipt, standing);
    const wanted = { conversationId, author: by, key, effect, summary };
    const done = await finishEffect(deps, wanted).catch(async (error: unknown) => {
      await passOn(deps, conversationId);
      throw error;
    });
    return tellGiven(deps, conversationId, key, done);
  });
}

/** What was approved and could not be made after all is a person's to explain. */
async function passOn(deps: DecideDeps, conversationId: string): Promise<void> {
  const { owner } = await deps.conversations.get(conversationId);
  if (owner.kind !== 'ai') return;
  await askForPerson(deps, conversationId, { by: lana, reason: 'failure', note: '', to: null });
}

/** The change as it was asked for. */
async function effectAsked(
  { conversations }: DecideDeps,
  conversationId: string,
  approval: string,
): Promise<AccountEffect> {
  const events = await conversations.events(conversationId, 0);
  const asked = events.find(
    (event): event is EventOf<'approval-requested'> =>
      event.type === 'approval-requested' && event.approval === approval,
  );
  if (!asked) throw gone();
  // `askApproval` wrote the whole effect as the input.
  return asked.input as unknown as AccountEffect;
}

/** The bounds that nobody goes beyond hold for an approval too. @throws FailureError `action-refused`. */
async function assertWithinLimits(
  deps: DecideDeps,
  conversation: Conversation,
  person: Person,
  { effect, key }: { readonly effect: AccountEffect; readonly key: string },
) {
  const standing = await readStanding(deps, conversation);
  const account = ownAccount(standing);
  const by = authorOf(person).kind;
  const judged = judge({ effect, key, by, account, standing }, deps.conversations.open());
  if (judged.verdict !== 'refused') return standing;
  throw new FailureError('action-refused', refusalMessages[judged.reason], { reason: judged.reason });
}

async function refuse(
  deps: DecideDeps,
  conversation: Conversation,
  person: Person,
  asked: Approval & { readonly reason: string },
): Promise<Recorded> {
  const { id: approval, reason } = asked;
  const author = authorOf(person);
  const refused: NewEvent = { type: 'approval-refused', author, approval, ...askedIn(asked), reason };
  const { language } = conversation;
  const told =
    conversation.owner.kind === 'ai' ? [saidByLana(conversation, decidedWords.refused[language])] : [];
  return write(deps, conversation, [refused, ...told], approval);
}

/** @throws FailureError `approval-gone` when somebody else has decided first. */
async function write(
  { conversations }: DecideDeps,
  conversation: Conversation,
  events: readonly NewEvent[],
  approval: string,
): Promise<Recorded> {
  const { id: conversationId, owner } = conversation;
  const speaks = events.some(({ type }) => type === 'reply-sent');
  const appended = await conversations.record({
    conversationId,
    events,
    ...(speaks ? { claim: claimOf(conversation, lana) } : { epoch: owner.epoch }),
    key: `approval-decided:${approval}`,
  });
  if (appended.outcome === 'repeated') throw gone();
  if (appended.outcome === 'refused') {
    throw new FailureError('stale-turn', 'The turn has changed hands just now. Decide again.', { owner });
  }
  return answered(conversationId, appended.events);
}

/** Where Lana has the turn the customer hears of it at once; a person sees it at the desk. */
async function tellGiven(
  { conversations }: DecideDeps,
  conversationId: string,
  key: string,
  { summary, receipt, ...recorded }: EffectPerformed,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  if (conversation.owner.kind !== 'ai') return recorded;
  const { language, country } = conversation;
  const { reference, amount } = receipt;
  const source = effectSource({ key, reference, summary, amount }, localeOf(language, country));
  const words = saidByLana(conversation, `${decidedWords.given[language]} ${summary}.`, {
    sources: [source],
  });
  const claim = claimOf(conversation, lana);
  const said = await conversations.record({ conversationId, events: [words], claim });
  return said.outcome === 'refused' ? recorded : answered(conversationId, said.events);
}

function gone(): FailureError {
  return new FailureError('approval-gone', 'This does not wait for a decision any more.');
}
