import { createHash, timingSafeEqual } from 'node:crypto';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Caller } from '../people/session-token.ts';

/** The operator's monitoring, where the token is the one that it was given; null for every other. */
export type FindMonitor = (token: string) => Caller | null;

/** Milliseconds that one request of it may take. */
const patience = 60_000;

/** Monitoring has no session that ends: its token holds for as long as the setting does. */
export function monitorBy(wanted: string | null, countries: readonly CountryCode[]): FindMonitor {
  if (wanted === null) return () => null;
  const digest = digestOf(wanted);
  return (token) => {
    if (!timingSafeEqual(digestOf(token), digest)) return null;
    const person = {
      id: 'monitor',
      name: 'Monitor',
      role: 'monitor',
      countries,
      language: 'en',
      conversationId: null,
      accountId: null,
    } as const;
    return { person, session: 'monitor', expiresAt: new Date(Date.now() + patience) };
  };
}

/** Of one length, whatever was given. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
