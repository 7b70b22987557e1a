import { utilityProcess } from 'electron';
import { z } from 'zod';
import type { BackendState } from '../../shared/wire/ipc.ts';

/** Milliseconds until a start counts as hung. */
const startLimit = 60_000;
const firstPause = 500;
const longestPause = 10_000;
/** Milliseconds of service after which earlier failures are forgotten. */
const steadyAfter = 30_000;
const mostAttempts = 8;
/** Milliseconds that a backend gets to finish before Faro quits without it. */
const stopLimit = 5_000;

const Ready = z.object({
  type: z.literal('ready'),
  url: z.url(),
  signInOrigin: z.url().nullable().default(null),
  /** Where it leaves reports of its crashes, and the one that the run before it left. */
  reports: z.string().nullable().default(null),
  lastReport: z.string().nullable().default(null),
});

/** Hears where the report is, and whether the backend runs again. */
export type CrashListener = (report: string, runs: boolean) => void;

/** What Electron calls the process. */
const serviceName = 'faro-backend';

/** What we use of a child process, so that tests can be one. */
export interface BackendChild {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

export interface BackendProcess {
  readonly state: () => BackendState;
  /** Where it listens now, or null. */
  readonly url: () => string | null;
  /** Where people sign in at their company; null where they do not, and before the backend said so. */
  readonly signInOrigin: () => string | null;
  readonly onChange: (listener: (state: BackendState) => void) => void;
  /**
   * Tells of a crash and where its report is: once the next one serves, which writes what the first could not, or
   * when it stays down.
   */
  readonly onCrash: (listener: CrashListener) => void;
  /** The folder of its reports. */
  readonly reports: () => string;
  /** What Electron calls it among its processes. */
  readonly name: string;
  /** Ends it and resolves when it is gone, or after five seconds. */
  readonly stop: () => Promise<void>;
}

/** Starts a child that shall listen on a port; 0 lets it choose. */
export type StartChild = (port: string) => BackendChild;

export function utilityChild(file: string, environment: Readonly<Record<string, string>>): StartChild {
  return (port) =>
    utilityProcess.fork(file, [], {
      env: { ...environment, FARO_PORT: port },
      serviceName,
      stdio: 'inherit',
    });
}

/**
 * Keeps a backend running: one that dies is started again, on the port it had, after a pause that doubles from
 * half a second to ten. After eight failures in a row it stays down and says so.
 */
export function setupBackend(
  startChild: StartChild,
  configuredPort: string,
  reportsFolder: string,
): BackendProcess {
  let state: BackendState = { state: 'starting' };
  let child: BackendChild | null = null;
  let port = configuredPort;
  let signInOrigin: string | null = null;
  let failures = 0;
  let stopping = false;
  let pause: NodeJS.Timeout | undefined;
  let reports = reportsFolder;
  let crashed = false;
  const listeners: ((state: BackendState) => void)[] = [];
  const crashListeners: CrashListener[] = [];

  function become(next: BackendState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  function tellOfCrash(report: string, runs: boolean): void {
    crashed = false;
    for (const listener of crashListeners) listener(report, runs);
  }

  function start(): void {
    const started = startChild(port);
    child = started;
    const hung = setTimeout(() => started.kill(), startLimit);
    let steady: NodeJS.Timeout | undefined;
    started.on('message', (message) => {
      const ready = Ready.safeParse(message);
      if (!ready.success) return;
      clearTimeout(hung);
      steady = setTimeout(() => (failures = 0), steadyAfter);
      port = new URL(ready.data.url).port;
      ({ signInOrigin } = ready.data);
      reports = ready.data.reports ?? reports;
      become({ state: 'ready', url: ready.data.url });
      if (crashed) tellOfCrash(ready.data.lastReport ?? reports, true);
    });
    started.once('exit', (code) => {
      clearTimeout(hung);
      clearTimeout(steady);
      child = null;
      if (stopping) return;
      // One that never served could not start: the restarts say that.
      crashed ||= state.state === 'ready';
      restart(code);
    });
  }

  function restart(code: number): void {
    // The port may have been taken meanwhile: only the first attempt insists on the one it had.
    if (state.state !== 'ready') port = configuredPort;
    failures += 1;
    if (failures > mostAttempts) {
      become({ state: 'stopped', message: `The backend ended ${failures} times, last with code ${code}.` });
      tellOfCrash(reports, false);
      return;
    }
    become({ state: 'restarting', attempt: failures });
    pause = setTimeout(start, Math.min(firstPause * 2 ** (failures - 1), longestPause));
  }

  async function stop(): Promise<void> {
    stopping = true;
    clearTimeout(pause);
    const ending = child;
    if (ending === null) return;
    const gone = Promise.withResolvers<void>();
    const limit = setTimeout(gone.resolve, stopLimit);
    ending.once('exit', () => gone.resolve());
    ending.kill();
    await gone.promise;
    clearTimeout(limit);
  }

  start();
  return {
    state: () => state,
    url: () => (state.state === 'ready' ? state.url : null),
    signInOrigin: () => signInOrigin,
    onChange: (listener) => listeners.push(listener),
    onCrash: (listener) => crashListeners.push(listener),
    reports: () => reports,
    name: serviceName,
    stop,
  };
}
