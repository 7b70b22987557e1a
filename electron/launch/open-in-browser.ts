import { spawn } from 'node:child_process';
import { hasDisplay } from './machine.ts';

/** Opens the person's own browser, where somebody sits at a terminal with a screen; otherwise does nothing. */
export function openInBrowser(url: string): void {
  const somebodyIsThere = process.stdout.isTTY && process.env['CI'] === undefined;
  const command = browserCommand();
  if (!somebodyIsThere || command === null) return;
  const child = spawn(command[0], [...command.slice(1), url], { detached: true, stdio: 'ignore' });
  child.on('error', () => console.log(`Open ${url} in a browser.`));
  child.unref();
}

function browserCommand(): readonly [string, ...string[]] | null {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['cmd', '/c', 'start', ''];
    default:
      return hasDisplay() ? ['xdg-open'] : null;
  }
}
