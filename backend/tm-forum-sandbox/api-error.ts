import { FailureError } from '../../shared/wire/failure.ts';

/** An answer that is an error, as all Open APIs define it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, reason: string) {
    super(reason);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
  }
}

export function badRequest(reason: string): ApiError {
  return new ApiError(400, 'bad-request', reason);
}

export function notFound(reason: string): ApiError {
  return new ApiError(404, 'not-found', reason);
}

/** What the sandbox's own failures are on the wire: a refused change is a 409 whose code is the reason. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof FailureError) {
    const { code, message, details } = error.failure;
    if (code === 'unknown-account') return notFound(message);
    if (code === 'action-refused') return new ApiError(409, String(details?.['reason']), message);
    return new ApiError(503, code, message);
  }
  const status = statusOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  return status < 500
    ? new ApiError(status, 'bad-request', reason)
    : new ApiError(500, 'internal-error', 'The sandbox failed.');
}

/** Fastify's own errors carry the status that they stand for. */
function statusOf(error: unknown): number {
  const given = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof given === 'number' ? given : 500;
}

export function errorBody({ status, code, message }: ApiError) {
  return { code, reason: message, message, status: String(status), '@type': 'Error' };
}
