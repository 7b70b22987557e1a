import { z } from 'zod';
import { Channel } from '../../conversation/event.ts';
import { Intent } from '../../conversation/intent.ts';
import { CountryCode } from '../../countries/country.ts';
import { id, route } from '../route.ts';

/** A part of a text with the places of what was found in it, in UTF-16 code units. */
export interface Snippet {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** A conversation that fits. Personal data stands in it by its kind, as in `[phone]`. */
export interface HistoryHit {
  readonly conversationId: string;
  readonly country: CountryCode;
  readonly channel: Channel;
  readonly customer: Snippet;
  readonly topic: Intent | null;
  readonly disposition: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  /** What was said that fits best, else the summary at the end; null where there is neither. */
  readonly found: (Snippet & { readonly from: 'customer' | 'ai' | 'rep' | 'supervisor' | 'summary' }) | null;
}

export interface HistoryPage {
  readonly hits: readonly HistoryHit[];
  /** What the next page is asked for with; null after the last one. */
  readonly next: string | null;
}

/** Another conversation of the same account. */
export interface PastContact {
  readonly conversationId: string;
  readonly channel: Channel;
  readonly topic: Intent | null;
  readonly disposition: string | null;
  readonly summary: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly promisesOpen: number;
}

/** Conversations of before, and of now. */
export const historyRoutes = {
  searchHistory: route<HistoryPage>()(
    'GET',
    '/api/history',
    'search-history',
    'Conversations of the caller’s countries in which all of these words were said, newest first; `person` can only be the caller',
    {
      query: z.object({
        text: z.string().max(200).default(''),
        country: CountryCode.optional(),
        from: z.iso.datetime().optional(),
        until: z.iso.datetime().optional(),
        channel: Channel.optional(),
        topic: Intent.optional(),
        disposition: id.optional(),
        state: z.enum(['open', 'closed']).optional(),
        person: id.optional(),
        after: z.string().max(400).optional(),
      }),
    },
  ),
  pastContacts: route<readonly PastContact[]>()(
    'GET',
    '/api/conversations/:id/contacts',
    'search-history',
    'Other conversations of the same account in the last 21 days, newest first',
  ),
} as const;
