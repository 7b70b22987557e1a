import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BodyOf } from '../../shared/wire/http.ts';
import { call } from '../app/api.ts';

/** Milliseconds between two looks: the other side may sign at any time. */
const every = 5_000;

const policy = queryOptions({
  queryKey: ['labour-policy'],
  queryFn: ({ signal }) => call('labourPolicy', {}, {}, signal),
  refetchInterval: every,
});

export function usePolicy() {
  return useQuery(policy);
}

/** Proposes a policy, and signs one. */
export function usePolicyChanges() {
  const queries = useQueryClient();
  const read = () => queries.invalidateQueries({ queryKey: policy.queryKey });
  const propose = useMutation({
    mutationFn: (proposal: BodyOf<'proposePolicy'>) => call('proposePolicy', {}, proposal),
    onSettled: read,
  });
  const sign = useMutation({
    mutationFn: (seen: BodyOf<'signPolicy'>) => call('signPolicy', {}, seen),
    onSettled: read,
  });
  return { propose, sign };
}
