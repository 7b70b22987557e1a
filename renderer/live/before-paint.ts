/** Milliseconds that a task waits at most: a window that is hidden draws no frames, and still counts who waits. */
const longest = 250;

let waiting: (() => void)[] = [];

/** Runs tasks together at the next frame, in order, so that what arrives together is drawn once. */
export function beforePaint(task: () => void): void {
  waiting.push(task);
  if (waiting.length > 1) return;
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    runAll();
  }, longest);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    runAll();
  });
}

/** To be called before a paint: runs the task once it can be seen. Never in a window that is hidden. */
export function afterPaint(task: () => void): void {
  if (!document.hidden) setTimeout(task);
}

function runAll(): void {
  const tasks = waiting;
  waiting = [];
  for (const task of tasks) task();
}
