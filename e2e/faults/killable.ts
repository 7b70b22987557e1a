import { startBackend, type Backend } from '../fixtures/backend.ts';
import type { Reach } from './reach.ts';

/** Milliseconds after the step at which a kill is due, at most: as long as a turn of the embedded model. */
const latestKill = 40;
/** The share of kills that are followed by a second one while Faro starts again. */
const shareWhileStarting = 0.2;
/** Milliseconds into the start at which that second one comes, at most. */
const latestWhileStarting = 3_000;

export interface Killable extends Reach, AsyncDisposable {
  /** The folder that keeps everything. */
  readonly data: string;
  /** Kills it at once, and starts it again; now and then kills it once more on the way. Answers the kills. */
  killAndStart(): Promise<number>;
}

/** A real backend over SQLite that can be killed while others wait for it. */
export async function openKillable(): Promise<Killable> {
  const backend = await startBackend({ FARO_LOG: 'error' }, 'sources');
  let up: Promise<unknown> = Promise.resolve();
  async function killAndStart(): Promise<number> {
    await backend.kill();
    if (Math.random() >= shareWhileStarting) {
      await backend.restart();
      return 1;
    }
    await killWhileStarting(backend);
    await backend.restart();
    return 2;
  }
  return {
    url: backend.url,
    data: backend.data,
    whenUp: async () => void (await up),
    killAndStart() {
      const again = killAndStart();
      up = again;
      return again;
    },
    async [Symbol.asyncDispose]() {
      up = Promise.reject(new Error('The run is over.'));
      up.catch(() => undefined);
      await backend.close();
    },
  };
}

async function killWhileStarting(backend: Backend): Promise<void> {
  // It either dies before it is ready, or just after.
  const started = backend.restart().catch(() => undefined);
  await afterMilliseconds(Math.random() * latestWhileStarting);
  await backend.kill();
  await started;
}

export interface Kills {
  /** A step is done: a message is acknowledged, a race is over. */
  readonly note: () => void;
  /** Resolves once no kill is under way. @throws what a start threw. */
  readonly settle: () => Promise<void>;
  readonly made: () => number;
}

/** Kills at so many random moments of a run, the last of a run's kills being its end. */
export function killAlong(backend: Pick<Killable, 'killAndStart'>, steps: number, wanted: number): Kills {
  const due = Array.from({ length: wanted - 1 }, () => Math.ceil(Math.random() * steps)).toSorted(
    (a, b) => a - b,
  );
  let gone = 0;
  let made = 0;
  let going = Promise.resolve();
  const killOnce = async () => {
    await afterMilliseconds(Math.random() * latestKill);
    made += await backend.killAndStart();
  };
  return {
    note() {
      gone += 1;
      while (due[0] !== undefined && due[0] <= gone) {
        due.shift();
        going = going.then(killOnce);
        // Whoever settles hears of it.
        going.catch(() => undefined);
      }
    },
    settle: () => going,
    made: () => made,
  };
}

function afterMilliseconds(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
