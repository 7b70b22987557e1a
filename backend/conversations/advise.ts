import { isDeepStrictEqual } from 'node:util';
import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author, NewEvent } from '../../shared/conversation/event.ts';
import { keptWith } from '../../shared/kept.ts';
import { heardFrom } from '../../shared/conversation/topic.ts';
import type { Consultation } from '../agents/consult.ts';
import { situationOf } from '../agents/situation-of.ts';
import { lightAdvice } from '../load/lighten-advice.ts';
import { span } from '../observability/span.ts';
import type { Situation } from '../playbooks/situation.ts';
import type { ConversationDeps } from './dependencies.ts';
import { lastHeard } from './owed-answer.ts';

export type AdviseDeps = Pick<
  ConversationDeps,
  | 'conversations'
  | 'accounts'
  | 'packs'
  | 'clock'
  | 'background'
  | 'consult'
  | 'suggest'
  | 'stepsNowDone'
  | 'playbookFor'
  | 'draftWrapUp'
  | 'isShed'
>;

const copilot: Author = { kind: 'agent', id: 'copilot', name: 'Copilot' };

/**
 * Opens the playbook of a matter that a person has to answer (Lana opens hers herself), ticks what was heard or
 * done, suggests over what is on record by now, and keeps the closing summary written. Writes nothing that
 * stands already.
 */
export function advise(
  deps: AdviseDeps,
  conversationId: string,
  consultation: Consultation,
  by: 'heard' | 'effect',
): Promise<void> {
  return span('advise', { conversation: conversationId }, () =>
    adviseNow(deps, conversationId, consultation, by),
  );
}

async function adviseNow(
  deps: AdviseDeps,
  conversationId: string,
  consultation: Consultation,
  by: 'heard' | 'effect',
): Promise<void> {
  const write = async (look: (conversation: Conversation) => readonly NewEvent[]) => {
    await deps.background.pace();
    const events = look(await deps.conversations.get(conversationId));
    if (events.length > 0) await deps.conversations.record({ conversationId, events });
  };
  // One for each state of the conversation: what is recollected of it is recollected once.
  const situation: SituationOf = keptWith((conversation) => situationOf(conversation, consultation, deps));
  if (by === 'heard') await write((conversation) => newPlaybook(deps, conversation, consultation));
  await write((conversation) => newTicks(deps, conversation, situation, by));
  await write((conversation) => [
    ...newSuggestions(deps, conversation, consultation, situation),
    ...newWrapUp(deps, conversation, consultation),
  ]);
}

type SituationOf = (conversation: Conversation) => Situation;

/**
 * Advises again about the customer's last words: somebody else has the turn now, or the account has changed. What
 * was found in the words is found no second time where it is at hand; the account is read as it stands now.
 */
export function refreshAdvice(deps: AdviseDeps, conversationId: string, found?: Consultation): void {
  deps.background.run(conversationId, async () => {
    const conversation = await deps.conversations.get(conversationId);
    const heard = lastHeard(conversation);
    if (!heard || conversation.closedAt) return;
    const consultation =
      found?.message.sequence === heard.sequence
        ? { ...found, account: await accountNow(deps, conversation, found) }
        : await deps.consult(conversation, heard);
    await advise(deps, conversationId, consultation, 'effect');
  });
}

/** The one that was read before will do while the operator's systems cannot be reached. */
async function accountNow(
  { accounts }: AdviseDeps,
  { accountId }: Conversation,
  found: Consultation,
): Promise<Account | null> {
  return accountId === null ? null : accounts.find(accountId).catch(() => found.account);
}

function newPlaybook(
  { playbookFor }: AdviseDeps,
  { playbook, owner, closedAt }: Conversation,
  { understanding }: Consultation,
): readonly NewEvent[] {
  const [{ intent, confidence }] = understanding.intents;
  if (playbook || closedAt || owner.kind === 'ai' || confidence < heardFrom) return [];
  const opened = playbookFor(intent);
  return opened ? [{ type: 'playbook-opened', author: copilot, playbook: opened.id }] : [];
}

function newTicks(
  deps: AdviseDeps,
  conversation: Conversation,
  situation: SituationOf,
  by: 'heard' | 'effect',
): readonly NewEvent[] {
  const { playbook, closedAt } = conversation;
  if (!playbook || closedAt) return [];
  return deps
    .stepsNowDone(situation(conversation))
    .filter((step) => !playbook.done.includes(step))
    .map((step) => ({ type: 'step-done', author: copilot, playbook: playbook.id, step, by }));
}

function newSuggestions(
  deps: AdviseDeps,
  conversation: Conversation,
  consultation: Consultation,
  situation: SituationOf,
): readonly NewEvent[] {
  if (conversation.closedAt) return [];
  const made = lightAdvice(conversation, deps.isShed, () =>
    deps.suggest(situation(conversation), conversation),
  );
  const { leftOut } = made;
  const suggestions = made.suggestions.filter(({ id }) => !conversation.dismissed.includes(id));
  const standing = { suggestions: conversation.suggestions, leftOut: conversation.leftOut };
  if (isDeepStrictEqual({ suggestions, leftOut }, standing)) return [];
  const about = consultation.message.sequence;
  const lacking = leftOut.length > 0 ? { leftOut } : {};
  return [{ type: 'suggestions-made', author: copilot, about, suggestions, ...lacking }];
}

function newWrapUp(
  { draftWrapUp, isShed }: AdviseDeps,
  conversation: Conversation,
  { account }: Consultation,
): readonly NewEvent[] {
  if (conversation.closedAt || isShed('drafts')) return [];
  const { disposition, summary } = draftWrapUp(conversation, account);
  if (isDeepStrictEqual(conversation.wrapUp, { disposition, summary })) return [];
  return [{ type: 'wrap-up-drafted', author: copilot, disposition, summary }];
}
