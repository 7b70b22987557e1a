import { chromium, type Page } from 'playwright';
import { findChromium } from '../../../electron/launch/find-chromium.mjs';
import { chromiumArgumentsForRoot } from '../../../electron/launch/machine.ts';
import { startBackend } from '../../fixtures/backend.ts';
import { enterHere } from '../../fixtures/screens.ts';
import { describeMachine } from '../machine.ts';
import { rep } from '../../fixtures/long-conversation.ts';
import { heap } from './probes.ts';

/** Simulated customers that talk with Lana meanwhile; each that is done is followed by another. */
const customers = 12;
/** Milliseconds that the rep looks at one conversation before they open the next. */
const look = 5_000;
const perMinute = 60_000 / look;
/** Rows of the table are this many minutes apart. */
const step = 5;

/**
 * What a desk keeps over so many minutes of work: the rep opens one conversation after another and types a little,
 * while customers come, talk and go.
 * @returns a table to print. @throws Error without a build or a Chromium.
 */
export async function benchDeskHour(minutes: number): Promise<string> {
  const machine = describeMachine();
  const backend = await startBackend({ FARO_SIMULATE: `${customers}`, FARO_COUNTRY: 'EC' });
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgumentsForRoot()],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const page = await browser.newPage({ locale: 'es-EC', viewport: { width: 1440, height: 900 } });
    await page.goto(`${backend.url}/desk`);
    await enterHere(page, rep.user);
    const rail = page.getByRole('navigation').last().getByRole('link');
    await rail.first().waitFor();
    const session = await page.context().newCDPSession(page);
    const rows: string[] = [];
    let opened = 0;
    for (let minute = 1; minute <= minutes; minute += 1) {
      for (let turn = 0; turn < perMinute; turn += 1) {
        await openNext(page);
        opened += 1;
        await page.waitForTimeout(look);
      }
      if (minute !== 1 && minute % step !== 0) continue;
      const elements = await page.evaluate(() => document.querySelectorAll('*').length);
      const megabytes = (await heap(session)).toFixed(1);
      rows.push(rowOf(`${minute}`, megabytes, `${elements}`, `${await rail.count()}`, `${opened}`));
    }
    return [
      machine,
      `${customers} customers at a time, another conversation opened every ${look / 1_000} s`,
      '',
      rowOf('minute', 'heap, MB', 'elements', 'in rail', 'opened'),
      ...rows,
    ].join('\n');
  } finally {
    await browser.close();
    await backend.close();
  }
}

/** The next in the rail, by key; some words are typed where the rep may write. */
async function openNext(page: Page): Promise<void> {
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+n');
  await page.keyboard.type('ya reviso', { delay: 30 });
}

function rowOf(...cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(10)).join('');
}
