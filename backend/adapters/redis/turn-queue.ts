import { setTimeout as pause } from 'node:timers/promises';
import type { Job, Queue } from 'bullmq';
import type {
  OpenTurnQueue,
  QueuedTurn,
  TurnQueue,
  TurnQueueFigures,
  TurnQueueSettings,
  WantedTurn,
} from '../../agents/turn-queue.ts';
import { createSerial } from '../../conversations/serial.ts';
import type { RedisLink } from './connect.ts';
import { RedisFailure } from './redis-trouble.ts';
import { jobOf, queuedOf, type TurnJob } from './turn-job.ts';
import { createTurnLine, hearEnded, openQueue, openWorker } from './turn-line.ts';

/** Milliseconds between two looks whether anything still runs or waits. */
const idleLook = 50;
/** Jobs that are remembered to have been ended. */
const mostEnded = 1_000;

interface RunningTurn {
  readonly job: Job<TurnJob>;
  readonly startedAt: Date;
  readonly controller: AbortController;
}

export interface SharedTurns {
  readonly redis: RedisLink;
  /** The turns of this node while Redis cannot be used. */
  readonly openAlone: OpenTurnQueue;
  /** Milliseconds after which a node that was not heard of counts as dead. */
  readonly deadAfter?: number;
}

/**
 * Turns of all nodes on one Redis, in BullMQ: whichever node is free runs the next, and those of a node that died are
 * run by another one. What is wanted next in a conversation may begin at another node before the turn that it ends has
 * come to its end: `run` waits for that under a lease.
 *
 * While Redis is away each node runs the turns that it wanted itself. A turn may therefore run twice, and one whose
 * answer was given meanwhile has nothing to do: the log, which says who is owed an answer, decides.
 */
export async function openRedisTurnQueue(shared: SharedTurns): Promise<OpenTurnQueue> {
  const queue = await openQueue(shared.redis);
  return (settings) => createTurnQueue(shared, queue, settings);
}

