import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { findChromium } from '../../../electron/launch/find-chromium.mjs';
import { chromiumArgumentsForRoot } from '../../../electron/launch/machine.ts';
import { startBackend, temporaryFolder } from '../../fixtures/backend.ts';
import { describeMachine } from '../machine.ts';
import { median, quantile } from '../statistics.ts';
import { writeConversation } from '../../fixtures/long-conversation.ts';
import {
  firstScreens,
  heapOf,
  initialJavaScript,
  openDesk,
  openings,
  underLoad,
  type Extent,
} from './measure.ts';
import { heap } from './probes.ts';

const extent: Extent = { runs: 5, lines: 10_000, perSecond: 20, seconds: 30 };

/**
 * The desk in a real Chromium, on the built backend with a log on disk, beside a bare page in the same run.
 * Times are medians; a typed key counts until the next paint after it.
 * @returns a table to print. @throws Error without a build or a Chromium.
 */
export async function benchDesk(): Promise<string> {
  if (!existsSync(path.resolve(import.meta.dirname, '../../../dist/backend/main.js'))) {
    throw new Error('There is no build to measure. Run: npm run build');
  }
  const folder = await temporaryFolder();
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgumentsForRoot()],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    await writeConversation(folder, 'Camilo', 20);
    await writeConversation(folder, 'Beatriz', extent.lines);
    return await measureAll(browser, folder);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll(browser: Browser, folder: string): Promise<string> {
  const machine = describeMachine();
  const screens = await firstScreens(browser, folder, extent.runs);
  const backend = await startBackend({ FARO_DATA: folder });
  try {
    const context = await browser.newContext({ locale: 'es-EC', viewport: { width: 1440, height: 900 } });
    const page = await openDesk(context, backend.url);
    const bare = await context.newPage();
    const script = await initialJavaScript(page);
    const short = await heap(await context.newCDPSession(page));
    await page.bringToFront();
    const opened = await openings(page, bare, extent);
    const load = await underLoad(page, bare, backend.url, extent);
    const memory = await heapOf(page, () => load.arrivals.pour(extent.perSecond, extent.seconds));
    const perLine = ((memory.grown - memory.open) * 1_024) / memory.arrived;
    return [
      machine,
      `${extent.runs} runs; ${extent.lines} lines, ${extent.perSecond} more a second for ${extent.seconds} s`,
      '',
      rowOf('', 'bar', 'Faro', 'floor'),
      rowOf('first screen, ms from process start', '2000', ms(screens.faro), ms(screens.floor)),
      rowOf('initial JavaScript, KB gzip', '350', script.toFixed(0), ''),
      rowOf('opening the long transcript, ms', '300', ms(opened.first), ms(opened.floor)),
      rowOf('  until all of it is there', '', ms(opened.whole), ''),
      rowOf('  again within a minute', '300', ms(opened.again), ''),
      rowOf('elements of the transcript', '800', `${load.nodes.log}`, `${extent.lines}+`),
      rowOf('elements of the whole page', '', `${load.nodes.page}`, ''),
      rowOf('typing while lines arrive, ms p98', '200', p98(load.faro), p98(load.floor)),
      rowOf('  keys', '', `${load.faro.length}`, `${load.floor.length}`),
      rowOf('heap with a conversation of 20 lines, MB', '', short.toFixed(1), ''),
      rowOf('  with the long one open, MB', '', memory.open.toFixed(1), ''),
      rowOf('  more for each line that arrived, KB', '', perLine.toFixed(2), ''),
      rowOf(
        '  a minute after leaving it, MB',
        'flat',
        memory.left.map((size) => size.toFixed(1)).join(', '),
        '',
      ),
    ].join('\n');
  } finally {
    await backend.close();
  }
}

const ms = (times: readonly number[]) => median(times).toFixed(0);
const p98 = (times: readonly number[]) => quantile(times, 0.98).toFixed(0);

function rowOf(name: string, bar: string, faro: string, floor: string): string {
  return `${name.padEnd(40)}${bar.padStart(8)}${faro.padStart(14)}${floor.padStart(10)}`;
}
