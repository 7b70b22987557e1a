import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import type { Report } from '../conversations/background.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { ConversationSearch } from './conversation-search.ts';
import { filedWords, indexEvents } from './index-events.ts';

interface Deps {
  readonly conversations: Pick<Conversations, 'lastSequences' | 'events' | 'listen'>;
  readonly search: ConversationSearch;
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'dispositions'>>>;
  /** Waits a moment before each round, so that what is said in it is indexed together. */
  readonly gather: () => Promise<void>;
  /** Lets others go first, before each conversation. */
  readonly pause: () => Promise<void>;
  /** Hears of what could not be indexed; it is tried again when its log goes on, and at the next start. */
  readonly report: Report;
}

export interface KeptIndex {
  /** Resolves when everything that is on record by now is in the index, or was reported. */
  idle(): Promise<void>;
  /** Throws the index away and begins to make it again from the logs. */
  rebuild(): Promise<void>;
  /** Lets the conversation that is being indexed come to its end. */
  close(): Promise<void>;
}

/**
 * Keeps the index up with the logs, in the background: first with what they hold that it lacks, then with whatever
 * is recorded. Each time it goes on after the last event that the index itself knows, so that a crash costs nothing.
 */
export function keepIndex(deps: Deps): KeptIndex {
  const waiting = new Set<string>();
  let closed = false;
  let working: Promise<void> = Promise.resolve();
  let busy = false;

  async function work(): Promise<void> {
    while (waiting.size > 0) {
      await deps.gather();
      const round = [...waiting];
      waiting.clear();
      for (const conversationId of round) {
        await deps.pause();
        if (closed) return;
        try {
          await indexOne(deps, conversationId);
        } catch (error) {
          deps.report(error, conversationId);
        }
      }
    }
    busy = false;
  }

  function enqueue(conversationIds: readonly string[]): void {
    for (const id of conversationIds) waiting.add(id);
    if (closed || busy || waiting.size === 0) return;
    busy = true;
    working = work();
  }

  async function everything(): Promise<void> {
    try {
      enqueue(await lackingIn(deps));
    } catch (error) {
      deps.report(error, '');
    }
  }

  const deaf = deps.conversations.listen(({ id }) => enqueue([id]));
  let listed = everything();
  return {
    async idle() {
      await listed;
      await working;
    },
    async rebuild() {
      await deps.search.clear();
      listed = everything();
      await listed;
    },
    async close() {
      closed = true;
      deaf();
      await working;
    },
  };
}

/** Ids of the conversations whose log has gone on since they were indexed. */
async function lackingIn({ conversations, search }: Deps): Promise<readonly string[]> {
  const [logged, indexed] = await Promise.all([conversations.lastSequences(), search.lastSequences()]);
  return [...logged].filter(([id, last]) => (indexed.get(id) ?? 0) < last).map(([id]) => id);
}

async function indexOne({ conversations, search, packs }: Deps, conversationId: string): Promise<void> {
  const before = await search.filed(conversationId);
  const events = await conversations.events(conversationId, before?.lastSequence ?? 0);
  const indexed = indexEvents(before, events);
  if (!indexed) return;
  await search.add(indexed.filed, filedWords(indexed.filed, packs), indexed.lines);
}
