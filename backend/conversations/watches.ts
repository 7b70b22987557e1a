import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author } from '../../shared/conversation/event.ts';
import type { Owner } from '../../shared/conversation/ownership.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { worksFor } from '../../shared/people/permissions.ts';
import type { Person } from '../../shared/people/person.ts';
import type { WatchEntry } from '../../shared/wire/routes/labour.ts';

/** A watch, and who had the turn during it: one entry for each. */
interface Watch {
  readonly watcher: Author;
  readonly watched: Pick<Owner, 'id' | 'name'>;
  readonly from: string;
  readonly until: string | null;
}

/** The watches that the person may know of, newest first: a rep those of their own work, others their countries'. */
export function watchesOf(conversations: readonly Conversation[], person: Person): readonly WatchEntry[] {
  return conversations
    .filter(({ country }) => worksFor(person, country))
    .flatMap((conversation) =>
      watchesIn(conversation)
        .filter(({ watched }) => person.role !== 'rep' || watched.id === person.id)
        .map((watch) => entryOf(conversation, watch)),
    )
    .toSorted(newestFirst);
}

/** The watches of one person's work, newest first. */
export function watchesOn(conversations: readonly Conversation[], watchedId: string): readonly WatchEntry[] {
  return conversations
    .flatMap((conversation) =>
      watchesIn(conversation)
        .filter(({ watched }) => watched.id === watchedId)
        .map((watch) => entryOf(conversation, watch)),
    )
    .toSorted(newestFirst);
}

function newestFirst(one: WatchEntry, other: WatchEntry): number {
  return other.from.localeCompare(one.from);
}

function entryOf({ id, customerName }: Conversation, { watcher, watched, from, until }: Watch): WatchEntry {
  return {
    conversationId: id,
    customerName,
    supervisor: watcher.name,
    watched: watched.name,
    from,
    until,
  };
}

function watchesIn({ transcript }: Conversation): readonly Watch[] {
  let owner: Pick<Owner, 'id' | 'name' | 'kind'> = lana;
  let running: readonly Watch[] = [];
  const ended: Watch[] = [];
  const end = (which: (watch: Watch) => boolean, at: string) => {
    ended.push(...running.filter(which).map((watch) => endedAt(watch, at)));
    running = running.filter((watch) => !which(watch));
  };
  for (const line of transcript) {
    if (line.kind !== 'happening') continue;
    const { event, at } = line;
    if (event.type === 'watch-started') {
      running = [...running, { watcher: event.author, watched: owner, from: at, until: null }];
    } else if (event.type === 'watch-ended') {
      end(({ watcher }) => watcher.id === event.author.id, at);
    } else if (event.type === 'owner-changed') {
      owner = event.owner;
      const watchers = running.map(({ watcher }) => watcher);
      end(() => true, at);
      running = watchers.map((watcher) => ({ watcher, watched: event.owner, from: at, until: null }));
    }
  }
  // A conversation without an owner is nobody's work: nothing of anybody was watched meanwhile.
  return [...ended, ...running].filter(({ watched }) => watched.name !== '');
}

function endedAt(watch: Watch, until: string): Watch {
  return { ...watch, until };
}
