/** Milliseconds that a task waits at most: a window that is hidden draws no frames, and still counts who waits. */
const longest = 250;

let waiting: (() => void)[] = [];
/** Whether something ran at once that has not been painted yet. */
let isUnpainted = false;
/** Ends the wait for the next frame; null while nobody waits for one. */
let endWait: (() => void) | null = null;

/** Runs tasks together at the next frame, in order, so that what arrives together is drawn once. */
export function beforePaint(task: () => void): void {
  waiting.push(task);
  awaitFrame();
}

/**
 * Runs a task at once where nothing waits to be painted, so that its work is done when the frame comes; else with the
 * others, in order.
 */
export function atOnceOrBeforePaint(task: () => void): void {
  if (isUnpainted || waiting.length > 0) {
    beforePaint(task);
    return;
  }
  isUnpainted = true;
  awaitFrame();
  task();
}

/** To be called before a paint: runs the task once it can be seen. Never in a window that is hidden. */
export function afterPaint(task: () => void): void {
  if (!document.hidden) requestAnimationFrame(() => setTimeout(task));
}

function awaitFrame(): void {
  if (endWait) return;
  const late = setTimeout(runAll, longest);
  const frame = requestAnimationFrame(runAll);
  endWait = () => {
    clearTimeout(late);
    cancelAnimationFrame(frame);
  };
}

function runAll(): void {
  endWait?.();
  endWait = null;
  isUnpainted = false;
  const tasks = waiting;
  waiting = [];
  for (const task of tasks) task();
}
