import { app } from 'electron';
import type { BackendProcess } from './backend-process.ts';

/** Quitting waits for the backend to close its files. */
export function setupOrderlyQuit(backend: BackendProcess, release: () => void): void {
  let stopped = false;

  async function stopAndQuit(): Promise<void> {
    await backend.stop();
    stopped = true;
    release();
    app.quit();
  }

  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void stopAndQuit();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
}
