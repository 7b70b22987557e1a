import type { TFunction } from 'i18next';
import { isRefusalReason } from '../../shared/refusal-reasons.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { BackendAwayError } from './ask-backend.ts';

/** What went wrong, in the words of the person's language. */
export function explain(t: TFunction, error: unknown): string {
  const { reason } = (error instanceof FailureError && error.failure.details) || {};
  if (error instanceof FailureError && isRefusalReason(reason)) {
    return t(`domain.refusals.${reason}`, { message: error.failure.message });
  }
  if (error instanceof FailureError) return t(`failures.${error.failure.code}`);
  if (error instanceof BackendAwayError) return t('failures.backend-away');
  return t('failures.internal-error');
}
