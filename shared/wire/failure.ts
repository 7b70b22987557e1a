import { z } from 'zod';

/** Every way a request can fail, with the HTTP status it maps to. The catalogue the screens translate from. */
export const failureStatus = {
  'malformed-request': 400,
  'not-signed-in': 401,
  'session-expired': 401,
  'wrong-credentials': 401,
  'sign-in-refused': 401,
  'not-allowed': 403,
  'wrong-country': 403,
  'sign-in-claims': 403,
  'policy-forbids': 403,
  'client-not-reading': 408,
  'unknown-conversation': 404,
  'unknown-account': 404,
  'unknown-person': 404,
  'unknown-route': 404,
  'unknown-suggestion': 404,
  'unknown-reply': 404,
  'unknown-article': 404,
  'unknown-gap': 404,
  'unknown-model': 404,
  'unknown-version': 404,
  'unknown-rule': 404,
  'unknown-promise': 404,
  'not-on-shift': 409,
  'desk-not-ready': 409,
  'rule-holds': 409,
  'stale-turn': 409,
  'not-your-turn': 409,
  'conversation-closed': 409,
  'hand-over-gone': 409,
  'consult-gone': 409,
  'consult-running': 409,
  'stale-article': 409,
  'stale-version': 409,
  'learning-busy': 409,
  'practice-running': 409,
  'no-practice': 409,
  'nothing-in-use': 409,
  'approval-gone': 409,
  'help-gone': 409,
  'promise-settled': 409,
  'call-back-gone': 409,
  'policy-gone': 409,
  'no-signing-key': 409,
  'text-too-long': 413,
  'action-refused': 422,
  'article-refused': 422,
  'bad-table': 422,
  'unknown-disposition': 422,
  'snippet-refused': 422,
  'no-translation': 422,
  'version-not-fit': 422,
  'nothing-to-learn': 422,
  'own-article': 422,
  'too-many-requests': 429,
  /** There is no room right now: come again after `seconds` of the details. */
  busy: 503,
  'sign-in-unavailable': 503,
  'store-unavailable': 503,
  'accounts-unavailable': 503,
  'knowledge-unavailable': 503,
  'effect-unsettled': 503,
  'plan-not-in-price-list': 503,
  'model-unavailable': 503,
  'internal-error': 500,
} as const satisfies Record<string, number>;

export type FailureCode = keyof typeof failureStatus;
export const failureCodes = Object.keys(failureStatus) as readonly FailureCode[];

/** What crosses a process when something fails: never a stack. `message` says in English what to do about it. */
export const Failure = z
  .object({
    code: z.enum(failureCodes as [FailureCode]),
    message: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .readonly();
export type Failure = z.infer<typeof Failure>;

/** An answer or acknowledgement, on HTTP and on the socket alike. */
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly failure: Failure };

/** A failure on its way up to the edge that turns it into an `Answer`. */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(code: FailureCode, message: string, details?: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'FailureError';
    this.failure = details ? { code, message, details } : { code, message };
  }
}
