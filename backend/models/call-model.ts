import pRetry from 'p-retry';
import type { CallOutcome } from '../../shared/models/model-call.ts';
import { classify } from './call-failure.ts';
import type { CallOptions, Model, StreamPart } from './model.ts';
import type { Tokens } from './prices.ts';
import { wholeAnswer, type Answer } from './whole-answer.ts';

export interface CallLimits {
  readonly firstTokenMilliseconds: number;
  readonly callMilliseconds: number;
  readonly tokensOut: number;
}

/** How a model that is busy is asked again; each wait is up to twice as long, by chance. */
export interface Retries {
  readonly times: number;
  readonly leastMilliseconds: number;
}

/** One call from its beginning to its end, whatever the end was. */
export interface Called {
  readonly outcome: Extract<CallOutcome, 'ok' | 'time-out' | 'throttled' | 'error' | 'guardrail' | 'aborted'>;
  readonly code: string | null;
  /** What was thrown, where something was. */
  readonly cause: unknown;
  /** Null when it did not come to its end. */
  readonly answer: Answer | null;
  readonly text: string;
  readonly usesTools: boolean;
  /** Null when the call ended before the model told. */
  readonly tokens: Tokens | null;
  readonly firstTokenMilliseconds: number | null;
  readonly milliseconds: number;
}

/** What a call has brought so far. */
interface Heard {
  parts: StreamPart[];
  firstTokenAt: number | null;
}

/**
 * Calls a model once and hears it out, within its limits. A model that is busy is asked again, with waits, as long
 * as nothing has come from it; the limits hold over all of that. Never throws: how it went is in the answer.
 * Ending `options.abortSignal` makes it `aborted`, ending `patience` makes it a `time-out`.
 */
export async function callModel(
  model: Model,
  options: CallOptions,
  limits: CallLimits,
  retries: Retries,
  patience?: AbortSignal,
): Promise<Called> {
  const began = performance.now();
  const waiting = new AbortController();
  const noToken = setTimeout(() => waiting.abort(timeOut('first-token')), limits.firstTokenMilliseconds);
  const tooLong = setTimeout(() => waiting.abort(timeOut('call')), limits.callMilliseconds);
  const ends = [options.abortSignal, patience, waiting.signal].filter((signal) => signal !== undefined);
  const signal = AbortSignal.any(ends);
  let heard: Heard = { parts: [], firstTokenAt: null };
  const once = async () => {
    heard = { parts: [], firstTokenAt: null };
    const asked = { ...options, maxOutputTokens: limits.tokensOut, abortSignal: signal };
    await hear(model, asked, signal, heard, () => clearTimeout(noToken));
  };
  let failure: { readonly error: unknown } | null = null;
  try {
    await pRetry(once, {
      retries: retries.times,
      minTimeout: retries.leastMilliseconds,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => heard.firstTokenAt === null && classify(error).outcome === 'throttled',
    });
  } catch (error) {
    failure = { error };
  } finally {
    clearTimeout(noToken);
    clearTimeout(tooLong);
  }
  const answer = failure ? null : wholeAnswer(heard.parts);
  return {
    ...endOf(failure, answer, options.abortSignal, signal),
    answer,
    text: textOf(answer).trim(),
    usesTools: answer?.content.some(({ type }) => type === 'tool-call') ?? false,
    tokens: tokensOf(heard.parts),
    firstTokenMilliseconds: heard.firstTokenAt === null ? null : heard.firstTokenAt - began,
    milliseconds: performance.now() - began,
  };
}

async function hear(
  model: Model,
  options: CallOptions,
  signal: AbortSignal,
  heard: Heard,
  hasBegun: () => void,
): Promise<void> {
  const { stream } = await orAborted(model.doStream(options), signal);
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return;
      if (value.type === 'error') throw asError(value.error);
      if (heard.firstTokenAt === null && isContent(value)) {
        heard.firstTokenAt = performance.now();
        hasBegun();
      }
      heard.parts.push(value);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** Models are given the signal too; this one holds for those that pass it by. */
async function orAborted<Result>(running: PromiseLike<Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = () => reject(signal.reason as Error);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([running, ended]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

function endOf(
  failure: { readonly error: unknown } | null,
  answer: Answer | null,
  turn: AbortSignal | undefined,
  signal: AbortSignal,
): Pick<Called, 'outcome' | 'code' | 'cause'> {
  if (!failure) {
    if (!answer) return { outcome: 'error', code: 'cut-off', cause: null };
    const blocked = answer.finishReason.unified === 'content-filter';
    return { outcome: blocked ? 'guardrail' : 'ok', code: null, cause: null };
  }
  if (turn?.aborted) return { outcome: 'aborted', code: null, cause: turn.reason };
  if (signal.aborted) {
    const reason: unknown = signal.reason;
    const code = reason instanceof Error && reason.name === 'TimeoutError' ? reason.message : null;
    return { outcome: 'time-out', code, cause: failure.error };
  }
  return { ...classify(failure.error), cause: failure.error };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error('The stream broke off', { cause: thrown });
}

function isContent(part: StreamPart): boolean {
  switch (part.type) {
    case 'text-delta':
    case 'reasoning-delta':
      return part.delta !== '';
    case 'tool-input-start':
    case 'tool-call':
      return true;
    default:
      return false;
  }
}

function textOf(answer: Answer | null): string {
  return answer?.content.map((part) => (part.type === 'text' ? part.text : '')).join('') ?? '';
}

function tokensOf(parts: readonly StreamPart[]): Tokens | null {
  const usage = parts.findLast((part) => part.type === 'finish')?.usage;
  const { inputTokens, outputTokens } = usage ?? {};
  if (inputTokens?.total === undefined || outputTokens?.total === undefined) return null;
  return {
    in: inputTokens.total,
    out: outputTokens.total,
    cacheRead: inputTokens.cacheRead ?? 0,
    cacheWrite: inputTokens.cacheWrite ?? 0,
  };
}

function timeOut(which: 'first-token' | 'call'): DOMException {
  return new DOMException(which, 'TimeoutError');
}
