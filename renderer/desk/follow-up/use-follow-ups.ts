import { useQuery } from '@tanstack/react-query';
import type { FollowUps } from '../../../shared/wire/routes/follow-up.ts';
import { call } from '../../app/api.ts';
import { practising } from '../../app/practice-mode.ts';
import { useLive } from '../../live/live-store.ts';

/** Milliseconds until what is due by time alone is asked for. */
const askAgainAfter = 30_000;

/** What is owed to customers and this person's to see to; null until it is known. A practice owes nobody anything. */
export function useFollowUps(): FollowUps | null {
  const changes = useLive((state) => state.followUpChanges);
  const followUps = useQuery({
    queryKey: ['follow-ups', changes],
    queryFn: ({ signal }) => call('followUps', {}, {}, signal),
    enabled: !practising,
    refetchInterval: askAgainAfter,
    placeholderData: (previous) => previous,
  });
  return followUps.data ?? null;
}
