import {
  context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { FailureError } from '../../shared/wire/failure.ts';

/** The stretches that a customer's message is followed through, from the channel to the screen. */
export type SpanName =
  | 'channel'
  | 'receive-message'
  | 'append'
  | 'attend'
  | 'fast-path'
  | 'agent'
  | 'advise'
  | 'turn'
  | 'model-call'
  | 'tool'
  | 'check-reply'
  | 'publish'
  | 'paint';

/**
 * What a span may say: ids that Faro drew itself, names out of closed lists, and counts. Nothing that anybody said,
 * is called or can be reached by: whoever reads traces is told no more than whoever reads a clock.
 */
export interface SpanAttributes {
  readonly conversation?: string;
  readonly sequence?: number;
  readonly channel?: string;
  readonly country?: string;
  readonly events?: number;
  readonly agent?: string;
  readonly task?: string;
  readonly model?: string;
  readonly tool?: string;
  readonly outcome?: string;
  readonly tokensIn?: number;
  readonly tokensOut?: number;
}

/** Adds what is known only once something has come of it. */
export type Note = (attributes: SpanAttributes) => void;

/** Whether anybody is told of spans. */
let isTracing = false;

/** For the adapter that traces go through: until it says so, spans are not even begun. */
export function setTracing(tracing: boolean): void {
  isTracing = tracing;
}

/**
 * Runs it as one stretch of the trace that is going on, or as the first one of a new trace. Of what it throws, the
 * code alone is told. Costs next to nothing while no tracing was started.
 */
export function span<Result>(
  name: SpanName,
  attributes: SpanAttributes,
  run: (note: Note) => Result,
): Result {
  if (!isTracing) return run(nothing);
  return trace.getTracer(tracerName).startActiveSpan(name, { attributes: named(attributes) }, (stretch) => {
    if (!stretch.isRecording()) return run(nothing);
    const note: Note = (more) => void stretch.setAttributes(named(more));
    try {
      const result = run(note);
      if (result instanceof Promise) return untilSettled(stretch, result) as Result;
      stretch.end();
      return result;
    } catch (error) {
      fail(stretch, error);
      throw error;
    }
  });
}

/** A stretch that has just ended elsewhere, in the trace that is going on. */
export function pastSpan(name: SpanName, milliseconds: number, attributes: SpanAttributes = {}): void {
  if (!isTracing) return;
  const ended = Date.now();
  const options = { attributes: named(attributes), startTime: ended - milliseconds };
  trace.getTracer(tracerName).startSpan(name, options).end(ended);
}

/** Where the trace stands now (W3C `traceparent`), to be continued elsewhere; null while none goes on. */
export function traceparent(): string | null {
  const at = trace.getSpanContext(context.active());
  if (!at || !isSpanContextValid(at)) return null;
  return `00-${at.traceId}-${at.spanId}-${isSampled(at.traceFlags) ? '01' : '00'}`;
}

/** As `traceparent`, and null as well for a trace that is not kept. */
export function sampledTraceparent(): string | null {
  const at = traceparent();
  return at?.endsWith('-01') ? at : null;
}

/** The id of the trace that goes on, where it is kept. */
export function traceNow(): string | undefined {
  return sampledTraceparent()?.split('-')[1];
}

/** Runs it in the trace that stood there; in none where it is null, whatever goes on where it is called from. */
export function continued<Result>(parent: string | null | undefined, run: () => Result): Result {
  return context.with(parent ? contextAt(parent) : ROOT_CONTEXT, run);
}

/** Runs it, and whatever follows from it, without leaving a trace. */
export function untraced<Result>(run: () => Result): Result {
  const nowhere = {
    traceId: '0'.repeat(31) + '1',
    spanId: '0'.repeat(15) + '1',
    traceFlags: TraceFlags.NONE,
  };
  return context.with(trace.setSpanContext(ROOT_CONTEXT, { ...nowhere, isRemote: true }), run);
}

const tracerName = 'faro';

function nothing(): void {
  // A stretch that is not kept has nobody to be told about.
}

async function untilSettled<Result>(stretch: Span, result: Promise<Result>): Promise<Result> {
  try {
    const settled = await result;
    stretch.end();
    return settled;
  } catch (error) {
    fail(stretch, error);
    throw error;
  }
}

function fail(stretch: Span, error: unknown): void {
  stretch.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) });
  stretch.end();
}

function codeOf(error: unknown): string {
  if (error instanceof FailureError) return error.failure.code;
  return error instanceof Error ? error.name : 'unknown';
}

function named(attributes: SpanAttributes): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]: [string, string | number]) => [`faro.${name}`, value]),
  );
}

function contextAt(parent: string): Context {
  const [, traceId, spanId, flags] = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(parent) ?? [];
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function isSampled(flags: number): boolean {
  return (flags & TraceFlags.SAMPLED) !== 0;
}
