import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { ConversationRow } from '../../shared/conversation/row.ts';

interface Seen {
  /** Keys of the alerts that were acknowledged here; see `alertKey`. */
  readonly acknowledged: readonly string[];
  /** By conversation, the sequence number of the last whisper that was read here. */
  readonly whispers: Readonly<Record<string, number>>;
}

/** What whoever looks at the wall has seen, also after the window was closed. */
export const useSeen = create<Seen>()(
  persist((): Seen => ({ acknowledged: [], whispers: {} }), { name: 'faro-wall' }),
);

/** Acknowledges every alert that there is now, and forgets those of before that are past. */
export function acknowledge(keys: readonly string[]): void {
  useSeen.setState({ acknowledged: keys });
}

/** Notes that the whispers of a conversation were read up to a sequence number; keeps those of open conversations. */
export function readWhispers(conversationId: string, sequence: number, open: ReadonlySet<string>): void {
  useSeen.setState(({ whispers }) => {
    if ((whispers[conversationId] ?? 0) >= sequence) return {};
    const kept = Object.entries(whispers).filter(([id]) => open.has(id));
    return { whispers: { ...Object.fromEntries(kept), [conversationId]: sequence } };
  });
}

/** Whether a colleague whispered something that was not read here. */
export function hasUnread(
  { id, whispered }: ConversationRow,
  me: string,
  { whispers }: Pick<Seen, 'whispers'>,
) {
  return whispered !== null && whispered.by !== me && whispered.sequence > (whispers[id] ?? 0);
}
