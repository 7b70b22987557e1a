import type { Person } from '../../shared/people/person.ts';

/** Words among colleagues. */
export interface InnerWords {
  readonly text: string;
  /** The desk's own id: the same id from the same person is written once. */
  readonly messageId?: string | undefined;
}

/** What keeps words from being written twice; nothing where the desk gave them no id. */
export function keyOf(
  kind: 'note' | 'whisper',
  conversationId: string,
  person: Person,
  { messageId }: InnerWords,
): { readonly key?: string } {
  return messageId === undefined ? {} : { key: `${kind}:${conversationId}:${person.id}:${messageId}` };
}
