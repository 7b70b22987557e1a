import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright';
import { startBackend } from '../../fixtures/backend.ts';
import { openArrivals } from './arrivals.ts';
import { openBareList, pourBare, startBareServer } from './floor.ts';
import { rep, wordsOf } from '../../fixtures/long-conversation.ts';
import { clickUntilShown, countNodes, heap, interactions, noteInteractions, untilTaller } from './probes.ts';

/** How much is measured. */
export interface Extent {
  readonly runs: number;
  /** Lines of the long transcript, and how many arrive a second. */
  readonly lines: number;
  readonly perSecond: number;
  /** Seconds that they arrive while somebody types, and once more while only the heap is looked at. */
  readonly seconds: number;
}

/** Milliseconds that the desk keeps a conversation that nobody looks at, and a little more. */
const untilForgotten = 70_000;
/** Pixels that no line of the transcript is lower than. */
const leastHeight = 10;

/** Milliseconds from the start of a process until its first screen is painted; the first of all is not counted. */
export async function firstScreens(browser: Browser, folder: string, runs: number) {
  const once = async (start: () => Promise<{ url: string; close: () => Promise<void> }>) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const began = performance.now();
    const started = await start();
    await page.goto(started.url);
    await page
      .getByLabel(/^(Password|Contraseña|Senha)/)
      .first()
      .waitFor();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const took = performance.now() - began;
    await context.close();
    await started.close();
    return took;
  };
  // As `npm start` has it: Node keeps what it compiled.
  const compiled = path.join(folder, 'compiled');
  const faro: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    faro.push(await once(() => startBackend({ FARO_DATA: folder, NODE_COMPILE_CACHE: compiled })));
    floor.push(await once(startBareServer));
  }
  return { faro: faro.slice(1), floor: floor.slice(1) };
}

/** A signed-in rep's desk, with one conversation of each length in its rail. */
export async function openDesk(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}/desk`);
  await page.getByLabel(/^(User|Usuario|Usuário)$/).fill(rep.user);
  await page.getByLabel(/^(Password|Contraseña|Senha)$/).fill('faro-demo');
  await page.keyboard.press('Enter');
  await linkTo(page, 'Beatriz').waitFor();
  return page;
}

/** Kilobytes of JavaScript, gzipped, that the desk loads before it shows its first conversation. */
export async function initialJavaScript(page: Page): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.reload();
  await linkTo(page, 'Camilo').click();
  await page.getByRole('log').getByText(wordsOf(20)).waitFor();
  const sum = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  page.removeAllListeners('response');
  return sum / 1_024;
}

/** Milliseconds from the click on the long conversation, while a short one is open, until its last line is painted. */
export async function openings(page: Page, bare: Page, { runs, lines }: Extent) {
  const first: number[] = [];
  const whole: number[] = [];
  const again: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await linkTo(page, 'Camilo').click();
    await page.reload();
    await page.getByRole('log').getByText(wordsOf(20)).waitFor();
    first.push(await clickUntilShown(page, linkTo(page, 'Beatriz'), wordsOf(lines)));
    whole.push(await untilTaller(page, lines * leastHeight));
    await clickUntilShown(page, linkTo(page, 'Camilo'), wordsOf(20));
    again.push(await clickUntilShown(page, linkTo(page, 'Beatriz'), wordsOf(lines)));
    await openBareList(bare, lines);
    floor.push(await clickUntilShown(bare, bare.getByRole('button'), wordsOf(lines)));
  }
  return { first, whole, again, floor };
}

/** What typing is like while lines arrive at the long conversation, which is open, and in the bare list. */
export async function underLoad(page: Page, bare: Page, url: string, { lines, perSecond, seconds }: Extent) {
  const arrivals = await openArrivals(url, 'beatriz', lines);
  await noteInteractions(page);
  const [arrived, made] = await Promise.all([arrivals.pour(perSecond, seconds), type(page, seconds)]);
  const nodes = await countNodes(page);
  await noteInteractions(bare);
  await pourBare(bare, perSecond);
  const madeBare = await type(bare, seconds);
  return {
    arrivals,
    arrived,
    nodes,
    faro: await interactions(page, made),
    floor: await interactions(bare, madeBare),
  };
}

/** Types without pause for so many seconds. Answers with the number of keys. */
async function type(page: Page, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  const field = page.getByRole('textbox').last();
  await field.click();
  let made = 1;
  for (; performance.now() < until; made += 1)
    await page.keyboard.press('abcdefghij kl'[made % 13] ?? 'a', { delay: 60 });
  return made;
}

/** Megabytes of the heap while the long conversation grows, and once nobody looks at it any more. */
export async function heapOf(page: Page, pour: () => Promise<number>) {
  const session = await page.context().newCDPSession(page);
  const open = await heap(session);
  const arrived = await pour();
  const grown = await heap(session);
  const left: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    await linkTo(page, 'Camilo').click();
    await page.waitForTimeout(untilForgotten);
    left.push(await heap(session));
    if (round === 0) {
      await linkTo(page, 'Beatriz').click();
      await page
        .getByRole('log')
        .getByText(/^Línea/)
        .last()
        .waitFor();
    }
  }
  return { open, grown, arrived, left };
}

function linkTo(page: Page, customer: string) {
  return page.getByRole('link', { name: new RegExp(customer) });
}
