import type { z } from 'zod';
import type { DataOf, RouteName, routes } from '../../shared/wire/http.ts';
import type { Caller } from '../people/session-token.ts';

/** A request that was parsed and authorized. */
export interface Call<Name extends RouteName> {
  readonly caller: (typeof routes)[Name]['guard'] extends 'public' ? Caller | null : Caller;
  /** The `:id` of the path; empty for a route without one. */
  readonly id: string;
  readonly body: z.output<(typeof routes)[Name]['body']>;
  readonly query: z.output<(typeof routes)[Name]['query']>;
  /** Aborted once the session has ended; of a GET also once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** One handler for each route: a route without one does not compile. */
export type Handlers = { readonly [Name in RouteName]: (call: Call<Name>) => Promise<DataOf<Name>> };
