import { z } from 'zod';
import type { NamedConversation } from './train.ts';

/** A conversation as a row of a file. Rep turns without an action are part of the story and teach nothing. */
export const ConversationRow = z.object({
  turns: z.array(
    z.object({
      from: z.enum(['customer', 'rep', 'system']),
      text: z.string().default(''),
      action: z.string().min(1).optional(),
    }),
  ),
});
export type ConversationRow = z.infer<typeof ConversationRow>;

export function namedOf(turns: ConversationRow['turns']): NamedConversation {
  const read = turns.map(({ from, text, action }) => ({
    from,
    text,
    action: from === 'rep' ? (action ?? null) : null,
  }));
  const choices = read.flatMap(({ action }, at) => (action === null ? [] : [{ at, action }]));
  return { turns: read, choices };
}
