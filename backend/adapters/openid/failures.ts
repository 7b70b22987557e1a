import { errors } from 'jose';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { FailureError } from '../../../shared/wire/failure.ts';
import { errorCode } from '../../error-code.ts';

/**
 * Throws what the failure means for who signs in: the provider does not answer, or what was said cannot be proven.
 * The reason goes to `report`, without what was said.
 */
export function refusedOr(error: unknown, report: (reason: string) => void): never {
  if (error instanceof FailureError) throw error;
  report(reasonOf(error));
  if (isAway(error)) {
    throw new FailureError(
      'sign-in-unavailable',
      "The company's sign-in does not answer. Try again in a moment; if it stays so, check FARO_OPENID_ISSUER.",
    );
  }
  throw new FailureError(
    'sign-in-refused',
    "The company's sign-in did not let you in, or could not prove who you are. Begin again.",
    error instanceof AuthorizationResponseError ? { answer: error.error } : {},
  );
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${errorCode(error) ?? error.name}: ${error.message}${cause}`;
}

/** Nobody answered, or somebody who is not well. */
function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof ResponseBodyError) return error.status >= 500 || error.status === 429;
  if (error instanceof ClientError) {
    const { cause } = error;
    if (error.code === 'OAUTH_TIMEOUT') return true;
    if (cause instanceof Response) return cause.status >= 500 || cause.status === 404;
    return false;
  }
  return error instanceof TypeError && errorCode(error.cause) !== null;
}
