import { setTimeout as wait } from 'node:timers/promises';
import { callRoute } from '../../../backend/testing/call-route.ts';
import { startOpenSearchServer, whyNoOpenSearch } from '../../../backend/testing/opensearch-server.ts';
import { startRedisServer, whyNoRedis, type RunningRedis } from '../../../backend/testing/redis-server.ts';
import { startBackend } from '../../fixtures/backend.ts';
import type { Fault, FaultReport } from '../fault.ts';
import type { Journal } from '../journal.ts';
import { openFollower, type Follower } from '../kill-backend/follower.ts';
import { findCustomers, openCustomer, signInSupervisor, takeOver } from '../kill-backend/talker.ts';
import { killAlong, type Kills } from '../killable.ts';
import { insist, type Reach } from '../reach.ts';
import { judgeTalk, type TalkLosses } from './judge-talk.ts';

const conversationCount = 12;
/** Milliseconds that Redis stays away, at most. */
const longestAway = 2_000;
/** Milliseconds from the last word until Lana has answered everyone and all desks have seen it. */
const patience = 60_000;
const betweenLooks = 500;

/** The nodes are one Faro; `token` is a supervisor's, good at each. */
interface Nodes {
  readonly reaches: readonly [Reach, Reach];
  readonly token: string;
  /** A desk at each node. */
  readonly desks: readonly Follower[];
}

type Talk = Pick<Journal, 'conversationId' | 'sent'>;

/**
 * Kills a real Redis and starts it again, empty, so many times, while customers talk to two nodes and people answer at
 * the other one. In the end every word is on record once, every customer has an answer and no answer twice, and the
 * desks of both nodes have been shown all that the log holds.
 */
export const redisRestart: Fault<'times' | 'messages'> = {
  counts: { times: 20, messages: 2_000 },
  async run({ times, messages }, tell) {
    const missing = whyNoOpenSearch() ?? whyNoRedis({});
    if (missing !== null) throw new Error(missing);
    await using opened = new AsyncDisposableStack();
    const redis = opened.adopt(await startRedisServer(), (server) => server.stop());
    const nodes = await startNodes(opened, redis);
    const kills = killAlong({ killAndStart: () => killAndStart(redis) }, messages, times + 1);
    const talks = await talkAll(nodes, messages, kills, tell);
    await kills.settle();
    const judged = await judgeOnceCalm(nodes, talks);
    const acknowledged = talks
      .flatMap(({ sent }) => sent.flat())
      .filter((each) => each.acknowledged !== null);
    return reportOf(judged, {
      nodes: nodes.reaches.length,
      'kills of Redis': kills.made(),
      conversations: talks.length,
      'messages acknowledged': acknowledged.length,
    });
  },
};

async function startNodes(opened: AsyncDisposableStack, redis: RunningRedis): Promise<Nodes> {
  const store = opened.adopt(await startOpenSearchServer(), (server) => server.stop());
  const settings = {
    FARO_STORE: 'opensearch',
    FARO_OPENSEARCH_URL: store.url,
    FARO_REDIS_URL: redis.url,
    FARO_LOG: 'error',
  };
  const start = async (): Promise<Reach> => {
    const backend = opened.adopt(await startBackend(settings, 'sources'), (running) => running.close());
    return { url: backend.url, whenUp: async () => undefined };
  };
  // One after the other, as a cluster is brought up.
  const reaches = [await start(), await start()] as const;
  const token = await signInSupervisor(reaches[0]);
  const desks = reaches.map(({ url }) => opened.adopt(openFollower(url, token), (desk) => desk.close()));
  return { reaches, token, desks };
}

async function killAndStart(redis: RunningRedis): Promise<number> {
  await redis.kill();
  await wait(Math.random() * longestAway);
  await redis.restart();
  return 1;
}

async function talkAll(
  nodes: Nodes,
  messages: number,
  kills: Kills,
  tell: (progress: string) => void,
): Promise<readonly Talk[]> {
  const accounts = await findCustomers(nodes.reaches[0]);
  let said = 0;
  const onSaid = () => {
    said += 1;
    kills.note();
    if (said % 100 === 0) tell(`${said} messages acknowledged, Redis killed ${kills.made()} times`);
  };
  return Promise.all(
    Array.from({ length: conversationCount }, (_, index) => {
      const count = Math.floor((messages + index) / conversationCount);
      return talk(nodes, { index, accountId: accounts[index % accounts.length] ?? '', count, onSaid });
    }),
  );
}

interface Planned {
  readonly index: number;
  readonly accountId: string;
  /** Messages to be said. */
  readonly count: number;
  readonly onSaid: () => void;
}

/** The customer speaks at one node; every fourth is with a person, who speaks at the other. */
async function talk(
  { reaches, token, desks }: Nodes,
  { index, accountId, count, onSaid }: Planned,
): Promise<Talk> {
  const [one, other] = index % 2 === 0 ? reaches : [reaches[1], reaches[0]];
  const customer = await openCustomer(one, accountId);
  const { conversationId } = await customer.say('Hola, quiero revisar mi factura');
  onSaid();
  for (const desk of desks) desk.follow(conversationId);
  const person = index % 4 === 0 ? await takeOver(other, token, conversationId) : null;
  const speakers = person ? [customer, person] : [customer];
  for (let said = 1; said < count; said += 1) {
    await speakers[said % speakers.length]?.say(`Mensaje ${said + 1}: ¿cuánto pago este mes?`);
    onSaid();
  }
  return { conversationId, sent: speakers.map(({ sent }) => sent) };
}

/** Judges as soon as everything has come to its end, or once there was time enough for it. */
async function judgeOnceCalm(nodes: Nodes, talks: readonly Talk[]): Promise<readonly TalkLosses[]> {
  const until = Date.now() + patience;
  for (;;) {
    const judged = await Promise.all(talks.map((each) => judge(nodes, each)));
    const isCalm = judged.every((losses) => Object.values(losses).every((count) => count === 0));
    if (isCalm || Date.now() > until) return judged;
    await wait(betweenLooks);
  }
}

async function judge({ reaches, token, desks }: Nodes, said: Talk): Promise<TalkLosses> {
  const { conversationId: id } = said;
  const [reach] = reaches;
  const { events } = await insist(reach, () => callRoute(reach.url, 'events', { id, token }));
  return judgeTalk(
    said,
    events,
    desks.map((desk) => desk.shown(id)),
  );
}

function reportOf(judged: readonly TalkLosses[], done: FaultReport['done']): FaultReport {
  const sum = (of: keyof TalkLosses) => judged.reduce((total, losses) => total + losses[of], 0);
  return {
    done,
    losses: {
      'acknowledged and lost': sum('lost'),
      doubled: sum('doubled'),
      'out of order': sum('outOfOrder'),
      'shown and not on record': sum('takenBack'),
      'on record and not shown': sum('notShown'),
      'customers without an answer': sum('unanswered'),
      'answers given twice': sum('answeredTwice'),
    },
    examples: judged
      .filter((losses) => Object.values(losses).some(Boolean))
      .slice(0, 5)
      .map((losses) => JSON.stringify(losses)),
  };
}
