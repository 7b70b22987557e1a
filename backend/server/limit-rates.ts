import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Caller } from '../people/session-token.ts';
import type { RouteName } from '../../shared/wire/http.ts';
import type { RateLimits, RateRuleName } from '../rate-limits/rate-limits.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route that costs more than others counts as, where no channel asks. */
    costsAs?: RateRuleName;
  }
}

/** A channel opens sessions for many customers: its own limit bounds it. */
export const costly: Partial<Record<RouteName, RateRuleName>> = {
  signIn: 'sign-in',
  startCompanySignIn: 'sign-in',
  openChatSession: 'chat-session',
};

/** Counts every request for whoever makes it, before anything is done for it. Must follow `identifyCallers`. */
export function limitRequests(app: FastifyInstance, rates: RateLimits): void {
  app.addHook('onRequest', async (request) => {
    await requireWithin(rates, ...requestCountedAs(request));
  });
}

function requestCountedAs({ caller, ip, routeOptions }: FastifyRequest): Parameters<RateLimits['take']> {
  const { costsAs } = routeOptions.config;
  if (costsAs && caller?.person.role !== 'channel') return [costsAs, ip];
  return caller ? countedAs(caller) : ['address', ip];
}

/** What one more request of the caller counts as. */
export function countedAs({ person }: Caller): Parameters<RateLimits['take']> {
  return [person.role === 'channel' ? 'channel' : 'person', person.id];
}

/** @throws FailureError `too-many-requests`. */
export async function requireWithin(
  rates: RateLimits,
  ...counted: Parameters<RateLimits['take']>
): Promise<void> {
  const seconds = await rates.take(...counted);
  if (seconds !== null) throw tooMany(seconds);
}

function tooMany(seconds: number): FailureError {
  return new FailureError('too-many-requests', `Too many requests. Wait ${seconds} seconds.`, { seconds });
}
