import { bestLine } from '../../history/best-line.ts';
import type {
  ConversationSearch,
  FiledConversation,
  FiledLine,
  SearchQuestion,
} from '../../history/conversation-search.ts';
import { wordsIn } from '../../history/words.ts';

interface Entry {
  readonly filed: FiledConversation;
  readonly words: readonly string[];
  readonly lines: readonly FiledLine[];
}

/** An index that looks through everything at each search, for as long as the process lives. */
export function createMemoryConversationSearch(): ConversationSearch {
  const entries = new Map<string, Entry>();
  return {
    lastSequences: async () => new Map([...entries].map(([id, { filed }]) => [id, filed.lastSequence])),
    filed: async (id) => entries.get(id)?.filed ?? null,
    async add(filed, words, lines) {
      const before = entries.get(filed.id);
      const known = before?.filed.lastSequence ?? 0;
      if (known >= filed.lastSequence) return;
      const added = lines.filter(({ sequence }) => sequence > known);
      entries.set(filed.id, { filed, words, lines: [...(before?.lines ?? []), ...added] });
    },
    search: async (question) =>
      [...entries.values()]
        .filter((entry) => fits(entry.filed, question) && saysAll(entry, question.words))
        .toSorted((one, other) => compare(other.filed, one.filed))
        .filter(({ filed }) => question.after === null || compare(filed, question.after) < 0)
        .slice(0, question.limit)
        .map(({ filed, lines }) => ({ filed, line: bestLine(lines, question.words) })),
    async forget(conversationIds) {
      for (const id of conversationIds) entries.delete(id);
    },
    async clear() {
      entries.clear();
    },
    async close() {
      // Nothing is held open.
    },
  };
}

function fits(filed: FiledConversation, question: SearchQuestion): boolean {
  const { hidden, takenPartIn, from, until, closed } = question;
  const isClosed = filed.closedAt !== null;
  const isHidden =
    isClosed &&
    filed.lastRole !== null &&
    hidden.roles.includes(filed.lastRole) &&
    !filed.people.includes(hidden.asker);
  return (
    !isHidden &&
    question.countries.includes(filed.country) &&
    (question.accountId === null || filed.accountId === question.accountId) &&
    (question.channel === null || filed.channel === question.channel) &&
    (question.topic === null || filed.topic === question.topic) &&
    (question.disposition === null || filed.disposition === question.disposition) &&
    (closed === null || closed === isClosed) &&
    (from === null || filed.openedAt >= from) &&
    (until === null || filed.openedAt < until) &&
    (takenPartIn === null || filed.people.includes(takenPartIn))
  );
}

function saysAll({ words, lines }: Entry, wanted: readonly string[]): boolean {
  const said = [...words, ...lines.flatMap(({ text }) => wordsIn(text).map(({ word }) => word))];
  return wanted.every((beginning) => said.some((word) => word.startsWith(beginning)));
}

function compare(
  one: Pick<FiledConversation, 'openedAt' | 'id'>,
  other: Pick<FiledConversation, 'openedAt' | 'id'>,
): number {
  if (one.openedAt !== other.openedAt) return one.openedAt < other.openedAt ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
