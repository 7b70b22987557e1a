import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../app/api.ts';

const key = ['signed-in'] as const;
/** Milliseconds until it is asked again who is signed in. */
const every = 10_000;

/** Who is signed in now. */
export function useSignedIn() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call('signedIn', {}, {}, signal),
    refetchInterval: every,
  });
}

/** Ends all that a person has open, and asks anew who is signed in. */
export function useEndSessions() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (person: string) => call('endSessions', { id: person }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
