import { connectOpenSearch } from '../../../backend/adapters/opensearch/connect.ts';
import { openOpenSearchConversationLog } from '../../../backend/adapters/opensearch/conversation-log.ts';
import type { ConversationLog } from '../../../backend/conversations/conversation-log.ts';
import { startOpenSearchServer, whyNoOpenSearch } from '../../../backend/testing/opensearch-server.ts';
import type { Fault } from '../fault.ts';
import { findLosses, type Losses } from '../journal.ts';
import { killAlong, type Kills } from '../killable.ts';
import { createWriter, type Writer } from './writer.ts';

const conversationCount = 10;
const writersOfEach = 2;
/** Processes that append, each over a connection of its own: the writers of a conversation are of two. */
const processCount = 3;
const mostMessages = 3;

/**
 * Kills a real OpenSearch and starts it again, so many times, while three processes append to the same conversations,
 * and compares what each was answered with what is on record in the end. What is not answered is appended again.
 */
export const openSearchRestart: Fault<'times' | 'appends'> = {
  counts: { times: 20, appends: 2_000 },
  async run({ times, appends }, tell) {
    const missing = whyNoOpenSearch();
    if (missing !== null) throw new Error(missing);
    await using opened = new AsyncDisposableStack();
    const server = opened.adopt(await startOpenSearchServer(), (running) => running.stop());
    const logs: ConversationLog[] = [];
    for (let count = 0; count < processCount; count += 1) logs.push(await openLog(opened, server.url));
    let up = Promise.resolve();
    const killAndStart = async () => {
      up = server.restart();
      await up;
      return 1;
    };
    const kills = killAlong({ killAndStart }, appends, times);
    let away = 0;
    const deps = { whenUp: () => up, onAway: () => void (away += 1) };
    const writers = Array.from({ length: conversationCount * writersOfEach }, (_, index) => {
      const log = logs[index % processCount];
      if (!log) throw new RangeError('There is a log for each process');
      return createWriter({ ...deps, log }, `conversation-${index % conversationCount}`);
    });
    await Promise.all(writers.map((writer) => writer.open()));
    await appendAll(writers, appends, kills, tell);
    await kills.settle();
    await server.restart();
    const { losses, examples } = await compare(await openLog(opened, server.url), writers);
    const messages = writers.reduce((sum, { sent }) => sum + sent.length, 0);
    return {
      done: {
        kills: kills.made() + 1,
        processes: processCount,
        conversations: conversationCount,
        'appends acknowledged': appends,
        'messages in them': messages,
        'appends that found OpenSearch away': away,
      },
      losses: {
        'acknowledged and lost': losses.lost,
        doubled: losses.doubled,
        'out of order': losses.outOfOrder,
        'answered and not on record': losses.takenBack,
      },
      examples,
    };
  },
};

async function openLog(opened: AsyncDisposableStack, url: string): Promise<ConversationLog> {
  const settings = { urls: [url], user: null, password: null, authority: null };
  const search = opened.adopt(await connectOpenSearch(settings), (held) => held.close());
  return opened.adopt(await openOpenSearchConversationLog(search), (log) => log.close());
}

/** Each writer does what is next until nothing is left. */
async function appendAll(
  writers: readonly Writer[],
  appends: number,
  kills: Pick<Kills, 'note' | 'made'>,
  tell: (progress: string) => void,
): Promise<void> {
  let begun = 0;
  let done = 0;
  const work = async (writer: Writer) => {
    while (begun < appends) {
      begun += 1;
      await writer.append(1 + (begun % mostMessages));
      done += 1;
      kills.note();
      if (done % 200 === 0) tell(`${done} appends, ${kills.made()} kills`);
    }
  };
  await Promise.all(writers.map(work));
}

async function compare(log: ConversationLog, writers: readonly Writer[]) {
  let losses: Losses = { lost: 0, doubled: 0, outOfOrder: 0, takenBack: 0 };
  const examples: string[] = [];
  for (const [conversationId, own] of Map.groupBy(writers, (writer) => writer.conversationId)) {
    const journal = {
      conversationId,
      sent: own.map(({ sent }) => sent),
      shown: own.flatMap(({ shown }) => shown),
    };
    const found = findLosses(journal, await log.read(conversationId, 0));
    if (Object.values(found).some(Boolean)) examples.push(`${conversationId}: ${JSON.stringify(found)}`);
    losses = {
      lost: losses.lost + found.lost,
      doubled: losses.doubled + found.doubled,
      outOfOrder: losses.outOfOrder + found.outOfOrder,
      takenBack: losses.takenBack + found.takenBack,
    };
  }
  return { losses, examples };
}
