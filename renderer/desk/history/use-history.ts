import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { HistoryHit } from '../../../shared/wire/routes/history.ts';
import { call } from '../../app/api.ts';
import { usePerson } from '../../app/session.ts';
import { useNow } from '../../live/use-now.ts';
import { queryOf, useWanted } from './history-query.ts';

/** Milliseconds without a keystroke after which is looked. */
const rest = 150;

export interface Looked {
  readonly hits: readonly HistoryHit[];
  /** Brings the next page; null when there is none, or it is on its way. */
  readonly more: (() => void) | null;
  readonly loading: boolean;
  readonly failure: unknown;
}

/** What fits the search as it stands; what fitted before stays until then. */
export function useHistory(): Looked {
  const me = usePerson().id;
  const [wanted] = useDebouncedValue(useWanted(), rest);
  const query = queryOf(wanted, me, useNow());
  const found = useInfiniteQuery({
    queryKey: ['history', query],
    queryFn: ({ pageParam, signal }) =>
      call('searchHistory', {}, pageParam === null ? query : { ...query, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return {
    hits: found.data?.pages.flatMap(({ hits }) => hits) ?? [],
    more: found.hasNextPage && !found.isFetching ? () => void found.fetchNextPage() : null,
    loading: found.isPending || found.isFetchingNextPage,
    failure: found.error,
  };
}