function createTurnQueue(
  { redis, openAlone, deadAfter = 10_000 }: SharedTurns,
  queue: Queue<TurnJob>,
  settings: TurnQueueSettings,
): TurnQueue {
  const { atOnce, mostWaiting, clock, report } = settings;
  const changes = createSerial();
  const runs = createSerial();
  const running = new Map<string, RunningTurn>();
  /** Jobs that were to end: one may be on its way from the line to this node. */
  const ended = new Set<string>();
  /** What this node wanted last in each conversation and has not seen end, by conversation. */
  const wanted = new Map<string, WantedTurn>();
  /** Not beside a turn of the same conversation that is still coming to its end here. */
  const run: TurnQueueSettings['run'] = (turn, signal) =>
    runs.run(turn.conversationId, async () => {
      if (!signal.aborted) await settings.run(turn, signal);
    });
  const alone = openAlone({ ...settings, run });
  const line = createTurnLine(redis, queue);
  const worker = openWorker(redis, { atOnce, deadAfter, run: runJob, report: (error) => report(error, '') });
  let closed = false;

  hearEnded(redis, (jobId) => {
    running.get(jobId)?.controller.abort();
    ended.add(jobId);
    const [first] = ended;
    if (ended.size > mostEnded && first !== undefined) ended.delete(first);
  });
  const stopWatching = redis.onAway(() => {
    const here = new Set([...running.values()].map(({ job }) => job.data.conversationId));
    for (const turn of wanted.values()) if (!here.has(turn.conversationId)) startAlone(turn);
  });

  async function start(turn: WantedTurn): Promise<boolean> {
    if (closed) return false;
    endHere(turn.conversationId);
    remember(turn);
    const give = () => line.add(jobOf(turn), mostWaiting);
    try {
      const hasPlace = await changes.run(turn.conversationId, give);
      if (!hasPlace) wanted.delete(turn.conversationId);
      return hasPlace;
    } catch (error) {
      if (error instanceof RedisFailure) return alone.start(turn);
      throw error;
    }
  }

  function startAlone(turn: WantedTurn): void {
    alone.start(turn).catch((error: unknown) => report(error, turn.conversationId));
  }

  function remember(turn: WantedTurn): void {
    wanted.set(turn.conversationId, turn);
    const [first] = wanted.keys();
    // Those that other nodes ran are not seen to end.
    if (wanted.size > 2 * mostWaiting && first !== undefined) wanted.delete(first);
  }

  function endHere(conversationId: string): void {
    wanted.delete(conversationId);
    alone.abort(conversationId);
    for (const { job, controller } of running.values())
      if (job.data.conversationId === conversationId) controller.abort();
  }

  function abort(conversationId: string): void {
    endHere(conversationId);
    changes
      .run(conversationId, () => line.endLatest(conversationId))
      .catch((error: unknown) => {
        // What waits in a Redis that is away has nothing to do by the time it runs.
        if (!(error instanceof RedisFailure)) report(error, conversationId);
      });
  }

  /** Never throws: the job is over however its turn ended. */
  async function runJob(job: Job<TurnJob>): Promise<void> {
    const { id = '', data } = job;
    const controller = new AbortController();
    const mine = wanted.get(data.conversationId);
    running.set(id, { job, startedAt: clock(), controller });
    if (closed || ended.has(id)) controller.abort();
    try {
      const consultation = mine?.about === data.about ? mine.consultation : undefined;
      await run({ ...data, ...(consultation ? { consultation } : {}) }, controller.signal);
    } catch (error) {
      report(error, data.conversationId);
    } finally {
      running.delete(id);
      if (wanted.get(data.conversationId) === mine) wanted.delete(data.conversationId);
      await line.forget(job).catch(ignore);
      if (closed) await line.add(data, null).catch(ignore);
    }
  }

  /** What this node alone knows of, while Redis is away. */
  function runningHere(): readonly QueuedTurn[] {
    return [...running.values()].map(({ job, startedAt }) => queuedOf(job.data, startedAt));
  }

  async function list(): Promise<readonly QueuedTurn[]> {
    const own = await alone.list();
    const shared = await line.list().catch(() => null);
    const begun = shared?.running.map(({ jobId, turn, startedAt }) =>
      queuedOf(turn, running.get(jobId)?.startedAt ?? new Date(startedAt)),
    );
    return [
      ...[...(begun ?? runningHere()), ...own.filter(hasBegun)].toSorted(
        (one, other) => Number(one.startedAt) - Number(other.startedAt),
      ),
      ...(shared?.waiting.map(({ turn }) => queuedOf(turn, null)) ?? []),
      ...own.filter((turn) => !hasBegun(turn)),
    ];
  }

  async function figures(): Promise<TurnQueueFigures> {
    const own = await alone.figures();
    const shared = await line
      .measure()
      .catch(() => ({ running: running.size, waiting: 0, oldestSince: null }));
    const since = [shared.oldestSince, own.oldestSince?.getTime()].filter((each) => typeof each === 'number');
    return {
      running: shared.running + own.running,
      waiting: shared.waiting + own.waiting,
      most: mostWaiting,
      oldestSince: since.length > 0 ? new Date(Math.min(...since)) : null,
    };
  }

  return {
    start,
    abort,
    figures,
    list,
    runAtOnce(count) {
      alone.runAtOnce(count);
      worker.concurrency = count;
      // A worker whose places are all taken looks at the number again only when it is woken.
      void worker.pause(true).then(() => worker.resume());
    },
    async idle() {
      while ((await list()).length > 0) await pause(idleLook);
    },
    async close() {
      closed = true;
      stopWatching();
      for (const { controller } of running.values()) controller.abort();
      await alone.close();
      await runs.idle();
      await worker.close(redis.trouble() !== null);
      await queue.close();
    },
  };
}

function hasBegun({ startedAt }: QueuedTurn): boolean {
  return startedAt !== null;
}

function ignore(): void {
  // A Redis that is away is told of once, by the connection's own watch.
}
