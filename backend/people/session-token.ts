import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { FailureError } from '../../shared/wire/failure.ts';
import { Person } from '../../shared/people/person.ts';

/** A session lasts one shift and a little. */
const hours = 8;
const issuer = 'faro';

/** A signed-in person, and the session they are here by. */
export interface Caller {
  readonly person: Person;
  readonly session: string;
  readonly expiresAt: Date;
}

export interface SignedToken extends Caller {
  readonly token: string;
}

/** Signs a new session for the person (JWT, HS256). */
export async function signToken(key: Uint8Array, person: Person, now: Date): Promise<SignedToken> {
  const session = randomUUID();
  const expires = Math.floor(now.getTime() / 1_000) + hours * 3_600;
  const token = await new SignJWT({ person })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setJti(session)
    .setIssuedAt(now)
    .setExpirationTime(expires)
    .sign(key);
  return { token, person, session, expiresAt: new Date(expires * 1_000) };
}

/** @throws FailureError `session-expired`, or `not-signed-in` for anything that this key did not sign. */
export async function verifyToken(key: Uint8Array, token: string, now: Date): Promise<Caller> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], issuer, currentDate: now });
    const person = Person.parse(payload['person']);
    if (!payload.jti || !payload.exp) throw new Error('A session has an id and an end');
    return { person, session: payload.jti, expiresAt: new Date(payload.exp * 1_000) };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new FailureError('session-expired', 'The session has ended. Sign in again.');
    }
    throw new FailureError('not-signed-in', 'The token is not one of ours. Sign in.');
  }
}
