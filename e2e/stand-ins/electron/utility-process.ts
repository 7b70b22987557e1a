import { fork as forkChild } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { noteService } from './services.ts';

interface Options {
  readonly env: NodeJS.ProcessEnv;
  readonly serviceName: string;
}

/** A Node process whose `process.parentPort` speaks to us, as in Electron's utility process. */
class UtilityProcess extends EventEmitter {
  private readonly child: ReturnType<typeof forkChild>;

  constructor(file: string, args: readonly string[], { env, serviceName }: Options) {
    super();
    this.child = forkChild(file, args, {
      env,
      execArgv: ['--import', new URL('./parent-port.ts', import.meta.url).href],
      stdio: 'inherit',
    });
    noteService(serviceName, this.child);
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => this.emit('exit', code ?? 1));
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  kill(): boolean {
    return this.child.kill();
  }
}

export const utilityProcess = {
  fork: (file: string, args: readonly string[], options: Options) => new UtilityProcess(file, args, options),
};
