import { useQuery } from '@tanstack/react-query';
import type { Conversation } from '../../../../shared/conversation/conversation.ts';
import type { Language } from '../../../../shared/language.ts';
import { call } from '../../../app/api.ts';
import { practising } from '../../../app/practice-mode.ts';
import { useLanguage } from '../../../ui/format.ts';

/** What stands between a person and a customer who write different languages; null where nothing does. */
export interface LanguageGap {
  readonly available: boolean;
  /** The customer's. */
  readonly theirs: Language;
  /** The one that the person reads best: the desk's, if they speak it, else their first. */
  readonly mine: Language;
}

/** Whether the customer writes a language that whoever is signed in does not speak. */
export function useLanguageGap({ language: theirs }: Conversation): LanguageGap | null {
  const shown = useLanguage();
  const offered = useQuery({
    queryKey: ['translation'],
    queryFn: ({ signal }) => call('translation', {}, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  if (!offered || offered.languages.includes(theirs)) return null;
  const mine = offered.languages.includes(shown) ? shown : (offered.languages[0] ?? shown);
  return { available: offered.available && !practising, theirs, mine };
}

/** A language's name as the desk writes it. */
export function languageName(language: Language, shown: Language): string {
  return new Intl.DisplayNames([shown], { type: 'language' }).of(language) ?? language;
}
