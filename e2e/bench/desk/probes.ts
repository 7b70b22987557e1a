import type { CDPSession, Locator, Page } from 'playwright';

/** Milliseconds below which Chromium reports no event; such ones count as this. */
const finest = 16;

/** Milliseconds from the click on something until words are painted inside the log, as the page's own clock has it. */
export async function clickUntilShown(page: Page, target: Locator, words: string): Promise<number> {
  await page.evaluate((words) => {
    const isShown = () =>
      [...(document.querySelector('[role="log"]')?.querySelectorAll('p') ?? [])].some(
        (each) => each.textContent === words && each.checkVisibility({ visibilityProperty: true }),
      );
    const shown = new Promise<number>((resolve) => {
      const look = (began: number) => {
        // What is found in one frame is painted by the start of the next.
        if (isShown()) requestAnimationFrame(() => resolve(performance.now() - began));
        else requestAnimationFrame(() => look(began));
      };
      const begin = ({ timeStamp }: MouseEvent) => {
        Object.assign(globalThis, { clicked: timeStamp });
        look(timeStamp);
      };
      addEventListener('click', begin, { capture: true, once: true });
    });
    Object.assign(globalThis, { shown });
  }, words);
  await target.click();
  return page.evaluate(() => (globalThis as unknown as { shown: Promise<number> }).shown);
}

/** Milliseconds from the click of `clickUntilShown` until the log can be scrolled through so many pixels and more. */
export async function untilTaller(page: Page, pixels: number): Promise<number> {
  const taller = await page.waitForFunction((pixels) => {
    const { scrollHeight } = document.querySelector('[role="log"] [data-virtuoso-scroller]') ?? document.body;
    const { clicked } = globalThis as unknown as { clicked: number };
    return scrollHeight > pixels ? performance.now() - clicked : null;
  }, pixels);
  return (await taller.jsonValue()) ?? 0;
}

/** Begins to note how long each interaction takes until its next paint, as Chromium's Event Timing has it. */
export async function noteInteractions(page: Page): Promise<void> {
  await page.evaluate((finest) => {
    const took = new Map<number, number>();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration } = entry as PerformanceEventTiming & { interactionId: number };
        if (interactionId > 0) took.set(interactionId, Math.max(duration, took.get(interactionId) ?? 0));
      }
    }).observe({ type: 'event', durationThreshold: finest } as PerformanceObserverInit);
    Object.assign(globalThis, { took });
  }, finest);
}

/** Milliseconds of each of so many interactions since `noteInteractions`. */
export async function interactions(page: Page, made: number): Promise<readonly number[]> {
  const slow = await page.evaluate(() => [
    ...(globalThis as unknown as { took: Map<number, number> }).took.values(),
  ]);
  const quick = Array.from({ length: Math.max(0, made - slow.length) }, () => finest);
  return [...slow, ...quick];
}

/** How many elements there are in the page, and in its log. */
export function countNodes(page: Page): Promise<{ readonly page: number; readonly log: number }> {
  return page.evaluate(() => ({
    page: document.querySelectorAll('*').length,
    log: document.querySelector('[role="log"]')?.querySelectorAll('*').length ?? 0,
  }));
}

/** Megabytes of the page's heap once everything that can be collected is. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}
