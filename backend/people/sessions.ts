import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { PeopleStore } from './people-store.ts';
import { signToken, verifyToken, type Caller, type SignedToken } from './session-token.ts';

/** Who is signed in: opens, checks and ends sessions, and tells whoever must cut the line at once. */
export interface Sessions {
  open(person: Person): Promise<SignedToken>;
  /** @throws FailureError `not-signed-in` or `session-expired`. */
  check(token: string): Promise<Caller>;
  /** Ends the session everywhere, for good. */
  end(caller: Caller): Promise<void>;
  /** From now on a customer's session speaks in this conversation and no other. */
  bind(caller: Caller, conversationId: string): Promise<void>;
  /** Told of each session that was ended; returns the function that ends the listening. */
  onEnd(listener: (session: string) => void): () => void;
}

export function createSessions(key: Uint8Array, store: PeopleStore, clock: () => Date): Sessions {
  const listeners = new Set<(session: string) => void>();
  return {
    open: (person) => signToken(key, person, clock()),
    check: (token) => check(key, store, token, clock()),
    async end({ session, expiresAt }) {
      await store.revoke(session, expiresAt);
      for (const listener of listeners) listener(session);
    },
    bind: ({ session, expiresAt }, conversationId) => store.bind(session, conversationId, expiresAt),
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function check(key: Uint8Array, store: PeopleStore, token: string, now: Date): Promise<Caller> {
  const caller = await verifyToken(key, token, now);
  if (await store.isRevoked(caller.session)) {
    throw new FailureError('session-expired', 'The session was ended. Sign in again.');
  }
  if (caller.person.role !== 'customer') return caller;
  const conversationId = await store.conversationOf(caller.session);
  return { ...caller, person: { ...caller.person, conversationId } };
}
