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
 * Looks at every frame until the transcript has the words with a mood beside them, and what is suggested next has
 * changed. What is there in one frame counts from the start of the next: then it has been painted.
 */
export async function watchPaint(page: Page, words: string): Promise<{ readonly seen: () => Promise<Seen> }> {
  await page.evaluate(
    ({ words, patience }) => {
      const next = '[aria-labelledby="next"]';
      const before = document.querySelector(next)?.textContent;
      const awaited = [
        () =>
          [...document.querySelectorAll('[role="log"] article')].some(
            (line) => line.textContent.includes(words) && line.querySelector('[data-mood]') !== null,
          ),
        () => document.querySelector(next)?.textContent !== before,
      ];
      const painted = awaited.map(
        (isThere) =>
          new Promise<number>((resolve) => {
            const until = performance.now() + patience;
            const look = () => {
              if (isThere()) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
              else if (performance.now() > until) resolve(Number.POSITIVE_INFINITY);
              else requestAnimationFrame(look);
            };
            look();
          }),
      );
      Object.assign(globalThis, { seen: Promise.all(painted) });
    },
    { words, patience },
  );
  return {
    seen: () =>
      page.evaluate(async () => {
        const [line, suggestions] = await (globalThis as unknown as { seen: Promise<[number, number]> }).seen;
        return { line, suggestions };
      }),
  };
}
