import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';

/** What a suggestion is to whoever reads it, which decides how sure Faro must be and how often it may come. */
export type SuggestionKind =
  | 'greeting'
  | 'small-talk'
  | 'step'
  | 'offer'
  | 'action'
  | 'passage'
  | 'fact'
  | 'hand-back';

export interface SuggestionRule {
  /** How sure Faro must be of what was heard, 0 to 1; of a passage, the share of the question that it speaks of. */
  readonly leastConfidence: number;
  /** Once taken, the same one does not come back in the conversation. */
  readonly once: boolean;
  /**
   * Messages of the customer for which it may stand unused, and those for which it then rests; after one was
   * dismissed, all of its kind rest as long. Null: it stays as long as it fits.
   */
  readonly rest: { readonly after: number; readonly messages: number } | null;
}

export const suggestionRules: Readonly<Record<SuggestionKind, SuggestionRule>> = {
  greeting: { leastConfidence: 0, once: true, rest: null },
  'small-talk': { leastConfidence: 0.6, once: false, rest: null },
  step: { leastConfidence: 0.45, once: false, rest: null },
  offer: { leastConfidence: 0.6, once: true, rest: { after: 4, messages: 3 } },
  action: { leastConfidence: 0.6, once: false, rest: null },
  passage: { leastConfidence: 0.3, once: true, rest: null },
  fact: { leastConfidence: 0.45, once: true, rest: null },
  'hand-back': { leastConfidence: 0.45, once: false, rest: null },
};

/** What has become of suggestions so far. */
export type Past = Pick<
  Conversation,
  'dismissed' | 'taken' | 'shownFrom' | 'offerDismissedAt' | 'transcript'
>;

export const nothingPast: Past = {
  dismissed: [],
  taken: [],
  shownFrom: {},
  offerDismissedAt: null,
  transcript: [],
};

export function kindOf({ id, kind, price }: Suggestion): SuggestionKind {
  if (kind !== 'reply') return kind;
  if (price !== null) return 'offer';
  if (id === 'reply:attend') return 'greeting';
  if (id.startsWith('reply:')) return 'small-talk';
  if (id.startsWith('passage:')) return 'passage';
  return id.startsWith('plan:') || id.startsWith('answer:') ? 'fact' : 'step';
}

/** Whether a suggestion may be shown now, by the rules of its kind; what was dismissed never comes back. */
export function mayBeShown(suggestion: Suggestion, confidence: number, past: Past): boolean {
  const kind = kindOf(suggestion);
  const { leastConfidence, once, rest } = suggestionRules[kind];
  if (past.dismissed.includes(suggestion.id) || confidence < leastConfidence) return false;
  if (once && past.taken.includes(suggestion.id)) return false;
  return rest === null || !isResting(suggestion, rest, past);
}

function isResting(
  { id }: Suggestion,
  { after, messages }: NonNullable<SuggestionRule['rest']>,
  past: Past,
): boolean {
  const { offerDismissedAt } = past;
  if (offerDismissedAt !== null && messagesSince(offerDismissedAt, past) < messages) return true;
  const shownFrom = past.shownFrom[id];
  return shownFrom !== undefined && messagesSince(shownFrom, past) % (after + messages) >= after;
}

function messagesSince(sequence: number, { transcript }: Past): number {
  return transcript.filter(
    (line) => line.kind === 'utterance' && line.from === 'customer' && line.sequence > sequence,
  ).length;
}
