import { z } from 'zod';
import { failureStatus, FailureError, type Failure } from '../../shared/wire/failure.ts';
import { errorCode } from '../error-code.ts';

/** What of an error may leave the process: never a stack, and nothing of what we did not expect. */
export function failureOf(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  if (error instanceof z.ZodError) return malformed(error);
  switch (errorCode(error)) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { code: 'text-too-long', message: 'The request is too large. Send less text.' };
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return { code: 'malformed-request', message: 'Send JSON, with content-type: application/json.' };
    default:
      return clientsFault(error)
        ? { code: 'malformed-request', message: `The request cannot be read: ${error.message}` }
        : { code: 'internal-error', message: 'Something went wrong on our side. It is in the log.' };
  }
}

export function statusOf(failure: Failure): number {
  return failureStatus[failure.code];
}

/** Text that is only too long has a code of its own, for it is the one mistake that people make. */
function malformed(error: z.ZodError): Failure {
  const issues = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  const tooLong = error.issues.find(({ code, path }) => code === 'too_big' && path.at(-1) === 'text');
  if (tooLong?.code === 'too_big') {
    return { code: 'text-too-long', message: `The text may have at most ${tooLong.maximum} characters.` };
  }
  const said = issues.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ');
  return { code: 'malformed-request', message: said, details: { issues } };
}

/** Fastify marks what the client did wrong (JSON that cannot be parsed, a broken URL) with a 4xx status. */
function clientsFault(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'statusCode' in error &&
    typeof error.statusCode === 'number' &&
    error.statusCode >= 400 &&
    error.statusCode < 500
  );
}
