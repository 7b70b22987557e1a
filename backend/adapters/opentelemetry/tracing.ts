import { context, diag, DiagLogLevel, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { setTracing } from '../../observability/span.ts';
import type { Tracing, TracingSettings } from '../../observability/tracing.ts';

/** Milliseconds that one batch may take to be sent, at the end of the process too. */
const patience = 3_000;
/** Milliseconds between two batches. */
const pause = 1_000;

/**
 * Sends spans to a collector that speaks OTLP over HTTP with JSON, in batches and in the background. A collector that
 * does not answer costs spans and nothing else. One at a time for a process.
 */
export function startOpenTelemetry(
  { url, share }: TracingSettings,
  version: string,
  warn: (message: string) => void,
): Tracing {
  diag.setLogger({ ...quiet, error: (message) => warn(message) }, { logLevel: DiagLogLevel.ERROR });
  const exporter = new OTLPTraceExporter({ url: tracesOf(url), timeoutMillis: patience });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'faro', 'service.version': version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter, scheduledDelayMillis: pause, exportTimeoutMillis: patience }),
    ],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  setTracing(true);
  return {
    async close() {
      setTracing(false);
      await provider.shutdown().catch((error: unknown) => warn(String(error)));
      trace.disable();
      context.disable();
      diag.disable();
    },
  };
}

/** The collector's own path for traces, unless the address names one. */
function tracesOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname === '/' ? new URL('/v1/traces', url).href : url;
}

function ignore(): void {
  // What is no error is nobody's concern.
}

const quiet = { error: ignore, warn: ignore, info: ignore, debug: ignore, verbose: ignore } as const;
