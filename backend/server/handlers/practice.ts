import { untraced } from '../../observability/span.ts';
import type { Practices } from '../../practice/practices.ts';
import type { Handlers } from '../call.ts';

/** A rep's practice: begun, looked at, ended. */
export function practiceHandlers({ practices }: { readonly practices: Practices }) {
  return {
    practice: async ({ caller }) => ({ now: practices.now(caller.person) }),
    // What the simulated customer does from then on leaves no trace either.
    beginPractice: ({ caller, body }) => untraced(() => practices.begin(caller.person, body)),
    endPractice: ({ caller }) => practices.end(caller.person),
  } satisfies Partial<Handlers>;
}
