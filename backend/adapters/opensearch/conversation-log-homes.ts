import type { Client } from '@opensearch-project/opensearch';
import type { EventOf } from '../../../shared/conversation/event.ts';
import type { Head } from '../../conversations/append-rules.ts';
import type { OpenSearch } from './connect.ts';
import { fetchItems, isConflict } from './items.ts';
import { openIndex, type MonthlyIndexes } from './monthly-indexes.ts';
import { remember } from './remember.ts';

/**
 * Where the log of each conversation is: in the index of its country and of the month in which it opened. Its first
 * writer decides that once and for good, before the first event, so that all writers compete for the same ids.
 */
export interface Homes {
  readonly index: string;
  /** The index of a conversation's events, null where it has none. */
  find(conversationId: string): Promise<string | null>;
  /** The same for a conversation that may be about to open. */
  make(opening: EventOf<'conversation-opened'>): Promise<string>;
  /** What a bulk request needs to leave a conversation out of `unfinished`. */
  finishedOperations(conversationId: string): readonly object[];
}

/** Nothing can be unfinished in it any more: a closed log takes no new changes. */
export function isFinished({ closed, unsettled }: Pick<Head, 'closed' | 'unsettled'>): boolean {
  return closed && unsettled <= 0;
}

/** Homes kept at hand; others are read again. */
const mostKnown = 100_000;

export async function openHomes(search: OpenSearch, index: string, events: MonthlyIndexes): Promise<Homes> {
  await openIndex(search, index, mappings);
  const { client } = search;
  const known = new Map<string, string>();

  async function find(conversationId: string): Promise<string | null> {
    const home = known.get(conversationId) ?? (await read(client, index, conversationId));
    if (home !== null) remember(known, conversationId, home, mostKnown);
    return home;
  }

  return {
    index,
    find,
    async make({ conversationId, country, at }) {
      const home = await events.ensure(country, at);
      try {
        const body = { conversation: conversationId, home, finished: false };
        await client.create({ index, id: conversationId, body });
      } catch (error) {
        if (!isConflict(error)) throw error;
        return (await find(conversationId)) ?? home;
      }
      remember(known, conversationId, home, mostKnown);
      return home;
    },
    finishedOperations: (conversationId) => [
      { update: { _index: index, _id: conversationId } },
      { doc: { finished: true } },
    ],
  };
}

/** Nothing of what is said: only where it is, and whether it is finished, which it stays for good. */
const mappings = {
  dynamic: 'strict',
  _meta: { schema: 1 },
  properties: {
    conversation: { type: 'keyword' },
    home: { type: 'keyword' },
    finished: { type: 'boolean' },
  },
} as const;

async function read(client: Client, index: string, id: string): Promise<string | null> {
  const [item] = await fetchItems(client, { index, ids: [id] });
  return item ? (item.source as { readonly home: string }).home : null;
}
