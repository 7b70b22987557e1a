/** Why something is not done though it was asked for, as far as screens have words of their own for it. */
export const refusalReasons = [
  'other-country',
  'history-missing',
  'above-most',
  'too-many-in-conversation',
  'too-much-in-conversation',
  'too-many-today',
  'too-much-today',
  'too-many-this-month',
  'too-much-this-month',
  'approval-pending',
  'approval-refused',
  'malformed-input',
  'too-many-failures',
  'not-offered',
  'not-agreed',
  'cancellation-first',
  'nothing-to-dispute',
  'no-bill',
  'no-account',
  'unknown-plan',
  'unknown-bill',
  'same-plan',
  'discount-running',
  'above-catalogue',
  'tenure-too-short',
  'already-disputed',
  'already-paid',
  'amount-out-of-range',
  'already-active',
  'nothing-due',
  'already-arranged',
  'same-address',
  'in-the-past',
  'not-a-business-day',
  'too-far-ahead',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export function isRefusalReason(code: unknown): code is RefusalReason {
  return (refusalReasons as readonly unknown[]).includes(code);
}
