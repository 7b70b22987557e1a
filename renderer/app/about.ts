import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './api.ts';

/** Asked again while the backend is away, so that a starting one is noticed. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => call('about', {}, {}, signal),
  staleTime: 60_000,
  retry: true,
  retryDelay: 1_500,
});

export function useAbout() {
  return useQuery(aboutQuery);
}
