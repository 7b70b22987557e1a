import { FailureError } from '../../../shared/wire/failure.ts';
import { nameOf, type Resource } from './apis.ts';

/** A request that another attempt may still bring through. */
export class PassingFailure extends FailureError {
  /** Milliseconds that the server asked to be left alone. */
  readonly retryAfter: number;
  /** @param api what failures call it: `TMF678 customerBill`. */
  constructor(api: string, why: string, retryAfter = 0) {
    super('accounts-unavailable', `${api} cannot be reached: ${why}.`, { api });
    this.retryAfter = retryAfter;
  }
}

/** The server answers, and will go on answering the same. */
export function unavailable(resource: Resource, why: string): FailureError {
  return new FailureError('accounts-unavailable', `${nameOf(resource)} ${why}`, { api: nameOf(resource) });
}

/** An answer that is not what the definition says: names the API and the field. */
export function malformed(resource: Resource, field: string, problem: string): FailureError {
  const api = nameOf(resource);
  return new FailureError(
    'accounts-unavailable',
    `${api} answered something that Faro cannot use: ${field}: ${problem}`,
    { api, field },
  );
}

export function refused(reason: string, message: string): FailureError {
  return new FailureError('action-refused', message, { reason });
}

export function unknownAccount(accountId: string): FailureError {
  return new FailureError('unknown-account', `There is no account ${accountId.slice(0, 100)}`);
}

/** Why a request came to nothing, as far as the error tells. */
export function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it did not answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
