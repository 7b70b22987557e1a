import { FailureError } from '../../../shared/wire/failure.ts';
import { nameOf, type Resource } from './apis.ts';

/** A request that another attempt may still bring through. */
export class PassingFailure extends FailureError {
  /** Milliseconds that the server asked to be left alone. */
  readonly retryAfter: number;
  constructor(resource: Resource, why: string, retryAfter = 0) {
    super('accounts-unavailable', `${nameOf(resource)} cannot be reached: ${why}.`, {
      api: nameOf(resource),
    });
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
