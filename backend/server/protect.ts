import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FailureError } from '../../shared/wire/failure.ts';
import { appOrigin } from './origin.ts';

/** Requests a minute. A channel speaks for many customers with one token. */
const allowance = { channel: 30_000, person: 1_200, address: 3_000 } as const;

/**
 * Headers and limits for every answer. Styles may be inline because components place themselves with them;
 * scripts may not. Must follow `identifyCallers`: the limit is each session's, or the address's without one.
 */
export async function protect(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    hsts: false,
  });
  await app.register(cors, {
    origin: [appOrigin],
    methods: ['GET', 'POST', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type'],
    strictPreflight: false,
    maxAge: 600,
  });
  await app.register(rateLimit, {
    max: allowanceOf,
    timeWindow: '1 minute',
    keyGenerator: (request) => request.caller?.session ?? request.ip,
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1_000)),
  });
}

/** Requests a minute of whoever asks. */
export function allowanceOf({ caller }: FastifyRequest): number {
  if (!caller) return allowance.address;
  return caller.person.role === 'channel' ? allowance.channel : allowance.person;
}

function tooMany(seconds: number): FailureError {
  return new FailureError('too-many-requests', `Too many requests. Wait ${seconds} seconds.`, { seconds });
}
