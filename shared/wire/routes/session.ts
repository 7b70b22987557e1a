import { z } from 'zod';
import { CountryCode } from '../../countries/country.ts';
import type { Person, Role } from '../../people/person.ts';
import { route } from '../route.ts';

export interface About {
  readonly version: string;
  /** See `protocolVersion`: a screen that speaks another one must be loaded again. */
  readonly protocol: number;
  /** Which model answers, as the screen names it, and whether it is a language model at all. */
  readonly model: { readonly name: string; readonly adapter: 'embedded' | 'bedrock' | 'openai-compatible' };
  /** With the sandbox's pretend customers anyone may try a customer's page. */
  readonly demonstration: boolean;
  /** How people sign in: with a password of Faro's, or at their company, which the screen names. */
  readonly signIn: { readonly kind: 'local' } | { readonly kind: 'company'; readonly name: string };
  /** The countries that this installation serves. */
  readonly countries: readonly CountryCode[];
  readonly people: readonly {
    readonly user: string;
    readonly name: string;
    readonly role: Role;
    readonly country: CountryCode;
  }[];
}

export interface SignedIn {
  readonly token: string;
  readonly person: Person;
  readonly expiresAt: string;
}

/** Somebody of the operator who has Faro open; since when is not told, for it would say when people begin to work. */
export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly countries: readonly CountryCode[];
  /** Sessions that they have open, at least 1: each sign-in is one. */
  readonly sessions: number;
}

/** 256 bits in base64url: a secret, or the SHA-256 of one. */
const secret = z
  .string()
  .length(43)
  .regex(/^[\w-]+$/);

/** Who one is, and what one reaches here. */
export const sessionRoutes = {
  about: route<About>()(
    'GET',
    '/api/about',
    'public',
    'Version, model in use and, in a demonstration, who can be tried',
  ),
  signIn: route<SignedIn>()('POST', '/api/session', 'public', 'Signs in a local user', {
    body: z.object({ user: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
  }),
  session: route<{ person: Person }>()('GET', '/api/session', 'signed-in', 'Who the token is for'),
  signOut: route<{ continueAt: string | null }>()(
    'DELETE',
    '/api/session',
    'signed-in',
    'Ends the session everywhere; `continueAt` is where the company ends its own, for a browser to go to',
  ),
  startCompanySignIn: route<{ address: string }>()(
    'POST',
    '/api/session/company',
    'public',
    'Begins a sign-in at the company: where a browser goes. `challenge` is the SHA-256 of a secret that the caller keeps',
    { body: z.object({ challenge: secret, returnTo: z.enum(['page', 'window']) }) },
  ),
  finishCompanySignIn: route<SignedIn | null>()(
    'POST',
    '/api/session/company/return',
    'public',
    'Gives the session, once, to who has the secret: a page with the code that it came back with, a window without one, which is told null while the person is still away',
    { body: z.object({ code: secret.nullable(), verifier: secret }) },
  ),
  signedIn: route<readonly SignedInPerson[]>()(
    'GET',
    '/api/sessions',
    'end-sessions',
    'Who of the caller’s countries is signed in; customers are not among them',
  ),
  endSessions: route<{ ended: number }>()(
    'DELETE',
    '/api/people/:id/sessions',
    'end-sessions',
    'Signs a person out everywhere, at once',
  ),
} as const;
