import { StoreError, type StoreErrorCode } from '../../conversations/store-error.ts';
import { FailureError } from '../../../shared/wire/failure.ts';

/** Files ask nobody for a password. */
type FileErrorCode = Exclude<StoreErrorCode, 'store-denied'>;

/** SQLite's primary result codes (the low byte of `errcode`), as what they mean for a store. */
const meanings: ReadonlyMap<number, FileErrorCode> = new Map([
  [5, 'store-locked'],
  [6, 'store-locked'],
  [3, 'store-read-only'],
  [8, 'store-read-only'],
  [11, 'store-corrupt'],
  [26, 'store-corrupt'],
  [13, 'store-full'],
]);

const advice: Readonly<Record<FileErrorCode, string>> = {
  'store-corrupt':
    'is damaged or no database of Faro. It was left as it is. Restore it from a backup, or move it away to begin with an empty one.',
  'store-read-only': 'cannot be written. Give this user the right to write the file and its folder.',
  'store-newer':
    'was written by a newer version of Faro. It was left as it is. Start that version or a later one.',
  'store-locked': 'is in use by another process. Stop that one, or use another data folder.',
  'store-full': 'cannot grow: the disk is full. Make room there.',
  'store-unreachable':
    'cannot be opened. See that its folder exists and that this user may read and write it.',
  'engine-too-old': 'needs a newer SQLite. Start Faro with the Node it installs.',
};

function meaningOf(error: unknown): FileErrorCode {
  const errcode = error instanceof Error && 'errcode' in error ? Number(error.errcode) : Number.NaN;
  return meanings.get(errcode & 0xff) ?? 'store-unreachable';
}

/** Whether it was SQLite, or the closed handle to it, that failed, and not our own code. */
function isOfEngine(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ERR_SQLITE_ERROR' || error.code === 'ERR_INVALID_STATE')
  );
}

export function storeError(code: FileErrorCode, file: string, cause?: unknown): StoreError {
  return new StoreError(code, `${file} ${advice[code]}`, cause);
}

/** A file whose schema only a newer Faro knows: which it has, and which is known here. */
export function newerStore(file: string, schema: number, newest: number): StoreError {
  return new StoreError(
    'store-newer',
    `${file} ${advice['store-newer']} It has schema ${schema}, and this Faro knows ${newest}.`,
  );
}

/** Runs what opens a store. @throws StoreError in place of what SQLite throws. */
export function opening<Opened>(file: string, open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    throw isOfEngine(error) ? storeError(meaningOf(error), file, error) : error;
  }
}

/** Runs what reads or writes an open store. @throws FailureError `store-unavailable` in place of what SQLite throws. */
export function using<Result>(file: string, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    throw unavailable(file, error);
  }
}

/** As `using`, for what answers later. */
export async function usingLater<Result>(file: string, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } catch (error) {
    throw unavailable(file, error);
  }
}

function unavailable(file: string, error: unknown): unknown {
  if (!isOfEngine(error)) return error;
  const reason = meaningOf(error);
  const failure = new FailureError('store-unavailable', `${file} ${advice[reason]}`, { reason });
  failure.cause = error;
  return failure;
}
