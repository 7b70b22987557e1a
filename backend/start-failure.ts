import { errorCode } from './error-code.ts';

/** Why Faro cannot start, in words for whoever starts it: a code, and what to do about it. */
export class StartFailure extends Error {
  readonly code: string;
  /** What the process ends with; 78 is the customary one for settings, 1 for everything else. */
  readonly exitCode: number;
  constructor(code: string, message: string, exitCode = 1) {
    super(message);
    this.name = 'StartFailure';
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** SQLite's result codes for a file that is no sound database: SQLITE_CORRUPT and SQLITE_NOTADB. */
const unsound = new Set([11, 26]);

/** Opens something kept in a file, and says which file and what to do when that fails. */
export async function openFile<Opened>(file: string, open: (file: string) => Opened | Promise<Opened>) {
  try {
    return await open(file);
  } catch (error) {
    throw startFailureOf(error, file);
  }
}

function startFailureOf(error: unknown, file: string): StartFailure {
  const sqlite = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  if (unsound.has(sqlite)) {
    return new StartFailure(
      'database-corrupt',
      `${file} is damaged or no database of Faro. Nothing was changed. Restore it from a backup, or move it away to begin with an empty one.`,
    );
  }
  if (errorCode(error) === 'ENOSPC' || sqlite === 13) return folderFull(file);
  const reason = error instanceof Error ? error.message : String(error);
  return new StartFailure('data-unreadable', `${file} cannot be opened: ${reason}`);
}

export function folderFull(path: string): StartFailure {
  return new StartFailure(
    'data-folder-full',
    `The disk of ${path} is full. Make room there, or set FARO_DATA.`,
  );
}
