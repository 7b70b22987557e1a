import { randomUUID } from 'node:crypto';
import { setTimeout as passed } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { callRoute, dataOf } from '../../../backend/testing/call-route.ts';
import { findChromium } from '../../../electron/launch/find-chromium.mjs';
import { chromiumArgumentsForRoot } from '../../../electron/launch/machine.ts';
import { startBackend, type Backend } from '../../fixtures/backend.ts';
import { enterHere } from '../../fixtures/screens.ts';
import { describeMachine } from '../machine.ts';
import { deskCount, every, openCrowd } from '../peak/crowd.ts';
import { measureFloor } from '../peak/floor.ts';
import { quantile } from '../statistics.ts';
import { machineNow, patience, watchPaint, type Seen } from './paint-clock.ts';

/** Conversations beside those that are measured, and the bars at each: next action, line with its mood. */
const crowds = [
  { size: 100, bars: { suggestions: '150', line: '' } },
  { size: 300, bars: { suggestions: '250', line: '100' } },
] as const;
/** Utterances that are measured in each crowd. */
const probes = 40;
const floorSeconds = 10;
/** Seconds in which the customers of a crowd come, and that they talk before anything is measured. */
const comingSeconds = 12;
const settlingSeconds = 8;
const withLana = 0.4;

/** Milliseconds from the moment an utterance is sent until somebody sees it, and what to do about it, on a screen. */
type Taken = { readonly [Part in keyof Seen]: number };

/**
 * From a customer's words to a supervisor's eyes: a real Chromium follows one conversation after another while the
 * others talk at the pace of the sizing example, Lana answering a part of them by the embedded model. The floor is the
 * bare server of the match night with the same sockets, up to a socket of its own: nothing is drawn there.
 * @returns a table to print. @throws Error without a build or a Chromium.
 */
export async function benchLatency(): Promise<string> {
  const machine = describeMachine();
  const floor = await measureFloor({
    customers: crowds[1].size,
    desks: deskCount,
    every,
    seconds: floorSeconds,
  });
  await using opened = new AsyncDisposableStack();
  const backend = opened.adopt(await startBackend({ FARO_LOG: 'error' }), (held) => held.close());
  const executablePath = await findChromium();
  const launched = await chromium.launch({
    args: [...chromiumArgumentsForRoot()],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const browser = opened.adopt(launched, (held) => held.close());
  const talk = new AbortController();
  const crowd = await openCrowd(backend, withLana);
  try {
    const page = await openDesk(browser, backend);
    const rows: string[] = [];
    let begun = 0;
    for (const { size, bars } of crowds) {
      for (; begun < size; begun += 1) {
        crowd.begin(begun, talk.signal);
        await passed((comingSeconds * 1_000) / size);
      }
      await passed(settlingSeconds * 1_000);
      const taken = await probe(page, backend);
      rows.push(rowOf(`line with its mood, ${size} conversations`, bars.line, taken, 'line'));
      rows.push(rowOf(`next action, ${size} conversations`, bars.suggestions, taken, 'suggestions'));
    }
    return [
      machine,
      `an utterance each ${every / 1_000} s, ${probes} measured in each crowd; one process, embedded model`,
      '',
      'milliseconds to the eye, p95'.padEnd(42) +
        'bar'.padStart(6) +
        'p50'.padStart(9) +
        'p95'.padStart(9) +
        'p99'.padStart(9),
      ...rows,
      [`floor: bare server to a socket, ${crowds[1].size}`.padEnd(48), ...shares(floor.latencies)].join(''),
      ...crowd.failures.slice(0, 3).map((failure) => `failed: ${String(failure)}`),
    ].join('\n');
  } finally {
    talk.abort();
    await crowd.settled();
    crowd.leave();
  }
}

async function openDesk(browser: Browser, { url }: Backend): Promise<Page> {
  const page = await browser.newPage({ locale: 'es-EC', viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}/desk`);
  await enterHere(page, 'marta.ec');
  return page;
}

/**
 * One conversation after another: the customer greets, is answered, and says what they want. Under a load that makes
 * answers wait they say it all the same; what is not suggested then was never seen.
 */
async function probe(page: Page, { url }: Backend): Promise<readonly Taken[]> {
  const accounts = dataOf(await callRoute(url, 'tryCustomers', { query: { country: 'EC' } }));
  const taken: Taken[] = [];
  for (let index = 0; index < probes; index += 1) {
    const accountId = accounts[index % accounts.length]?.accountId ?? null;
    const { token } = dataOf(
      await callRoute(url, 'openChatSession', { body: { country: 'EC', language: 'es', accountId } }),
    );
    const say = async (text: string, conversationId?: string) =>
      dataOf(
        await callRoute(url, 'receiveMessage', {
          token,
          body: {
            messageId: randomUUID(),
            country: 'EC',
            text,
            ...(conversationId ? { conversationId } : {}),
          },
        }),
      );
    const { conversationId } = await say('Hola');
    await page.evaluate((id) => history.pushState(null, '', `/conversations/${id}`), conversationId);
    const answer = page.getByRole('log').locator('article').nth(1);
    await answer.waitFor({ timeout: patience }).catch(() => undefined);
    const words = `Quiero cancelar el servicio, van ${index + 1} veces que llamo`;
    const { seen } = await watchPaint(page, words);
    const sent = machineNow();
    const [{ line, suggestions }] = await Promise.all([seen(), say(words, conversationId)]);
    taken.push({ line: line - sent, suggestions: suggestions - sent });
  }
  return taken;
}

function rowOf(name: string, bar: string, taken: readonly Taken[], part: keyof Taken): string {
  return [name.padEnd(42), bar.padStart(6), ...shares(taken.map((each) => each[part]))].join('');
}

function shares(values: readonly number[]): readonly string[] {
  return [0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(0).padStart(9));
}
