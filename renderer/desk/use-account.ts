import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { call } from '../app/api.ts';

/** Milliseconds until what could not be read is asked for again. */
const askAgainAfter = 15_000;

/** Milliseconds between two looks at what is known of the customer now. */
const lookAgainAfter = 20_000;

/** What is known of the customer over all channels, apart from this conversation. */
export function useCustomerNow({ id, accountId }: Conversation) {
  return useQuery({
    queryKey: ['customer-now', accountId],
    queryFn: ({ signal }) => call('customerNow', { id: accountId ?? '' }, {}, signal),
    enabled: accountId !== null,
    refetchInterval: lookAgainAfter,
    select: ({ open, location }) => ({
      elsewhere: open.filter(({ conversationId }) => conversationId !== id),
      location,
    }),
  });
}

/** The account as it stands; read again after every effect that was done to it, and while something is missing. */
export function useAccount({ id, accountId, effects }: Conversation) {
  const done = effects.filter(({ state }) => state === 'done').length;
  return useQuery({
    queryKey: ['account', accountId, id, done],
    queryFn: ({ signal }) => call('account', { id: accountId ?? '' }, {}, signal),
    enabled: accountId !== null,
    refetchInterval: ({ state }) => (state.error || state.data?.missing.length ? askAgainAfter : false),
    placeholderData: (previous) => (previous?.id === accountId ? keepPreviousData(previous) : undefined),
  });
}
