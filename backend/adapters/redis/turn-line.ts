import { randomUUID } from 'node:crypto';
import { Queue, Worker, type Job } from 'bullmq';
import type { RedisLink } from './connect.ts';
import { rankOf, type TurnJob } from './turn-job.ts';

/** Names in Redis. */
const names = { queue: 'turns', prefix: 'faro', ended: 'faro:turns-ended', latest: 'faro:turn-of:' } as const;

/** Milliseconds, but for the seconds that the latest turn of a conversation is remembered. */
const times = { retry: 200, rememberedSeconds: 3_600 } as const;

/** A turn that was cut off so often would end every node that runs it. */
const mostCutOff = 10;

/** The keys of what runs, and of what waits: turns that were cut off come first, from the end of their list. */
const jobs = `
local function waiting()
  local ids = {}
  local cutOff = redis.call('LRANGE', KEYS[2], 0, -1)
  for index = #cutOff, 1, -1 do table.insert(ids, cutOff[index]) end
  for _, id in ipairs(redis.call('ZRANGE', KEYS[3], 0, -1)) do table.insert(ids, id) end
  return ids
end
local function read(ids)
  local found = {}
  for _, id in ipairs(ids) do
    local job = redis.call('HMGET', ARGV[1] .. id, 'data', 'processedOn')
    if job[1] then table.insert(found, { id, job[1], job[2] or '0' }) end
  end
  return found
end
`;
const list = `${jobs} return { read(redis.call('LRANGE', KEYS[1], 0, -1)), read(waiting()) }`;
const measure = `${jobs}
local oldest = ''
local ids = waiting()
for _, job in ipairs(read(ids)) do
  local since = cjson.decode(job[2]).since
  if oldest == '' or since < oldest then oldest = since end
end
return { redis.call('LLEN', KEYS[1]), #ids, tostring(oldest) }`;

const forget = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1`;

/** The turns of all nodes as they stand in BullMQ. Every method but `close` throws RedisFailure. */
export interface TurnLine {
  /** Puts the turn in its place. False, and nothing is changed, where as many wait; null for no bound. */
  add(turn: TurnJob, mostWaiting: number | null): Promise<boolean>;
  /** Takes the conversation's turn out of the line; where it runs already, its node is told to end it. */
  endLatest(conversationId: string): Promise<void>;
  /** That this was the conversation's turn, now that it is over. */
  forget(job: Job<TurnJob>): Promise<void>;
  measure(): Promise<{
    readonly running: number;
    readonly waiting: number;
    /** Of those that wait, the least `since`; null while none does. */
    readonly oldestSince: number | null;
  }>;
  /** Those that run, in no order, and those that wait, in the order in which they will. */
  list(): Promise<{ readonly running: readonly StandingTurn[]; readonly waiting: readonly StandingTurn[] }>;
}

/** A turn as it stands in the line. */
export interface StandingTurn {
  readonly jobId: string;
  readonly turn: TurnJob;
  /** Milliseconds since the epoch, by the clock of the node that runs it; 0 while none does. */
  readonly startedAt: number;
}

export function createTurnLine(redis: RedisLink, queue: Queue<TurnJob>): TurnLine {
  /** Answers whether it waited. */
  const endLatest = (conversationId: string) =>
    redis.run(async (commands) => {
      const latest = await commands.getdel(names.latest + conversationId);
      if (latest === null) return false;
      if ((await queue.remove(latest)) === 1) return true;
      await commands.publish(names.ended, latest);
      return false;
    });
  const keys = ['active', 'wait', 'prioritized'].map((state) => queue.toKey(state));
  const ask = (script: string) =>
    redis.run((commands) => commands.eval(script, keys.length, ...keys, queue.toKey('')));
  const countWaiting = () => queue.getJobCountByTypes('prioritized', 'waiting');
  return {
    add: (turn, mostWaiting) =>
      redis.run(async (commands) => {
        const isReplaced = await endLatest(turn.conversationId);
        if (!isReplaced && mostWaiting !== null && (await countWaiting()) >= mostWaiting) return false;
        const jobId = randomUUID();
        await commands.set(names.latest + turn.conversationId, jobId, 'EX', times.rememberedSeconds);
        await queue.add('turn', turn, { jobId, priority: rankOf(turn) });
        return true;
      }),
    async endLatest(conversationId) {
      await endLatest(conversationId);
    },
    async forget({ id = '', data }) {
      await redis.run((commands) => commands.eval(forget, 1, names.latest + data.conversationId, id));
    },
    async measure() {
      const [running, waiting, oldest] = (await ask(measure)) as [number, number, string];
      return { running, waiting, oldestSince: oldest === '' ? null : Number(oldest) };
    },
    async list() {
      const [running, waiting] = (await ask(list)) as [readonly Answered[], readonly Answered[]];
      return { running: running.map(standing), waiting: waiting.map(standing) };
    },
  };
}

/** Id, data as JSON, and when it began to run. */
type Answered = readonly [string, string, string];

function standing([jobId, data, startedAt]: Answered): StandingTurn {
  return { jobId, turn: JSON.parse(data) as TurnJob, startedAt: Number(startedAt) };
}

/** Over the link's own connection, so that nothing waits for a Redis that is away. */
export async function openQueue(redis: RedisLink): Promise<Queue<TurnJob>> {
  return redis.run(async (connection) => {
    const defaultJobOptions = { removeOnComplete: true, removeOnFail: true };
    const queue = new Queue<TurnJob>(names.queue, { connection, prefix: names.prefix, defaultJobOptions });
    queue.on('error', ignore);
    await queue.waitUntilReady();
    return queue;
  });
}

/** Fetches turns for this node, at most so many at the same time, for as long as Redis is there. */
export function openWorker(
  redis: RedisLink,
  {
    atOnce,
    deadAfter,
    run,
    report,
  }: {
    readonly atOnce: number;
    /** Milliseconds after which the turns of a node that was not heard of are run by others. */
    readonly deadAfter: number;
    readonly run: (job: Job<TurnJob>) => Promise<void>;
    readonly report: (error: unknown) => void;
  },
): Worker<TurnJob> {
  const worker = new Worker<TurnJob>(names.queue, run, {
    connection: redis.connect('turns'),
    prefix: names.prefix,
    concurrency: atOnce,
    lockDuration: deadAfter,
    stalledInterval: deadAfter / 2,
    maxStalledCount: mostCutOff,
    runRetryDelay: times.retry,
  });
  worker.on('error', (error) => {
    if (!redis.trouble() && !isOfLostRedis(error)) report(error);
  });
  return worker;
}

/** Hears of turns that are to end wherever they run, by the ids of their jobs. */
export function hearEnded(redis: RedisLink, heard: (jobId: string) => void): void {
  const connection = redis.connect('turns-ended');
  connection.on('message', (_channel, jobId) => heard(jobId));
  connection.subscribe(names.ended).catch(ignore);
}

/** The connection ended, or the turn's job is gone with what Redis held. */
function isOfLostRedis({ message }: Error): boolean {
  return /Missing (?:key|lock)|could not renew lock|ECONN|EPIPE|Connection is closed|LOADING/i.test(message);
}

function ignore(): void {
  // Said once, by the connection's own watch.
}
