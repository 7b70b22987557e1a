import { randomUUID } from 'node:crypto';
import { setTimeout as passed } from 'node:timers/promises';
import { Client } from '@opensearch-project/opensearch';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import {
  startOpenSearchServer,
  whyNoOpenSearch,
  type RunningOpenSearch,
} from '../../../backend/testing/opensearch-server.ts';
import { openSession } from '../../fixtures/api.ts';
import { startBackend } from '../../fixtures/backend.ts';
import { describeMachine } from '../machine.ts';
import { quantile } from '../statistics.ts';

/** Words that are said and looked for, one after the other. */
const probes = 40;
/** Milliseconds between two looks, and after which nobody looks any more: it counts as never. */
const every = 50;
const patience = 10_000;

/**
 * How long after a customer's words were acknowledged a rep finds them among all conversations, in OpenSearch and in
 * SQLite. The floor is a document in an index of OpenSearch that shows what is new once a second, as Faro's do.
 * @returns a table to print. @throws Error without a build, Java or OpenSearch's jars.
 */
export async function benchSearchable(): Promise<string> {
  const missing = whyNoOpenSearch();
  if (missing !== null) throw new Error(missing);
  const machine = describeMachine();
  const server = await startOpenSearchServer();
  try {
    const rows = [
      rowOf(
        'in OpenSearch',
        '2,000',
        await inFaro({ FARO_STORE: 'opensearch', FARO_OPENSEARCH_URL: server.url }),
      ),
      rowOf('in SQLite', '', await inFaro({})),
      rowOf('floor: a bare index of OpenSearch', '', await inBareIndex(server)),
    ];
    const head = ['bar', 'p50', 'p95', 'most'].map((cell) => cell.padStart(9)).join('');
    const title = `${probes} words one after the other; milliseconds from the acknowledgement`;
    return [machine, title, '', `${'found'.padEnd(36)}${head}`, ...rows].join('\n');
  } finally {
    await server.stop();
  }
}

async function inFaro(store: Readonly<Record<string, string>>): Promise<readonly number[]> {
  const backend = await startBackend({ FARO_LOG: 'error', ...store });
  const { url } = backend;
  try {
    const [customer] = dataOf(await callRoute(url, 'tryCustomers', { query: { country: 'EC' } }));
    const accountId = customer?.accountId ?? null;
    const chat = { country: 'EC', language: 'es', accountId } as const;
    const { token } = dataOf(await callRoute(url, 'openChatSession', { body: chat }));
    const rep = await openSession(url, 'marta.ec');
    return await measure(
      async (word) => {
        const body = { messageId: randomUUID(), country: 'EC', text: `La caja dice ${word}` } as const;
        dataOf(await callRoute(url, 'receiveMessage', { token, body }));
      },
      async (word) =>
        dataOf(await callRoute(url, 'searchHistory', { token: rep, query: { text: word } })).hits.length > 0,
    );
  } finally {
    await backend.close();
  }
}

async function inBareIndex({ url }: RunningOpenSearch): Promise<readonly number[]> {
  const client = new Client({ node: url });
  const index = 'bare';
  await client.indices.create({
    index,
    body: { settings: { refresh_interval: '1s', number_of_replicas: 0 } },
  });
  const taken = await measure(
    async (word) => void (await client.index({ index, body: { text: word } })),
    async (word) => {
      const { body } = await client.search({ index, body: { query: { match: { text: word } } } });
      return body.hits.hits.length > 0;
    },
  );
  await client.close();
  return taken;
}

/** Milliseconds from each word's acknowledgement until it is found; the next is said after a moment of chance. */
async function measure(
  say: (word: string) => Promise<void>,
  isFound: (word: string) => Promise<boolean>,
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let nth = 0; nth < probes; nth += 1) {
    const word = unheardOf(nth);
    await say(word);
    const said = performance.now();
    const never = said + patience;
    while (!(await isFound(word)) && performance.now() < never) await passed(every);
    const now = performance.now();
    taken.push(now < never ? now - said : Number.POSITIVE_INFINITY);
    await passed(Math.random() * 1_000);
  }
  return taken;
}

/** A word that nothing else says, in letters only: figures might be taken for somebody's number. */
function unheardOf(nth: number): string {
  const letters = `${nth + 100}`.replaceAll(/\d/g, (digit) => 'bcdfghjklm'.charAt(Number(digit)));
  return `zq${letters}xo`;
}

function rowOf(name: string, bar: string, taken: readonly number[]): string {
  const cells = [0.5, 0.95, 1].map((share) => quantile(taken, share).toFixed(0));
  return name.padEnd(36) + [bar, ...cells].map((cell) => cell.padStart(9)).join('');
}
