import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Owner } from '../../shared/conversation/ownership.ts';

/** One thing the customer sees: words of someone, or a note of who is answering from here on. */
export type SeenLine =
  | {
      readonly kind: 'words';
      readonly sequence: number;
      readonly at: string;
      readonly messageId: string;
      readonly from: 'customer' | 'ai' | 'rep' | 'supervisor';
      readonly name: string;
      readonly text: string;
    }
  | { readonly kind: 'answering'; readonly sequence: number; readonly owner: Owner }
  /** That the answer takes longer, in Faro's own words. */
  | { readonly kind: 'delayed'; readonly sequence: number; readonly text: string };

/** What a customer sees of their own conversation. */
export interface CustomerView {
  /** The last event seen; what to ask the log for the rest after. */
  readonly sequence: number;
  readonly owner: Owner | null;
  readonly closed: boolean;
  readonly lines: readonly SeenLine[];
}

export const nothingSeen: CustomerView = { sequence: 0, owner: null, closed: false, lines: [] };

/**
 * Folds an event of the customer's part of the log. That part has gaps, for the customer is not sent the
 * inside of the conversation, so what is old is left out by its number instead of being an error.
 */
export function see(view: CustomerView, event: ConversationEvent): CustomerView {
  if (event.sequence <= view.sequence) return view;
  const next = { ...view, sequence: event.sequence };
  switch (event.type) {
    case 'message-received':
    case 'reply-sent': {
      const { sequence, at, messageId, from, text, author } = event;
      return {
        ...next,
        lines: [...view.lines, { kind: 'words', sequence, at, messageId, from, name: author.name, text }],
      };
    }
    case 'answer-delayed': {
      const { sequence, text } = event;
      return { ...next, lines: [...view.lines, { kind: 'delayed', sequence, text }] };
    }
    case 'owner-changed':
      return {
        ...next,
        owner: event.owner,
        lines: event.because === 'closed' ? view.lines : answering(view, event),
      };
    case 'conversation-closed':
      return { ...next, closed: true };
    default:
      return next;
  }
}

/** Says who answers, unless that is who answered already. */
function answering(
  view: CustomerView,
  { owner, sequence }: { owner: Owner; sequence: number },
): readonly SeenLine[] {
  const same =
    view.owner === null ? owner.kind === 'ai' : view.owner.kind === owner.kind && view.owner.id === owner.id;
  return same ? view.lines : [...view.lines, { kind: 'answering', sequence, owner }];
}
