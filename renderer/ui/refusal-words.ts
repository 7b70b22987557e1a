import type { TFunction } from 'i18next';
import { isRefusalReason } from '../../shared/refusal-reasons.ts';

/** Why something was not done, in the reader's words; in the backend's English where there are none. */
export function refusalWords(t: TFunction, reason: unknown, message: string): string {
  return isRefusalReason(reason) ? t(`domain.refusals.${reason}`, { message }) : message;
}
