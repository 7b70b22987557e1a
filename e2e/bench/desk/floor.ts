import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Page } from 'playwright';
import { wordsOf } from '../../fixtures/long-conversation.ts';

const server = `
  const { createServer } = require('node:http');
  const page = '<!doctype html><label>Password <input></label>';
  createServer((_, response) => response.setHeader('content-type', 'text/html').end(page)).listen(0, '127.0.0.1', function () {
    console.log('Ready at http://127.0.0.1:' + this.address().port);
  });
`;

/** A process that serves an empty page: what no first screen can do without. */
export async function startBareServer(): Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}> {
  const child = spawn(process.execPath, ['-e', server], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: /http:\S+/.exec(said.toString())?.[0] ?? '',
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** A bare page that puts the same lines into a plain list as soon as its button is clicked, and has a field to type in. */
export async function openBareList(page: Page, lines: number): Promise<void> {
  await page.setContent(
    '<button>Open</button><textarea></textarea><div role="log" style="height: 700px; overflow: auto"></div>',
  );
  const texts = Array.from({ length: lines }, (_, index) => wordsOf(index + 1));
  await page.evaluate((texts) => {
    const list = document.querySelector('div');
    document.querySelector('button')?.addEventListener('click', () => {
      for (const text of texts) list?.appendChild(document.createElement('p')).append(text);
      list?.scrollTo(0, list.scrollHeight);
    });
  }, texts);
}

/** Lets so many lines a second arrive in the plain list from here on. */
export async function pourBare(page: Page, perSecond: number): Promise<void> {
  await page.evaluate((every) => {
    const list = document.querySelector('div');
    setInterval(() => {
      const element = document.createElement('p');
      element.textContent = `Línea nueva a las ${performance.now()}`;
      list?.append(element);
      list?.scrollTo(0, list.scrollHeight);
    }, every);
  }, 1_000 / perSecond);
}
