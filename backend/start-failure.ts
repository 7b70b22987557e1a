import { FailureError } from '../shared/wire/failure.ts';

/** Why Faro cannot start, in words for whoever starts it: a code, and what to do about it. */
export class StartFailure extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'StartFailure';
    this.code = code;
  }
}

/** What the process ends with: the customary status for wrong settings, and for everything else. */
export function exitStatusOf(error: unknown): number {
  return error instanceof StartFailure && error.code === 'bad-settings' ? 78 : 1;
}

/** What to print about a start that failed: `code: message` where we know why, the error's own words where not. */
export function startFailureText(error: unknown): string {
  if (error instanceof FailureError) return `${error.failure.code}: ${error.message}`;
  if (!(error instanceof Error)) return `unexpected: ${String(error)}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unexpected';
  return `${code}: ${error.message}`;
}
