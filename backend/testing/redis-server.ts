import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A Redis of its own on this machine: a free port of the loopback, a temporary folder, nothing kept on disk. */
export interface RunningRedis {
  readonly url: string;
  readonly port: number;
  isRunning(): boolean;
  /** Ends it as a crash would, and everything in it with it. */
  kill(): Promise<void>;
  /** Starts it on the same port, empty. It is killed first where it still runs. */
  restart(): Promise<void>;
  /** It keeps its connections and answers nothing until `thaw`. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

/**
 * Why tests against a real Redis are skipped, for `describe.skipIf` and the title of what is skipped; null where they
 * run. In CI they always do, and fail without redis-server.
 */
export function whyNoRedis(environment: NodeJS.ProcessEnv): string | null {
  if (environment['CI'] || spawnSync('redis-server', ['--version']).error === undefined) return null;
  return 'skipped: redis-server is not installed (apt-get install redis-server)';
}

/**
 * Starts the machine's redis-server.
 *
 * @param settings further ones, as on its command line: `['--requirepass', 'x']`.
 * @throws Error with what it printed, where it does not start.
 */
export async function startRedisServer(settings: readonly string[] = []): Promise<RunningRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'faro-redis-'));
  const port = await freePort();
  let server = await launch(port, folder, settings);
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  const kill = async () => {
    if (!isRunning()) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    isRunning,
    kill,
    async restart() {
      await kill();
      server = await launch(port, folder, settings);
    },
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function launch(port: number, folder: string, settings: readonly string[]): Promise<ChildProcess> {
  const own = [
    '--bind',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const child = spawn('redis-server', [...own, ...settings], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child, 'spawn');
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('Ready to accept connections')) {
      child.stdout.resume();
      return child;
    }
    printed.push(line);
  }
  throw new Error(`redis-server did not start:\n${printed.join('\n')}`);
}
