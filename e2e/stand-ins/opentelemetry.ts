import { z } from 'zod';
import { listen, readJson } from './listen.ts';

/** A stretch of a trace, as OTLP has it. */
export interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  /** Null for the first of its trace. */
  readonly parent: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The code that it failed with; null where it did not. */
  readonly failure: string | null;
  readonly milliseconds: number;
}

const Value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
]);
const Attributes = z
  .array(z.object({ key: z.string(), value: Value }))
  .transform((given) => Object.fromEntries(given.map(({ key, value }) => [key, value])));
const Span = z.object({
  name: z.string(),
  traceId: z.string().regex(/^[\da-f]{32}$/),
  spanId: z.string().regex(/^[\da-f]{16}$/),
  parentSpanId: z.string().optional(),
  attributes: Attributes,
  startTimeUnixNano: z.coerce.bigint(),
  endTimeUnixNano: z.coerce.bigint(),
  status: z.object({ code: z.number().optional(), message: z.string().optional() }),
});
/** `ExportTraceServiceRequest` of the OpenTelemetry Protocol, in its JSON encoding. */
const Request = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.unknown()) }),
      scopeSpans: z.array(z.object({ spans: z.array(Span) })),
    }),
  ),
});

/** A collector that takes traces as OTLP over HTTP with JSON, and keeps them. */
export async function startCollector() {
  const spans: SentSpan[] = [];
  /** All that was sent, as it came. */
  const sent: string[] = [];
  const waiting = new Set<() => void>();
  const server = await listen((request, response) => {
    const take = async () => {
      if (request.method !== 'POST' || request.url !== '/v1/traces') return 404;
      const body = await readJson(request);
      sent.push(JSON.stringify(body));
      for (const { scopeSpans } of Request.parse(body).resourceSpans) {
        spans.push(...scopeSpans.flatMap((scope) => scope.spans.map(spanOf)));
      }
      for (const look of waiting) look();
      return 200;
    };
    const answer = (status: number) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    take().then(answer, () => answer(400));
  });
  return {
    url: server.url,
    spans,
    sent,
    /** Resolves once what was sent is as wanted. */
    async until(wanted: (spans: readonly SentSpan[]) => boolean): Promise<void> {
      if (wanted(spans)) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = () => {
        if (wanted(spans)) resolve();
      };
      waiting.add(look);
      await promise;
      waiting.delete(look);
    },
    close: () => server.close(),
  };
}

function spanOf(given: z.output<typeof Span>): SentSpan {
  const { name, traceId, spanId, parentSpanId, attributes, status } = given;
  return {
    name,
    traceId,
    spanId,
    parent: parentSpanId || null,
    attributes,
    failure: status.code === 2 ? (status.message ?? '') : null,
    milliseconds: Number(given.endTimeUnixNano - given.startTimeUnixNano) / 1e6,
  };
}
