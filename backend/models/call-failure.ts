import { z } from 'zod';
import type { CallOutcome } from '../../shared/models/model-call.ts';
import { errorCode } from '../error-code.ts';

/** No model of a route gave an answer; `outcome` is how the last one ended. */
export class CallFailure extends Error {
  readonly outcome: CallOutcome;
  constructor(outcome: CallOutcome, cause: unknown) {
    super(`No model gave an answer: ${outcome}`, { cause });
    this.name = 'CallFailure';
    this.outcome = outcome;
  }
}

/** Providers throw errors with a status of HTTP before a stream begins, and put them into the stream as data after. */
const WithStatus = z.object({ statusCode: z.number().int() });

/** What an error says that a model's adapter threw: whether it was too busy, and the protocol's own code. */
export function classify(error: unknown): {
  readonly outcome: 'throttled' | 'error';
  readonly code: string | null;
} {
  for (const each of chainOf(error)) {
    const { data } = WithStatus.safeParse(each);
    if (data)
      return { outcome: data.statusCode === 429 ? 'throttled' : 'error', code: String(data.statusCode) };
    const code = errorCode(each);
    if (code !== null) return { outcome: 'error', code };
  }
  return { outcome: 'error', code: null };
}

/** The error and what it was caused by, outermost first. */
function chainOf(error: unknown): readonly unknown[] {
  return error instanceof Error && error.cause !== undefined ? [error, ...chainOf(error.cause)] : [error];
}
