import type { Conversation } from './conversation.ts';
import type { EventOf } from './event.ts';

export function shownFrom(
  now: Conversation,
  { suggestions, sequence }: EventOf<'suggestions-made'>,
): Conversation['shownFrom'] {
  const first = suggestions.filter(({ id }) => now.shownFrom[id] === undefined);
  if (first.length === 0) return now.shownFrom;
  return { ...now.shownFrom, ...Object.fromEntries(first.map(({ id }) => [id, sequence])) };
}

export function isOffer(now: Conversation, suggestionId: string): boolean {
  return now.suggestions.some(({ id, price }) => id === suggestionId && price !== null);
}

export function without(now: Conversation, suggestionId: string) {
  return now.suggestions.filter(({ id }) => id !== suggestionId);
}
