import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Conversation } from '../../../../shared/conversation/conversation.ts';
import type { CountryCode } from '../../../../shared/countries/country.ts';
import type { Snippet, SnippetShelf } from '../../../../shared/desks/snippet.ts';
import { call } from '../../../app/api.ts';
import { usePerson } from '../../../app/session.ts';
import { useLanguage } from '../../../ui/format.ts';
import { attempt } from '../../notice.ts';
import { useAccount } from '../../use-account.ts';
import { fillSnippet, valuesFor, type FilledSnippet } from './fill-snippet.ts';

/** A snippet as it can be inserted now. */
export interface ReadySnippet extends FilledSnippet {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
}

const empty: SnippetShelf = { own: [], shared: [] };

export function useShelf(country: CountryCode): SnippetShelf {
  const shelf = useQuery({
    queryKey: ['snippets', country],
    queryFn: ({ signal }) => call('snippets', {}, { country }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return shelf.data ?? empty;
}

/** One's own and the country's, named in the desk's language and filled in the customer's. */
export function useSnippets(conversation: Conversation): readonly ReadySnippet[] {
  const { own, shared } = useShelf(conversation.country);
  const language = useLanguage();
  const agent = usePerson().name;
  const account = useAccount(conversation).data ?? null;
  return useMemo(() => {
    const values = valuesFor(conversation, account, agent);
    return [
      ...own.map(({ id, name, text }) => ({ id, name, own: true, ...fillSnippet(text, values) })),
      ...shared.map(({ id, name, text }) => ({
        id: `shared ${id}`,
        name: name[language],
        own: false,
        ...fillSnippet(text[conversation.language], values),
      })),
    ];
  }, [own, shared, conversation, account, agent, language]);
}

/** Keeps and removes one's own; answers null when the backend refused, and the desk says why. */
export function useKeeping() {
  const queries = useQueryClient();
  const changed = () => queries.invalidateQueries({ queryKey: ['snippets'] });
  return {
    save: (snippet: Snippet) =>
      attempt(async () => {
        await call('saveSnippet', {}, snippet);
        await changed();
        return snippet;
      }),
    remove: (snippet: string) =>
      attempt(async () => {
        await call('deleteSnippet', {}, { snippet });
        await changed();
      }),
  };
}
