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
  signOut: route<null>()('DELETE', '/api/session', 'signed-in', 'Ends the session everywhere'),
} as const;
