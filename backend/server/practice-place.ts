import type { IncomingHttpHeaders } from 'node:http';
import { conversationRoutes } from '../../shared/wire/routes/conversations.ts';
import { practiceHeader } from '../../shared/wire/routes/practice.ts';
import type { RouteName } from '../../shared/wire/http.ts';
import { createArrivals } from '../conversations/arrivals.ts';
import type { Rehearsal } from '../practice/practices.ts';
import type { Caller } from '../people/session-token.ts';
import type { AuthorizeDeps } from './authorize.ts';
import type { Handlers } from './call.ts';
import { handlersOf } from './handlers/handlers.ts';
import type { Edge, Services } from './services.ts';

/** What answers a request: who may reach what, and the handlers. */
export interface Place {
  readonly deps: AuthorizeDeps;
  readonly handlers: Handlers;
}

/** Finds the place of a request that its caller marked as of their practice. @throws FailureError `no-practice`. */
export type PracticePlaces = (caller: Caller) => Place;

/** Who practises meets customers of nobody's. */
const unknownCustomers: Services['customers'] = {
  recall: async () => ({ open: [], last: null, verified: [], location: null }),
  identify: async () => undefined,
  whoIs: async () => null,
};

/** Whether a request is for the caller's practice: what is done in conversations, where the header says so. */
export function isPractised(name: RouteName, headers: IncomingHttpHeaders): boolean {
  return headers[practiceHeader] !== undefined && name in conversationRoutes;
}

/**
 * The same handlers over a practice's own operation: nobody's presence binds there, no opening is recorded, and
 * no language model is paid for it.
 */
export function createPracticePlaces(services: Services, edge: Edge): PracticePlaces {
  const places = new WeakMap<Rehearsal['deps'], Place>();
  return ({ person }) => {
    const rehearsal = services.practices.rehearsal(person);
    const known = places.get(rehearsal);
    if (known) return known;
    const deps: Services = {
      ...services,
      ...rehearsal,
      labour: { ...services.labour, open: async () => undefined },
      canTranslate: () => false,
      customers: unknownCustomers,
    };
    const arrivals = createArrivals(rehearsal.conversations);
    const place = { deps, handlers: handlersOf(deps, { ...edge, arrivals }) };
    places.set(rehearsal, place);
    return place;
  };
}
