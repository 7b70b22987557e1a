import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fetchJars } from './opensearch/fetch-jars.ts';

/** A single OpenSearch node of its own on this machine: a port of the loopback, a temporary folder. */
export interface RunningOpenSearch {
  readonly url: string;
  /** Ends it as a crash would; what it had made durable stays in its folder. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder, killing it first if it runs. */
  restart(): Promise<void>;
  /** It keeps its connections and answers nothing until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Ends it, and removes its folder. */
  stop(): Promise<void>;
}

/** Why no server can be started here, for whoever reads that tests were skipped; null where one can. */
export function whyNoOpenSearch(): string | null {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error) return 'java is not on the PATH: apt-get install default-jre-headless';
  const version = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  return version >= 11 ? null : `OpenSearch needs Java 11 or newer; this is ${version}`;
}

/**
 * Starts a real OpenSearch 2.19 from its jars on Maven Central, by the OpenSearch runner of CodeLibs, which loads
 * the distribution's modules (analysis, painless, reindex ...) from the class path. Two things are not in those jars:
 * the security plugin (no passwords, no TLS) and index state management (no lifecycle policies).
 *
 * The first start ever downloads 53 MB. Right after a restart its indices may not answer yet.
 *
 * @throws Error with what it printed, where it does not start.
 */
export async function startOpenSearchServer(): Promise<RunningOpenSearch> {
  const jars = await fetchJars();
  const folder = mkdtempSync(join(tmpdir(), 'faro-opensearch-'));
  configure(folder);
  // The runner knows ports up to 9299 and takes the first free one after the given.
  let { child, port } = await launchOnFreePort(jars, folder);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    kill,
    async restart() {
      await kill();
      const again = await launch(jars, folder, port);
      child = again.child;
      if (again.port !== port) throw new Error(`OpenSearch's port ${port} was taken while it was away.`);
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A developer's nearly full disk makes no index read-only; the log says when the node answers. */
function configure(folder: string): void {
  mkdirSync(join(folder, 'config'));
  const settings = [
    'discovery.type: single-node',
    'network.host: 127.0.0.1',
    'cluster.routing.allocation.disk.threshold_enabled: false',
  ];
  const log = [
    'appender.console.type = Console',
    'appender.console.name = console',
    'appender.console.layout.type = PatternLayout',
    'appender.console.layout.pattern = %p %c %m%n',
    'rootLogger.level = error',
    'rootLogger.appenderRef.console.ref = console',
    'logger.node.name = org.opensearch.node.Node',
    'logger.node.level = info',
  ];
  writeFileSync(join(folder, 'config', 'opensearch.yml'), settings.join('\n'));
  writeFileSync(join(folder, 'config', 'log4j2.properties'), log.join('\n'));
}

interface Launched {
  readonly child: ChildProcess;
  readonly port: number;
}

/** Of two that start in the same moment one may lose its port to the other: it tries elsewhere. */
async function launchOnFreePort(jars: string, folder: string): Promise<Launched> {
  const tries = 3;
  for (let count = 1; ; count += 1) {
    try {
      return await launch(jars, folder, randomInt(9201, 9280));
    } catch (error) {
      if (count === tries) throw error;
    }
  }
}

/** @param port where to look first. */
async function launch(jars: string, folder: string, port: number): Promise<Launched> {
  const machine = ['-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const runner = ['-cp', join(jars, '*'), 'org.codelibs.opensearch.runner.OpenSearchRunner'];
  const node = ['-basePath', folder, '-confPath', join(folder, 'config'), '-numOfNode', '1'];
  const child = spawn('java', [...machine, ...runner, ...node, '-baseHttpPort', `${port - 1}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithThisProcess(child);
  const printed: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => printed.push(line));
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    if (!line.endsWith('Node started')) continue;
    child.stdout.resume();
    return { child, port: Number(/HTTP Port:\s+(\d+)/.exec(printed.join('\n'))?.[1]) };
  }
  throw new Error(`OpenSearch did not start:\n${printed.join('\n')}`);
}

/** Its guard reads from a pipe whose other end this process holds: however this one ends, the read does too. */
function endWithThisProcess(child: ChildProcess): void {
  const guard = spawn('sh', ['-c', 'read -r _; kill -9 "$0"', `${child.pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.once('exit', () => guard.kill('SIGKILL'));
}
