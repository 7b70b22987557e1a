import pino, { type DestinationStream, type Logger } from 'pino';
import { requestNow } from './observability/request-scope.ts';
import { traceNow } from './observability/span.ts';
import { maskPersonalData } from './guardrails/personal-data/mask-personal-data.ts';

/**
 * The log of this process: JSON lines without personal data, wherever in a line it would stand. Each names the request
 * that it was written for, and its trace where one is kept.
 *
 * @param destination where the lines go; the standard error without one.
 */
export function createLog(
  level: pino.LevelWithSilentOrString,
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      mixin: () => ({ request: requestNow(), trace: traceNow() }),
      serializers: { err: (error: Error) => masked(pino.stdSerializers.err(error)) },
      formatters: { log: (fields) => masked(fields) as Record<string, unknown> },
      hooks: {
        logMethod(given, method) {
          method.apply(
            this,
            given.map((each) => (typeof each === 'string' ? maskPersonalData(each) : each)) as typeof given,
          );
        },
      },
    },
    destination,
  );
}

/** The value with every text in it masked; errors are left to their serializer. */
function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonalData(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, masked(each)]));
}
