import type { Report } from '../conversations/background.ts';
import type { Consultation } from './consult.ts';

export interface Turns {
  /**
   * Starts a turn about the customer's message with that sequence, from what was found in it where that is at
   * hand; a turn of the conversation that runs is ended.
   */
  start(conversationId: string, about: number, consultation?: Consultation): void;
  /** Ends the turn that runs or waits, if any. */
  abort(conversationId: string): void;
  /** Resolves when no turn runs or waits. */
  idle(): Promise<void>;
  /** Ends all turns and starts no more. */
  close(): Promise<void>;
}

export interface TurnsSettings {
  readonly run: (
    conversationId: string,
    about: number,
    signal: AbortSignal,
    consultation?: Consultation,
  ) => Promise<void>;
  /** Turns that run at the same time; the others wait in the order in which their customers spoke. */
  readonly atOnce: number;
  readonly report: Report;
}

/** Keeps Lana's turns: at most one for each conversation, and a bounded number over all of them. */
export function createTurns({ run, atOnce, report }: TurnsSettings): Turns {
  /** What to answer next, by conversation, in order of arrival. */
  const waiting = new Map<string, { readonly about: number; readonly consultation?: Consultation }>();
  const running = new Map<string, AbortController>();
  let closed = false;
  let becameIdle = Promise.withResolvers<void>();

  function start(conversationId: string, about: number, consultation?: Consultation): void {
    if (closed) return;
    running.get(conversationId)?.abort();
    waiting.set(conversationId, consultation ? { about, consultation } : { about });
    startNext();
  }

  function startNext(): void {
    for (const [conversationId, { about, consultation }] of waiting) {
      if (running.size >= atOnce) return;
      if (running.has(conversationId)) continue;
      waiting.delete(conversationId);
      void runOne(conversationId, about, consultation);
    }
  }

  async function runOne(
    conversationId: string,
    about: number,
    consultation: Consultation | undefined,
  ): Promise<void> {
    const controller = new AbortController();
    running.set(conversationId, controller);
    try {
      await run(conversationId, about, controller.signal, consultation);
    } catch (error) {
      report(error, conversationId);
    } finally {
      running.delete(conversationId);
      startNext();
      if (isIdle()) {
        becameIdle.resolve();
        becameIdle = Promise.withResolvers<void>();
      }
    }
  }

  function isIdle(): boolean {
    return running.size === 0 && waiting.size === 0;
  }

  function abort(conversationId: string): void {
    waiting.delete(conversationId);
    running.get(conversationId)?.abort();
  }

  async function idle(): Promise<void> {
    if (!isIdle()) await becameIdle.promise;
  }

  async function close(): Promise<void> {
    closed = true;
    waiting.clear();
    for (const controller of running.values()) controller.abort();
    await idle();
  }

  return { start, abort, idle, close };
}
