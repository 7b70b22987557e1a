import { useSession } from '../app/session.ts';

/** What a window keeps beyond its own life: the part of `Storage` that it needs. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Things of one kind that are kept on this machine for one person, each under its own key. */
export interface Kept<Value> {
  readonly all: () => ReadonlyMap<string, Value>;
  /** Keeps a value; null takes it away. What cannot be kept is left out: writing goes on. */
  readonly put: (id: string, value: Value | null) => void;
  /** Calls back when another window of this person changed something, until the returned function is called. */
  readonly listen: (changed: () => void) => () => void;
}

/** Milliseconds after which words that nobody came back to are removed: they may hold a customer's data. */
const keptFor = 24 * 60 * 60 * 1_000;

const root = 'faro-kept';

interface Entry<Value> {
  /** When it was last written, milliseconds. */
  readonly at: number;
  readonly value: Value;
}

/** Each thing has a key of its own, so that two windows never write over each other's. */
export function keptFrom<Value>(
  kind: 'draft' | 'outgoing',
  personId: string,
  storage: KeptStorage = localStorage,
): Kept<Value> {
  const prefix = `${prefixOf(personId)}${kind}/`;
  return {
    all: () => {
      const found = keysOf(storage, prefix).flatMap((key) => {
        const entry = parsed<Value>(storage.getItem(key));
        return entry ? [[key.slice(prefix.length), entry.value] as const] : [];
      });
      return new Map(found);
    },
    put: (id, value) => {
      if (value === null) storage.removeItem(prefix + id);
      else write(storage, prefix + id, { at: Date.now(), value });
    },
    listen: (changed) => {
      const hear = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefix)) changed();
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

/** Removes all that is kept for a person. */
export function forgetPerson(personId: string, storage: KeptStorage = localStorage): void {
  for (const key of keysOf(storage, prefixOf(personId))) storage.removeItem(key);
}

/** Removes what was kept for anybody and left alone for a day. */
export function forgetOld(now: number, storage: KeptStorage = localStorage): void {
  for (const key of keysOf(storage, `${root}/`)) {
    const entry = parsed(storage.getItem(key));
    if (!entry || now - entry.at > keptFor) storage.removeItem(key);
  }
}

/** Whoever signs out leaves nothing behind; a session that expired is gone on with, and loses nothing. */
export function forgetAtSignOut(): () => void {
  return useSession.subscribe(({ session, endedBecause }, before) => {
    if (before.session && !session && endedBecause === 'signed-out') forgetPerson(before.session.person.id);
  });
}

function prefixOf(personId: string): string {
  return `${root}/${encodeURIComponent(personId)}/`;
}

function keysOf(storage: KeptStorage, prefix: string): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}

function write(storage: KeptStorage, key: string, entry: Entry<unknown>): void {
  try {
    storage.setItem(key, JSON.stringify(entry));
  } catch {
    // A full or forbidden storage: the window still has it.
  }
}

function parsed<Value>(text: string | null): Entry<Value> | null {
  try {
    const entry = JSON.parse(text ?? 'null') as Entry<Value> | null;
    return typeof entry?.at === 'number' ? entry : null;
  } catch {
    return null;
  }
}
