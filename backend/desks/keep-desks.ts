import type { CountryCode } from '../../shared/countries/country.ts';
import type { PresenceChange, PresenceRecord } from '../../shared/desks/presence.ts';
import type { Language } from '../../shared/language.ts';
import type { Schedule } from '../conversations/watch-hand-overs.ts';
import { servingIn, type Serving } from '../people/people-store.ts';
import type { DeskStore } from './desk-store.ts';
import { foldPresence, nothingYet, type PresenceSoFar } from './fold-presence.ts';

/** What is known of one rep's desk. */
export interface Desk {
  readonly soFar: PresenceSoFar;
  /** Those that they work for, where they are employed first. */
  readonly countries: readonly CountryCode[];
  readonly serving: Serving;
}

/** Every desk as its log tells it so far. */
export interface KeptDesks {
  all(): readonly (readonly [personId: string, desk: Desk])[];
  get(personId: string): Desk | null;
  /** The desk that a person has, or would have. */
  of(person: {
    readonly id: string;
    readonly countries: readonly CountryCode[];
    readonly language: Language;
  }): Promise<Desk>;
  /** Writes a change down and then folds it. @throws FailureError `store-unavailable`. */
  keep(personId: string, desk: Desk, change: PresenceChange): Promise<Desk>;
  /** As `keep`, for what happened at a time and is so whether or not it can be written down here. */
  note(personId: string, at: string, change: PresenceChange): Promise<void>;
  /** The ids of everybody whose log says something, here or only there. */
  known(): Promise<readonly string[]>;
  /** Reads a desk anew, as another node may have written to its log. @throws FailureError `store-unavailable`. */
  reread(personId: string): Promise<void>;
  listen(listener: (personId: string) => void): () => void;
  /** Tells that the person's desk may look otherwise, and again when time alone changes it. */
  tell(personId: string): void;
  keptDays(): Promise<number>;
  /** Calls off what time would change. */
  close(): void;
}

export interface KeepDeps {
  readonly store: Pick<DeskStore, 'addRecord' | 'records' | 'recordsOf' | 'forgetRecords'>;
  /** How the person serves customers; null for somebody of whom nothing is known. */
  readonly servingOf: (personId: string) => Promise<Serving | null>;
  readonly retentionDays: () => Promise<number>;
  /** When a desk looks otherwise by time alone, in milliseconds of the epoch; null when never. */
  readonly changesAt: (desk: Desk) => number | null;
  readonly clock: () => Date;
  readonly schedule: Schedule;
  readonly report: (error: unknown) => void;
  /** Told of whose desk something was written down here. */
  readonly announce?: (personId: string) => void;
}

const day = 86_400_000;
/** The week's limit and the time off before it look back so far. */
const lookBackDays = 10;

/** Reads the desks from their logs, and keeps them. */
export async function keepDesks(deps: KeepDeps): Promise<KeptDesks> {
  const { store, clock } = deps;
  const desks = await readDesks(deps);
  const changes = announceChanges(deps, (personId) => desks.get(personId) ?? null);
  const keptDays = async () => Math.max(await deps.retentionDays(), lookBackDays);
  let forgottenOn = '';

  async function forgetOld(): Promise<void> {
    const today = clock().toISOString().slice(0, 10);
    if (today === forgottenOn) return;
    await store.forgetRecords(new Date(clock().getTime() - (await keptDays()) * day));
    forgottenOn = today;
  }

  async function write(person: string, at: string, change: PresenceChange): Promise<void> {
    await forgetOld();
    await store.addRecord({ person, at, change });
    deps.announce?.(person);
  }

  function fold(personId: string, desk: Desk, at: string, change: PresenceChange): Desk {
    const soFar = foldPresence(desk.soFar, { at, change });
    const folded = { ...desk, soFar, countries: soFar.rep?.countries ?? desk.countries };
    desks.set(personId, folded);
    changes.tell(personId);
    return folded;
  }

  return {
    ...changes,
    keptDays,
    all: () => [...desks],
    get: (personId) => desks.get(personId) ?? null,
    async of({ id, countries, language }) {
      return {
        soFar: desks.get(id)?.soFar ?? nothingYet,
        countries,
        serving: await served(deps, id, language),
      };
    },
    async keep(personId, desk, change) {
      const at = clock().toISOString();
      await write(personId, at, change);
      return fold(personId, desk, at, change);
    },
    known: async () => [
      ...new Set([...desks.keys(), ...(await recentRecords(deps)).map(({ person }) => person)]),
    ],
    async reread(personId) {
      const records = await store.recordsOf(personId);
      const since = lookBack(deps).toISOString();
      const soFar = records.filter(({ at }) => at >= since).reduce(foldPresence, nothingYet);
      const serving = await served(deps, personId, soFar.rep?.language ?? 'es');
      desks.set(personId, { soFar, countries: soFar.rep?.countries ?? [], serving });
      changes.tell(personId);
    },
    async note(personId, at, change) {
      await write(personId, at, change).catch(deps.report);
      const desk = desks.get(personId) ?? { ...unknown, serving: await served(deps, personId, 'es') };
      fold(personId, desk, at, change);
    },
  };
}

const unknown = { soFar: nothingYet, countries: [] } as const;

async function served({ servingOf }: KeepDeps, personId: string, language: Language): Promise<Serving> {
  return (await servingOf(personId)) ?? servingIn(language);
}

async function readDesks(deps: KeepDeps): Promise<Map<string, Desk>> {
  const logs = new Map<string, PresenceSoFar>();
  for (const record of await recentRecords(deps)) {
    logs.set(record.person, foldPresence(logs.get(record.person) ?? nothingYet, record));
  }
  const desks = new Map<string, Desk>();
  for (const [id, soFar] of logs) {
    const serving = await served(deps, id, soFar.rep?.language ?? 'es');
    desks.set(id, { soFar, countries: soFar.rep?.countries ?? [], serving });
  }
  return desks;
}

function recentRecords(deps: Pick<KeepDeps, 'store' | 'clock'>): Promise<readonly PresenceRecord[]> {
  return deps.store.records(lookBack(deps));
}

function lookBack({ clock }: Pick<KeepDeps, 'clock'>): Date {
  return new Date(clock().getTime() - lookBackDays * day);
}

function announceChanges({ changesAt, schedule }: KeepDeps, deskOf: (personId: string) => Desk | null) {
  const listeners = new Set<(personId: string) => void>();
  const timers = new Map<string, () => void>();

  function tell(personId: string): void {
    for (const listener of listeners) listener(personId);
    timers.get(personId)?.();
    timers.delete(personId);
    const desk = deskOf(personId);
    const at = desk && changesAt(desk);
    if (at !== null)
      timers.set(
        personId,
        schedule(new Date(at), () => tell(personId)),
      );
  }

  return {
    tell,
    listen(listener: (personId: string) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      for (const cancel of timers.values()) cancel();
      timers.clear();
    },
  };
}
