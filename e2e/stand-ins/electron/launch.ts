import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type ElectronApplication, type Page } from 'playwright';

/** As much of Playwright's Electron application as specs use: the same specs run on either. */
export type Desktop = Pick<ElectronApplication, 'firstWindow' | 'evaluate' | 'close'>;

type Message =
  | { readonly type: 'browser'; readonly endpoint: string }
  | { readonly type: 'answer'; readonly id: number; readonly value?: unknown; readonly failure?: string };

/** Runs Faro's built main process on the stand-in. Throws when it ends before its first window. */
export async function launchStandIn(options: {
  readonly main: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}): Promise<Desktop> {
  const child = fork(options.main, options.args, {
    env: options.env,
    execArgv: ['--import', new URL('./register.ts', import.meta.url).href],
    stdio: 'inherit',
  });
  const browser = await chromium.connectOverCDP(await endpointOf(child));
  let questions = 0;
  return {
    firstWindow: () => firstWindow(browser),
    evaluate: (asked: unknown, argument?: unknown) =>
      evaluate(child, (questions += 1), String(asked), argument),
    close: async () => {
      const ended = child.exitCode === null ? once(child, 'exit') : null;
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: Message) => {
      if (message.type === 'browser') resolve(message.endpoint);
    });
    child.once('exit', (code) => reject(new Error(`Faro's main process ended with code ${code}.`)));
  });
}

async function firstWindow(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('The stand-in opened no window.');
  await page.waitForURL(/\.localhost\//);
  return page;
}

function evaluate(child: ChildProcess, id: number, source: string, argument: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const hear = (message: Message): void => {
      if (message.type !== 'answer' || message.id !== id) return;
      child.off('message', hear);
      if (message.failure === undefined) resolve(message.value);
      else reject(new Error(message.failure));
    };
    child.on('message', hear);
    child.send({ type: 'evaluate', id, source, argument });
  });
}
