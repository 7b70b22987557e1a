import type { Conversations } from '../../conversations/conversations.ts';
import { askedQuestions, type AskedQuestion, type Mask } from './asked-questions.ts';

/** Conversations that are looked at, the newest. */
const mostConversations = 5_000;

/**
 * The questions of all conversations. The logs are read at the first asking, and after that only those that went on.
 * @returns a reader, and what ends it.
 */
export function createQuestionLog(conversations: Conversations, mask: Mask) {
  const known = new Map<string, readonly AskedQuestion[]>();
  const changed = new Set<string>();
  const deaf = conversations.listen(({ id }) => changed.add(id));
  let listed = false;
  return {
    questions: async (): Promise<readonly AskedQuestion[]> => {
      const ids = listed ? [] : (await conversations.all()).slice(-mostConversations);
      listed = true;
      const unread = new Set([...ids, ...changed]);
      changed.clear();
      for (const id of unread) known.set(id, askedQuestions(await conversations.events(id, 0), mask));
      return [...known.values()].flat();
    },
    close: deaf,
  };
}
