import { APICallError, RetryError, StreamProviderError } from 'ai';

/** Why a model gave no answer, as `turn-ended` keeps it. */
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

/** What went wrong when a model was asked, by what its adapter or the clock threw. */
export function modelFailure(error: unknown): TurnFailure {
  if (error instanceof TurnFailure) return error;
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (cause instanceof Error && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) {
    return new TurnFailure('model-timeout', error);
  }
  const answered = APICallError.isInstance(cause) || StreamProviderError.isInstance(cause);
  if (answered && cause.statusCode === 429) {
    return new TurnFailure('model-throttled', error);
  }
  return new TurnFailure('model-unavailable', error);
}
