import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CuratedArticle } from '../../shared/articles/curation.ts';
import type { BodyOf } from '../../shared/wire/http.ts';
import { call } from '../app/api.ts';

/** How often the list is read again, in milliseconds: others curate too. */
const every = 5_000;
const key = ['curation'] as const;

export function useCuration() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call('curation', {}, {}, signal),
    refetchInterval: every,
  });
}

type ActName =
  | 'draftForGap'
  | 'draftArticle'
  | 'editArticle'
  | 'sendArticle'
  | 'returnArticle'
  | 'publishArticle'
  | 'undoArticle';

interface Order<Name extends ActName> {
  readonly name: Name;
  readonly id: string;
  readonly input: BodyOf<Name>;
}

/** Does something to a gap or an article; what is shown elsewhere on the screen is read anew afterwards. */
export function useAct<Name extends ActName>() {
  const queries = useQueryClient();
  return useMutation<CuratedArticle, Error, Order<Name>>({
    mutationFn: ({ name, id, input }) => call(name, { id }, input),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key }),
        queries.invalidateQueries({ queryKey: ['knowledge'] }),
        queries.invalidateQueries({ queryKey: ['knowledge-state'] }),
      ]),
  });
}

/** Whether the article waits for this person's review: under review, and not written by them. */
export function isForReview({ draft }: CuratedArticle, person: string): boolean {
  return draft?.state === 'in-review' && !draft.authors.includes(person);
}
