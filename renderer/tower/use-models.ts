import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ModelName } from '../../shared/models/model-call.ts';
import type { RoutingTable } from '../../shared/models/routing.ts';
import { call } from '../app/api.ts';
import { useLive } from '../live/live-store.ts';

/** Milliseconds between two looks at the figures; the table itself is pushed when it changes. */
const every = 5_000;

const models = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => call('models', {}, { since: startOfToday() }, signal),
  refetchInterval: every,
});

/** The models, their figures of today and the table, read again as soon as somebody changes it. */
export function useModels() {
  const queries = useQueryClient();
  const changes = useLive((state) => state.modelChanges);
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: models.queryKey });
  }, [queries, changes]);
  return useQuery(models);
}

export interface Order {
  readonly why: string;
  readonly basedOn: number;
}

/** Sets the table, or brings an earlier version back. */
export function useRoutingChange() {
  const queries = useQueryClient();
  const read = () => queries.invalidateQueries({ queryKey: models.queryKey });
  const change = useMutation({
    mutationFn: (given: Order & { readonly table: RoutingTable }) => call('changeRouting', {}, given),
    onSettled: read,
  });
  const rollBack = useMutation({
    mutationFn: (given: Order & { readonly version: number }) => call('rollBackRouting', {}, given),
    onSettled: read,
  });
  return { change, rollBack };
}

export function useTry(model: ModelName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => call('tryModel', {}, { model }),
    onSettled: () => queries.invalidateQueries({ queryKey: models.queryKey }),
  });
}

/** Midnight where this person is. */
function startOfToday(): string {
  const now = new Date();
  now.setHours(0, 0, 0, 0);
  return now.toISOString();
}
