import type { Person } from '../../shared/people/person.ts';
import type { CompanySignIn } from './company-sign-in.ts';

/** How people sign in: with a password that Faro keeps, or at their company. Never both. */
export type WayIn =
  | {
      readonly kind: 'local';
      /** @throws FailureError `wrong-credentials` or `too-many-requests`. */
      readonly check: (user: string, password: string) => Promise<Person>;
    }
  | { readonly kind: 'company'; readonly name: string; readonly company: CompanySignIn };
