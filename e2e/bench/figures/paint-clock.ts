import type { Page } from 'playwright';

/** Moments at which a person can see something, in milliseconds of the machine's clock. */
export interface Seen {
  readonly line: number;
  readonly suggestions: number;
}

/** The machine's clock, as finely as `performance.now()` tells it: pages on the same machine read the same. */
export const machineNow = () => performance.timeOrigin + performance.now();

/** Milliseconds after which nobody waits to see it any more: it counts as never. */
export const patience = 10_000;

/**
 * Looks whenever a frame has been laid out, until the transcript has the words with a mood beside them, and what is
 * suggested next has changed. What is there then is painted with this frame, and counts from the start of the next one.
 */
export async function watchPaint(page: Page, words: string): Promise<{ readonly seen: () => Promise<Seen> }> {
  await page.evaluate(
    ({ words, patience }) => {
      const next = '[aria-labelledby="next"]';
      const before = document.querySelector(next)?.textContent;
      const isThere = {
        line: () =>
          [...document.querySelectorAll('[role="log"] article')].some(
            (line) => line.textContent.includes(words) && line.querySelector('[data-mood]') !== null,
          ),
        suggestions: () => document.querySelector(next)?.textContent !== before,
      };
      const seen = new Promise((resolve) => {
        const until = performance.now() + patience;
        const found = { line: Number.POSITIVE_INFINITY, suggestions: Number.POSITIVE_INFINITY };
        const awaited = new Set<keyof typeof found>(['line', 'suggestions']);
        // Changes its size in each frame: who observes that is called after all that draws, and before the paint.
        const tick = document.body.appendChild(document.createElement('div'));
        tick.style.cssText = 'position: fixed; height: 1px; width: 1px';
        const observer = new ResizeObserver(() => {
          for (const part of awaited) {
            if (!isThere[part]()) continue;
            awaited.delete(part);
            requestAnimationFrame(() => {
              found[part] = performance.timeOrigin + performance.now();
            });
          }
        });
        observer.observe(tick);
        const draw = () => {
          tick.style.width = tick.style.width === '1px' ? '2px' : '1px';
          if (Object.values(found).some((at) => at === Number.POSITIVE_INFINITY) && performance.now() < until)
            requestAnimationFrame(draw);
          else {
            observer.disconnect();
            tick.remove();
            resolve(found);
          }
        };
        draw();
      });
      Object.assign(globalThis, { seen });
    },
    { words, patience },
  );
  return {
    seen: () => page.evaluate(() => (globalThis as unknown as { seen: Promise<Seen> }).seen),
  };
}
