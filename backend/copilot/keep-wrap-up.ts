import { isDeepStrictEqual } from 'node:util';
import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author, EventType } from '../../shared/conversation/event.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';

type WrapUp = NonNullable<Conversation['wrapUp']>;
export type WrapUpDeps = Pick<ConversationDeps, 'conversations' | 'accounts' | 'background'> & {
  readonly draftWrapUp: (conversation: Conversation, account: Account | null) => WrapUp;
};

const copilot: Author = { kind: 'agent', id: 'copilot', name: 'Copilot' };

/** After these a summary may read differently. */
const tellsMore: ReadonlySet<EventType> = new Set<EventType>([
  'intent-read',
  'reply-sent',
  'effect-done',
  'effect-failed',
  'promise-made',
]);

/** Keeps the closing summary written while a conversation runs, so that closing is only accepting it. */
export function keepWrapUp(deps: WrapUpDeps): () => void {
  return deps.conversations.listen(({ id, closedAt }, events) => {
    if (closedAt || !events.some(({ type }) => tellsMore.has(type))) return;
    deps.background.run(id, () => draft(deps, id));
  });
}

async function draft({ conversations, accounts, draftWrapUp }: WrapUpDeps, id: string): Promise<void> {
  const conversation = await conversations.get(id);
  if (conversation.closedAt) return;
  const { accountId } = conversation;
  const account = accountId === null ? null : await accounts.find(accountId).catch(() => null);
  const { disposition, summary } = draftWrapUp(conversation, account);
  if (isDeepStrictEqual(conversation.wrapUp, { disposition, summary })) return;
  await conversations.record({
    conversationId: id,
    events: [{ type: 'wrap-up-drafted', author: copilot, disposition, summary }],
  });
}
