import type { CallOutcome } from '../../shared/models/model-call.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { CallFailure } from '../models/call-failure.ts';

/** Why no model gave an answer, as `turn-ended` keeps it. */
export type TurnFailureCode =
  | 'model-timeout'
  | 'model-throttled'
  | 'model-unavailable'
  | 'model-nonsense'
  | 'internal-error';

export class TurnFailure extends Error {
  readonly code: TurnFailureCode;
  constructor(code: TurnFailureCode, cause?: unknown) {
    super(`The model gave no answer: ${code}`, { cause });
    this.name = 'TurnFailure';
    this.code = code;
  }
}

const codes: Readonly<Partial<Record<CallOutcome, TurnFailureCode>>> = {
  'time-out': 'model-timeout',
  aborted: 'model-timeout',
  throttled: 'model-throttled',
  nonsense: 'model-nonsense',
};

/** What went wrong while models were asked. A failure of Faro's own store is passed on as it is. */
export function modelFailure(error: unknown): TurnFailure | FailureError {
  if (error instanceof TurnFailure || error instanceof FailureError) return error;
  const code = error instanceof CallFailure ? codes[error.outcome] : undefined;
  return new TurnFailure(code ?? 'model-unavailable', error);
}
