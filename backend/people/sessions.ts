import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { noOtherNodes, type NewsLine } from '../nodes/event-bus.ts';
import type { CompanyLogin, OpenSession, PeopleStore, SessionsOf } from './people-store.ts';
import { signToken, verifyToken, type Caller, type SignedToken } from './session-token.ts';

/** Told of each session that was ended, and of when it would have been over by itself. */
export type OnSessionEnd = (session: string, until: Date) => void;

/** Somebody who has sessions open. */
export interface SignedInNow {
  /** The person's id. */
  readonly person: string;
  /** How many, at least 1. */
  readonly sessions: number;
}

/** Who is signed in: opens, checks and ends sessions, and tells whoever must cut the line at once. */
export interface Sessions {
  /** `login` is the company's sign-in that it comes from; null for everyone else. */
  open(person: Person, login?: CompanyLogin | null): Promise<SignedToken>;
  /** @throws FailureError `not-signed-in` or `session-expired`. */
  check(token: string): Promise<Caller>;
  /** Ends the session everywhere, for good. */
  end(caller: Pick<Caller, 'session' | 'expiresAt'>): Promise<void>;
  /** Ends all of them, and answers how many there were. */
  endAll(of: SessionsOf): Promise<number>;
  /** Everyone who is signed in, customers apart, in the order in which they came. */
  signedIn(): Promise<readonly SignedInNow[]>;
  /** From now on a customer's session speaks in this conversation and no other. */
  bind(caller: Caller, conversationId: string): Promise<void>;
  /** Whether somebody has ended it before its time. */
  hasEnded(session: string): Promise<boolean>;
  /** Also told of what ends at other nodes. Returns the function that ends the listening. */
  onEnd(listener: OnSessionEnd): () => void;
  /** Called when ends at other nodes may not have been told. Returns the function that ends the listening. */
  onMissed(listener: () => void): () => void;
}

export function createSessions(
  key: Uint8Array,
  store: PeopleStore,
  clock: () => Date,
  bus: NewsLine = noOtherNodes,
): Sessions {
  const listeners = new Set<OnSessionEnd>();
  const doubters = new Set<() => void>();
  const verify = rememberVerified((token) => verifyToken(key, token, clock()), clock);
  const tell = (session: string, until: Date) => listeners.forEach((listener) => listener(session, until));
  async function end({ session, expiresAt }: Pick<Caller, 'session' | 'expiresAt'>): Promise<void> {
    await store.revoke(session, expiresAt);
    bus.publish({ kind: 'session-ended', session, until: expiresAt.toISOString() });
    tell(session, expiresAt);
  }
  bus.subscribe({
    heard(news) {
      if (news.kind === 'session-ended') tell(news.session, new Date(news.until));
    },
    missed: () => doubters.forEach((doubt) => doubt()),
  });
  return {
    async open(person, login = null) {
      const signed = await signToken(key, person, clock());
      if (person.role === 'customer' || person.role === 'channel') return signed;
      const { session, expiresAt } = signed;
      await store.keep({ session, person: person.id, countries: person.countries, login, until: expiresAt });
      return signed;
    },
    check: (token) => check(verify, store, token),
    end,
    async endAll(of) {
      const open = await store.kept(of);
      for (const { session, until } of open) await end({ session, expiresAt: until });
      return open.length;
    },
    signedIn: async () => byPerson((await store.kept('everyone')).filter(({ until }) => until > clock())),
    bind: ({ session, expiresAt }, conversationId) => store.bind(session, conversationId, expiresAt),
    hasEnded: (session) => store.isRevoked(session),
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onMissed(listener) {
      doubters.add(listener);
      return () => doubters.delete(listener);
    },
  };
}

function byPerson(open: readonly OpenSession[]): readonly SignedInNow[] {
  const people = Map.groupBy(open, ({ person }) => person);
  return [...people].map(([person, { length }]) => ({ person, sessions: length }));
}

/** Tokens whose signature is not checked again while they last. */
const mostVerified = 10_000;

/** A signature that was good stays good: only what can change is asked for at every request. */
function rememberVerified(
  verify: (token: string) => Promise<Caller>,
  clock: () => Date,
): (token: string) => Promise<Caller> {
  const verified = new Map<string, Caller>();
  return async (token) => {
    const known = verified.get(token);
    if (known && known.expiresAt > clock()) return known;
    verified.delete(token);
    const caller = await verify(token);
    verified.set(token, caller);
    if (verified.size > mostVerified) verified.delete(verified.keys().next().value ?? token);
    return caller;
  };
}

async function check(
  verify: (token: string) => Promise<Caller>,
  store: PeopleStore,
  token: string,
): Promise<Caller> {
  const caller = await verify(token);
  if (await store.isRevoked(caller.session)) {
    throw new FailureError('session-expired', 'The session was ended. Sign in again.');
  }
  if (caller.person.role !== 'customer') return caller;
  const conversationId = await store.conversationOf(caller.session);
  return { ...caller, person: { ...caller.person, conversationId } };
}
