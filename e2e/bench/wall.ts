import { chromium, type CDPSession, type Page } from 'playwright';
import { chromiumArgumentsForRoot } from '../../electron/launch/machine.ts';
import { findChromium } from '../../electron/launch/find-chromium.mjs';
import {
  begins,
  claimOf,
  event,
  lanaOwns,
  queueOwns,
  replies,
  says,
  turnGoesTo,
} from '../../backend/testing/builders.ts';
import { dataOf, startEdge, type TestEdge } from '../../backend/testing/edge.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import { countNodes, heap, interactions, noteInteractions } from './desk/probes.ts';
import { describeMachine } from './machine.ts';
import { quantile } from './statistics.ts';

const conversations = 500;
const changesPerSecond = 50;
/** Milliseconds between two changes, and between two keys that the supervisor presses. */
const pace = 1_000 / changesPerSecond;
const keyEvery = 400;

interface Frames {
  /** Milliseconds between one frame and the next. */
  readonly frames: readonly number[];
  /** Milliseconds of each task that kept the page busy for more than 50. */
  readonly longTasks: readonly number[];
}

/**
 * The wall with 500 live conversations of which fifty change every second, in a real Chromium, while somebody moves
 * among the tiles with the keyboard; beside it an empty page on the same machine for as long. Rows come from the real
 * edge over a log in memory. Needs the built screens.
 *
 * @returns a table to print.
 */
export async function benchWall(screens: string, seconds = 20): Promise<string> {
  const edge = await startEdge({ screens });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgumentsForRoot()],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    await fill(edge);
    const floor = await measure(await browser.newPage(), seconds);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    const page = await context.newPage();
    await openWall(page, edge);
    await noteInteractions(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await busy(session);
    const ending = new AbortController();
    const changed = changeOnAndOn(edge, ending.signal);
    const pressed = press(page, seconds);
    const wall = await measure(page, seconds);
    const share = ((await busy(session)) - before) / seconds;
    const keys = await interactions(page, await pressed);
    const nodes = await countNodes(page);
    ending.abort();
    const megabytes = await heap(session);
    return [
      describeMachine(),
      `${conversations} conversations, ${((await changed) / seconds).toFixed(0)} changes a second for ${seconds} s`,
      '',
      'milliseconds               p50     p95     p98     max',
      rowOf('frames, empty page', floor.frames),
      rowOf('frames, the wall', wall.frames),
      rowOf('keys until painted', keys),
      '',
      `long tasks (> 50 ms)      ${wall.longTasks.length} of ${Math.round(sum(wall.longTasks))} ms, empty page ${floor.longTasks.length}`,
      `main thread, CPU          ${(share * 1_000).toFixed(0)} ms a second`,
      `elements in the page      ${nodes.page}`,
      `heap                      ${megabytes.toFixed(0)} MB`,
    ].join('\n');
  } finally {
    await browser.close();
    await edge.close();
  }
}

async function fill({ deps }: TestEdge): Promise<void> {
  for (let index = 0; index < conversations; index += 1) {
    const conversationId = idOf(index);
    const customerName = `Cliente ${index}`;
    await deps.conversations.record({ conversationId, events: begins('Tengo una duda', { customerName }) });
    if (index % 10 === 0) {
      const owner = queueOwns(2);
      await deps.conversations.record({
        conversationId,
        events: [...asked(index), turnGoesTo(owner, 'queued')],
        epoch: 1,
      });
    }
  }
}

function asked(index: number): readonly NewEvent[] {
  const briefing = { wants: 'Ayuda', tried: [], facts: [], promises: [], mood: 0 };
  const expiresAt = new Date(Date.now() + 600_000).toISOString();
  const request = {
    handOver: `h-${index}`,
    reason: 'asked',
    to: null,
    team: null,
    briefing,
    expiresAt,
  } as const;
  return [event('hand-over-requested', request)];
}

/** Signs a supervisor in without the form: the session is put where the screen keeps it. */
async function openWall(page: Page, edge: TestEdge): Promise<void> {
  const token = await edge.token('supervisor', { name: 'Marta' });
  const { person } = dataOf(await edge.call('session', { token }));
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const session = { token, person, expiresAt, startedAt: new Date().toISOString() };
  await page.addInitScript(
    (kept) => sessionStorage.setItem('faro-session', kept),
    JSON.stringify({ state: { session }, version: 0 }),
  );
  await page.goto(`${edge.url}/wall`);
  await page.getByRole('listitem').first().waitFor();
}

/** The customer and Lana speak by turns in one conversation after another, and moods come and go. */
async function changeOnAndOn({ deps }: TestEdge, signal: AbortSignal): Promise<number> {
  const owner = lanaOwns(1);
  const began = performance.now();
  let done = 0;
  while (!signal.aborted) {
    const conversationId = idOf((done * 7) % conversations);
    const { lastSequence, owner: now } = await deps.conversations.get(conversationId);
    const heard = says(`¿Y eso por qué? ${done}`);
    const about = lastSequence + 1;
    const mood = event('mood-read', { about, mood: Math.sin(done) * 0.8, because: [] });
    const speaks = done % 3 === 0 && now.kind === 'ai';
    await deps.conversations.record(
      speaks
        ? { conversationId, events: [replies(owner, 'Lo reviso')], claim: claimOf(owner) }
        : { conversationId, events: [heard, mood] },
    );
    done += 1;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + done * pace - performance.now())));
  }
  return done;
}

async function press(page: Page, seconds: number): Promise<number> {
  const keys = ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'Home'] as const;
  await page.getByRole('listitem').first().getByRole('button').focus();
  const until = performance.now() + seconds * 1_000;
  let made = 0;
  while (performance.now() < until) {
    await page.keyboard.press(keys[made % keys.length] as string);
    made += 1;
    await page.waitForTimeout(keyEvery);
  }
  return made;
}

function measure(page: Page, seconds: number): Promise<Frames> {
  return page.evaluate(
    (milliseconds) =>
      new Promise<Frames>((resolve) => {
        const frames: number[] = [];
        const longTasks: number[] = [];
        new PerformanceObserver((list) =>
          longTasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          type: 'longtask',
        });
        const began = performance.now();
        let last = began;
        const look = (now: number) => {
          frames.push(now - last);
          last = now;
          if (now - began < milliseconds) requestAnimationFrame(look);
          else resolve({ frames: frames.slice(1), longTasks });
        };
        requestAnimationFrame(look);
      }),
    seconds * 1_000,
  );
}

/** Seconds of CPU that the page's main thread has spent in tasks: a busy machine measures the same. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

function idOf(index: number): string {
  return `conversation-${String(index).padStart(3, '0')}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rowOf(name: string, took: readonly number[]): string {
  const at = (share: number) => quantile(took, share).toFixed(1).padStart(8);
  return `${name.padEnd(22)}${at(0.5)}${at(0.95)}${at(0.98)}${at(1)}`;
}
