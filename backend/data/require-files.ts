import type { Config } from '../config.ts';
import { StartFailure } from '../start-failure.ts';

/** @throws StartFailure `not-files` for a store that makes its own backups, `nothing-kept` for one that keeps nothing. */
export function requireFiles(config: Config): void {
  refuseMemory(config);
  if (config.store.engine === 'sqlite') return;
  throw new StartFailure(
    'not-files',
    'This is for SQLite files. Back OpenSearch up with snapshots of its own.',
  );
}

/** @throws StartFailure `nothing-kept`. */
export function refuseMemory({ store }: Config): void {
  if (store.engine !== 'memory') return;
  throw new StartFailure('nothing-kept', 'FARO_STORE=memory keeps nothing. Set the store that is meant.');
}
