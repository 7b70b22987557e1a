import type { TFunction } from 'i18next';
import { FailureError } from '../../shared/wire/failure.ts';
import { BackendAwayError } from './ask-backend.ts';

/** What went wrong, in the words of the person's language. */
export function explain(t: TFunction, error: unknown): string {
  if (error instanceof FailureError) return t(`failures.${error.failure.code}`);
  if (error instanceof BackendAwayError) return t('failures.backend-away');
  return t('failures.internal-error');
}
