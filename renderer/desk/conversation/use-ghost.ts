import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { sameInEach, type LocalText } from '../../../shared/language.ts';
import { useDrafts } from '../../live/drafts.ts';
import { ghostAmong, type Continued, type Phrase } from './ghost.ts';
import type { ReadySnippet } from './snippets/use-snippets.ts';

export type Ghost = Continued<LocalText>;

const none: readonly string[] = [];

/**
 * The words to offer behind the cursor: those of the action just done, else of a suggested reply. Once something is
 * typed also a snippet's or an article's, where the sentence being typed begins like one of theirs.
 */
export function useGhost(
  conversation: Conversation,
  typed: string,
  snippets: readonly ReadySnippet[],
): Ghost | null {
  const offered = useDrafts(({ offers }) => offers[conversation.id]);
  const dismissed = useDrafts((state) => state.dismissed[conversation.id]) ?? none;
  const phrases = [
    ...(offered ? [{ ...offered, invited: true }] : suggestedIn(conversation)),
    ...(typed === '' ? [] : known(conversation, snippets)),
  ];
  return ghostAmong(
    typed,
    phrases.filter(({ text }) => !dismissed.includes(text)),
  );
}

function suggestedIn({ suggestions }: Conversation): readonly Phrase<LocalText>[] {
  return suggestions
    .filter(({ kind }) => kind === 'reply')
    .map(({ id, title, text }) => ({ text, title, suggestionId: id, invited: true }));
}

/** What the person keeps ready, and what customers may be told of the articles found last. */
function known({ passages }: Conversation, snippets: readonly ReadySnippet[]): readonly Phrase<LocalText>[] {
  return [
    ...snippets
      .filter(({ missing }) => missing.length === 0)
      .map(({ name, text }) => ({ text, title: sameInEach(`/${name}`) })),
    ...passages
      .filter(({ audience }) => audience !== 'internal')
      .map(({ title, text }) => ({ text, title: sameInEach(title) })),
  ].map((phrase) => ({ ...phrase, suggestionId: null, invited: false }));
}
