import {
  setBack,
  type QueuedTurn,
  type TurnQueue,
  type TurnQueueSettings,
  type WantedTurn,
} from '../../agents/turn-queue.ts';

interface RunningTurn {
  readonly turn: WantedTurn;
  readonly startedAt: Date;
  readonly controller: AbortController;
}

/** Turns of this process alone, kept for as long as it lives. */
export function createMemoryTurnQueue({
  run,
  atOnce,
  mostWaiting,
  clock,
  report,
}: TurnQueueSettings): TurnQueue {
  const waiting = new Map<string, WantedTurn>();
  const running = new Map<string, RunningTurn>();
  let mayRun = atOnce;
  let closed = false;
  let becameIdle = Promise.withResolvers<void>();

  async function start(turn: WantedTurn): Promise<boolean> {
    const { conversationId } = turn;
    if (closed) return false;
    running.get(conversationId)?.controller.abort();
    if (!waiting.has(conversationId) && waiting.size >= mostWaiting && !mayStart(turn)) return false;
    waiting.set(conversationId, turn);
    startNext();
    return true;
  }

  function mayStart({ conversationId }: WantedTurn): boolean {
    return running.size < mayRun && !running.has(conversationId);
  }

  function startNext(): void {
    while (running.size < mayRun) {
      const next = inOrder().find(mayStart);
      if (!next) return;
      waiting.delete(next.conversationId);
      void runOne(next);
    }
  }

  function inOrder(): readonly WantedTurn[] {
    return [...waiting.values()].toSorted((one, other) => dueAt(one) - dueAt(other));
  }

  async function runOne(turn: WantedTurn): Promise<void> {
    const { conversationId } = turn;
    const controller = new AbortController();
    running.set(conversationId, { turn, startedAt: clock(), controller });
    try {
      await run(turn, controller.signal);
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
    running.get(conversationId)?.controller.abort();
  }

  function runAtOnce(count: number): void {
    mayRun = count;
    startNext();
  }

  async function idle(): Promise<void> {
    if (!isIdle()) await becameIdle.promise;
  }

  async function close(): Promise<void> {
    closed = true;
    waiting.clear();
    for (const { controller } of running.values()) controller.abort();
    await idle();
  }

  return {
    start,
    abort,
    runAtOnce,
    figures: async () => ({
      running: running.size,
      waiting: waiting.size,
      most: mostWaiting,
      oldestSince: oldest([...waiting.values()]),
    }),
    list: async () => [
      ...[...running.values()].map(({ turn, startedAt }) => queued(turn, startedAt)),
      ...inOrder().map((turn) => queued(turn, null)),
    ],
    idle,
    close,
  };
}

/** In milliseconds since the epoch. */
function dueAt({ since, priority }: WantedTurn): number {
  return since.getTime() + setBack[priority];
}

function oldest(turns: readonly WantedTurn[]): Date | null {
  if (turns.length === 0) return null;
  return new Date(turns.reduce((least, { since }) => Math.min(least, since.getTime()), Infinity));
}

function queued({ conversationId, about, priority, since }: WantedTurn, startedAt: Date | null): QueuedTurn {
  return { conversationId, about, priority, since, startedAt };
}
