import { errorCode } from '../../error-code.ts';

/** Why Redis cannot be used. */
export type RedisTroubleCode =
  | 'redis-unreachable'
  | 'redis-refuses'
  | 'redis-read-only'
  | 'redis-evicts'
  | 'redis-too-old'
  | 'redis-full'
  | 'redis-failed';

/** A code, and what to do about it. Neither holds a password, a key or a value. */
export interface RedisTrouble {
  readonly code: RedisTroubleCode;
  readonly message: string;
}

/** In place of what the client throws: its own errors carry their command with everything in it. */
export class RedisFailure extends Error {
  readonly code: RedisTroubleCode;
  constructor({ code, message }: RedisTrouble) {
    super(message);
    this.name = 'RedisFailure';
    this.code = code;
  }
}

/** The oldest Redis that Faro works with. */
const oldest = 7;

const advice: Readonly<Record<RedisTroubleCode, string>> = {
  'redis-unreachable': 'does not answer. See that it runs and that FARO_REDIS_URL has its address.',
  'redis-refuses':
    'does not let Faro in. Put the user and the password that it wants into FARO_REDIS_URL: redis://USER:PASSWORD@HOST:PORT.',
  'redis-read-only': 'is a replica, which cannot be written. Give the address of the primary.',
  'redis-evicts':
    'throws keys away when its memory is full, and with them turns that wait. Set maxmemory-policy to noeviction there.',
  'redis-too-old': `is older than version ${oldest}. Install Redis ${oldest} or later.`,
  'redis-full': 'has no memory left, or cannot save what it holds. Make room there.',
  'redis-failed': 'failed a command that Faro needs.',
};

/** What an answer of Redis's begins with, and what it means. */
const meanings: readonly (readonly [RegExp, RedisTroubleCode])[] = [
  [/^(?:WRONGPASS|NOAUTH|NOPERM)\b/, 'redis-refuses'],
  [/^ERR (?:invalid password|AUTH|Client sent AUTH)/i, 'redis-refuses'],
  [/^READONLY\b/, 'redis-read-only'],
  [/^(?:OOM|MISCONF)\b/, 'redis-full'],
  [/^(?:LOADING|MASTERDOWN|CLUSTERDOWN)\b/, 'redis-unreachable'],
];

/** @param server its address without user and password. */
export function troubleWith(server: string, code: RedisTroubleCode): RedisTrouble {
  return { code, message: `Redis at ${server} ${advice[code]}` };
}

/** What an error of the client's means; null for an error that is not Redis's, but of the code that asked. */
export function troubleOf(server: string, error: unknown): RedisTrouble | null {
  if (error instanceof RedisFailure) return error;
  if (!(error instanceof Error)) return null;
  if (error.name !== 'ReplyError') return isOfConnection(error) ? unreachable(server, error) : null;
  const [, code] = meanings.find(([words]) => words.test(error.message)) ?? [];
  if (code) return troubleWith(server, code);
  const failed = troubleWith(server, 'redis-failed');
  // The first words name the error; values may follow.
  return { ...failed, message: `${failed.message} It said: ${error.message.slice(0, 60)}` };
}

/** Nobody answered. */
export function unreachable(server: string, error: unknown): RedisTrouble {
  const trouble = troubleWith(server, 'redis-unreachable');
  const reason = errorCode(error);
  return reason ? { ...trouble, message: `${trouble.message} (${reason})` } : trouble;
}

function isOfConnection(error: Error): boolean {
  return (
    error.name === 'MaxRetriesPerRequestError' ||
    error.name === 'AbortError' ||
    errorCode(error) !== null ||
    /^(?:Connection is closed|Command timed out|Stream isn't writeable)/.test(error.message)
  );
}

/** What stands against using a server that answered with this `INFO`; null where nothing does. */
export function troubleIn(server: string, info: string): RedisTrouble | null {
  const fields = new Map(
    info.split(/\r?\n/).map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, Math.max(at, 0)), line.slice(at + 1)];
    }),
  );
  const major = Number.parseInt(fields.get('redis_version') ?? '', 10);
  if (!(major >= oldest)) return troubleWith(server, 'redis-too-old');
  if (fields.get('role') === 'slave') return troubleWith(server, 'redis-read-only');
  if (fields.get('maxmemory_policy') !== 'noeviction') return troubleWith(server, 'redis-evicts');
  return null;
}
