import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { LeftOut, type Shed } from '../../shared/load.ts';
import { kindOf } from '../copilot/suggestion-rules.ts';

export type IsShed = (what: Shed) => boolean;

/** A list of suggestions, and what it lacks because it is busy. */
export interface Advice {
  readonly suggestions: readonly Suggestion[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The suggestions for a conversation without what is given up now. While drafts are, nobody's suggestions are made
 * for conversations that Lana has: whoever takes one over gets them then. What a customer has agreed to stays.
 */
export function lightAdvice(
  { owner }: Pick<Conversation, 'owner'>,
  isShed: IsShed,
  suggest: () => readonly Suggestion[],
): Advice {
  const leftOut = LeftOut.options.filter(isShed);
  if (leftOut.length === 0) return { suggestions: suggest(), leftOut };
  if (owner.kind === 'ai') return { suggestions: [], leftOut: LeftOut.options };
  return { suggestions: suggest().filter((each) => leftOut.every((kind) => !isOf(kind, each))), leftOut };
}

function isOf(kind: LeftOut, suggestion: Suggestion): boolean {
  const is = kindOf(suggestion);
  return kind === 'offers' ? is === 'offer' : is !== 'offer' && is !== 'action' && is !== 'hand-back';
}
