import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { FailureError, type Failure } from '../../shared/wire/failure.ts';
import type { SignedIn } from '../../shared/wire/routes/session.ts';
import type { Checks, Claims, IdentityProvider, Proven } from './identity-provider.ts';
import type { StaffPerson } from './person-of-claims.ts';
import type { Sessions } from './sessions.ts';

/** Milliseconds to sign in at the company, to collect the session after that, and to wait for it in one request. */
const patience = 10 * 60_000;
const collectWithin = 60_000;
const waitAtOnce = 10_000;
/** Sign-ins under way at the same time; the oldest give way. */
const mostUnderWay = 5_000;
/** Milliseconds that a logout notice is known again. */
const noticeLife = 10 * 60_000;

/** Where a browser goes back to Faro, and how the session gets from there to the screen. */
export type ReturnTo = 'page' | 'window';

export interface CompanySignInDeps {
  readonly provider: IdentityProvider;
  readonly sessions: Pick<Sessions, 'open' | 'endAll'>;
  /** @throws FailureError `sign-in-claims`. */
  readonly personOf: (claims: Claims) => StaffPerson;
  /** Keeps who they are, for colleagues to find. */
  readonly remember: (person: StaffPerson) => Promise<void>;
  readonly clock: () => Date;
  /** Where the provider sends browsers back to. */
  readonly returnAddress: () => string;
  /** Whether a window may wait for the session: only where nobody else's machine can ask. */
  readonly windows: boolean;
  readonly report: (error: unknown) => void;
}

/** Signing in at the company: begins, comes back and finishes, each once. All of it is kept in this process alone. */
export interface CompanySignIn {
  /** The company's page. @throws FailureError `sign-in-unavailable`, `not-allowed`. */
  begin(asked: { readonly challenge: string; readonly returnTo: ReturnTo }): Promise<string>;
  /** The browser came back with these parameters; answers with the fragment that its page goes on with. Never throws. */
  comeBack(search: string): Promise<string>;
  /**
   * The session, for who has the secret whose SHA-256 the sign-in began with; null while the person is away.
   * @throws FailureError what the sign-in was refused with, and `sign-in-refused` where there is none.
   */
  finish(given: { readonly code: string | null; readonly verifier: string }): Promise<SignedIn | null>;
  endAddress(): Promise<string | null>;
  /** Ends the sessions that the company says are over. @throws FailureError `sign-in-refused`. */
  hearLogout(token: string): Promise<void>;
}

interface UnderWay {
  readonly checks: Checks;
  readonly returnTo: ReturnTo;
  /** Of the one-time code that a page brings back. */
  readonly code: string;
  readonly until: number;
  readonly done: PromiseWithResolvers<void>;
  outcome: SignedIn | Failure | null;
}

export function createCompanySignIn(deps: CompanySignInDeps): CompanySignIn {
  const { provider, clock } = deps;
  /** By challenge, and the challenge by state. */
  const underWay = new Map<string, UnderWay>();
  const challenges = new Map<string, string>();
  const heard = new Map<string, number>();

  function forget(challenge: string): void {
    const attempt = underWay.get(challenge);
    underWay.delete(challenge);
    if (attempt) challenges.delete(attempt.checks.state);
  }

  function live(challenge: string): UnderWay | null {
    const attempt = underWay.get(challenge);
    return attempt && attempt.until > clock().getTime() ? attempt : null;
  }

  return {
    async begin({ challenge, returnTo }) {
      if (returnTo === 'window' && !deps.windows) {
        throw new FailureError(
          'not-allowed',
          'Only a window of this machine can wait for a session. Use a page.',
        );
      }
      const checks = { state: secret(), nonce: secret(), verifier: secret() };
      const address = await provider.begin(checks, deps.returnAddress());
      const until = clock().getTime() + patience;
      forget(challenge);
      const done = Promise.withResolvers<void>();
      underWay.set(challenge, { checks, returnTo, code: secret(), until, done, outcome: null });
      challenges.set(checks.state, challenge);
      const [oldest] = underWay.keys();
      if (underWay.size > mostUnderWay && oldest !== undefined) forget(oldest);
      return address;
    },

    async comeBack(search) {
      const returned = new URL(search, deps.returnAddress());
      const state = returned.searchParams.get('state') ?? '';
      const challenge = challenges.get(state) ?? '';
      const attempt = live(challenge);
      // Used up now, whatever comes of it: the same address a second time is refused.
      challenges.delete(state);
      if (!attempt) return failed('sign-in-refused');
      const outcome = await openSession(deps, returned, attempt.checks);
      underWay.set(challenge, { ...attempt, outcome, until: clock().getTime() + collectWithin });
      attempt.done.resolve();
      if (attempt.returnTo === 'page') return `code=${attempt.code}`;
      return 'token' in outcome ? 'returned' : failed(outcome.code);
    },

    async finish({ code, verifier }) {
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      const begun = live(challenge);
      if (!begun || (begun.returnTo === 'page') !== (code !== null)) throw unknown();
      if (code !== null && !same(code, begun.code)) throw unknown();
      if (begun.outcome === null && begun.returnTo === 'window') await settled(begun.done.promise);
      const outcome = live(challenge)?.outcome ?? null;
      if (outcome === null && begun.returnTo === 'page') throw unknown();
      if (outcome === null) return null;
      forget(challenge);
      if ('token' in outcome) return outcome;
      throw new FailureError(outcome.code, outcome.message, outcome.details);
    },

    endAddress: () => provider.endAddress(),

    async hearLogout(token) {
      const { id, ...of } = await provider.readLogout(token);
      const now = clock().getTime();
      for (const [known, until] of heard) if (until < now) heard.delete(known);
      if (heard.has(id)) return;
      heard.set(id, now + noticeLife);
      await deps.sessions.endAll(of);
    },
  };
}

/** Ends in a session or in what to say about there being none. */
async function openSession(
  { provider, sessions, personOf, remember, report }: CompanySignInDeps,
  returned: URL,
  checks: Checks,
): Promise<SignedIn | Failure> {
  try {
    const { claims, subject, providerSession }: Proven = await provider.complete(returned, checks);
    const person = personOf(claims);
    await remember(person);
    const { token, expiresAt } = await sessions.open(person, { subject, providerSession });
    return { token, person, expiresAt: expiresAt.toISOString() };
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    report(error);
    return { code: 'internal-error', message: 'Something went wrong on our side. It is in the log.' };
  }
}

/** 256 bits. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function failed(code: string): string {
  return `failed=${code}`;
}

function unknown(): FailureError {
  return new FailureError(
    'sign-in-refused',
    'This sign-in was used, is too old or was begun elsewhere. Begin again.',
  );
}

/** Waits for it, but not for long. */
async function settled(done: Promise<void>): Promise<void> {
  const { promise: enough, resolve } = Promise.withResolvers<void>();
  const limit = setTimeout(resolve, waitAtOnce).unref();
  await Promise.race([done, enough]);
  clearTimeout(limit);
}
