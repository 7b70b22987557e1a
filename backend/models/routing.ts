import type { ModelName } from '../../shared/models/model-call.ts';
import { changesBetween, problemsOf } from '../../shared/models/routing.ts';
import type { RoutingTable, RoutingVersion } from '../../shared/models/routing.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { defaultTable } from './default-table.ts';
import type { Models } from './model.ts';
import type { RoutingStore } from './routing-store.ts';

/** Who changes the table, why, and from which version they started. */
export interface ChangeOrder {
  readonly by: Pick<Person, 'id' | 'name'>;
  readonly why: string;
  readonly basedOn: number;
}

/** The routing table as it is, and how people change it. Turns that begin after a change go by it. */
export interface Routing {
  current(): RoutingVersion;
  /** Newest first, down to version 0. */
  versions(): readonly RoutingVersion[];
  /** @throws FailureError `bad-table` with the problems, `stale-version`, `store-unavailable`. */
  change(table: RoutingTable, order: ChangeOrder): Promise<RoutingVersion>;
  /** Sets the table of an earlier version again, as a new one. @throws FailureError as `change`, and `unknown-version`. */
  rollBack(version: number, order: ChangeOrder): Promise<RoutingVersion>;
  /** Reads the versions anew, as another node may have changed them. @throws FailureError `store-unavailable`. */
  refresh(): Promise<void>;
  /** Returns the function that ends the listening. */
  listen(listener: (version: RoutingVersion) => void): () => void;
}

interface RoutingDeps {
  readonly store: RoutingStore;
  readonly models: Models;
  readonly clock: () => Date;
  /** Told of each change that is made here. */
  readonly announce?: () => void;
}

/** @throws FailureError `store-unavailable`. */
export async function openRouting({ store, models, clock, announce }: RoutingDeps): Promise<Routing> {
  const { adapter } = models;
  const available: readonly ModelName[] = models.all.map(({ name }) => name);
  const original: RoutingVersion = {
    version: 0,
    at: null,
    by: null,
    why: '',
    restores: null,
    table: defaultTable(adapter),
  };
  const listeners = new Set<(version: RoutingVersion) => void>();
  let versions: readonly RoutingVersion[] = [...(await store.list(adapter)), original];

  const current = () => versions[0] ?? original;

  async function set(
    table: RoutingTable,
    { by, why, basedOn }: ChangeOrder,
    restores: number | null,
  ): Promise<RoutingVersion> {
    const problems = problemsOf(table, available);
    if (problems.length > 0) {
      throw new FailureError('bad-table', 'The routing table cannot be used like this.', { problems });
    }
    if (basedOn !== current().version) throw overtaken();
    if (changesBetween(current().table, table).length === 0) return current();
    const { id, name } = by;
    const at = clock().toISOString();
    const next = { version: basedOn + 1, at, by: { id, name }, why, restores, table };
    if (!(await store.add(adapter, next))) throw overtaken();
    versions = [next, ...versions];
    tell();
    announce?.();
    return next;
  }

  function tell(): void {
    for (const listener of listeners) listener(current());
  }

  return {
    current,
    versions: () => versions,
    change: (table, order) => set(table, order, null),
    async rollBack(version, order) {
      const wanted = versions.find((each) => each.version === version);
      if (!wanted) throw new FailureError('unknown-version', `There is no version ${version}.`);
      return set(wanted.table, order, version);
    },
    async refresh() {
      const before = current();
      versions = [...(await store.list(adapter)), original];
      if (current().version !== before.version) tell();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function overtaken(): FailureError {
  return new FailureError('stale-version', 'Somebody changed the table meanwhile. Look at it again.');
}
