import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Route } from 'playwright';
import { findChromium } from '../../../electron/launch/find-chromium.mjs';
import { knownAs, serve, shownAs } from './protocol.ts';
import { userDataFolder } from './user-data.ts';

let context: Promise<BrowserContext> | null = null;

/** The one Chromium of this process, started with its first window; the spec drives the same one. */
export function openChromium(): Promise<BrowserContext> {
  context ??= launch();
  return context;
}

/** Requests still under way are dropped, as they are when a desktop app quits. */
export async function closeChromium(): Promise<void> {
  const opened = await context;
  if (opened === null) return;
  const served = [opened, ...opened.pages()];
  await Promise.all(served.map((each) => each.unrouteAll({ behavior: 'ignoreErrors' })));
  await opened.close();
}

async function launch(): Promise<BrowserContext> {
  const folder = path.join(userDataFolder(), 'chromium');
  const executablePath = await findChromium();
  const launched = await chromium.launchPersistentContext(folder, {
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: false,
    viewport: null,
    // The app quits on a signal, and takes Chromium with it: not Playwright, behind its back.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    args: ['--remote-debugging-port=0'],
  });
  await launched.route('**/*', answer);
  const [port] = readFileSync(path.join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
  process.send?.({ type: 'browser', endpoint: `http://127.0.0.1:${port}` });
  return launched;
}

/** Serves the app's own scheme, and lets its pages reach the network under the origin that the app has. */
async function answer(route: Route): Promise<void> {
  const request = route.request();
  const served = await serve(knownAs(request.url()));
  if (served !== null) {
    const body = Buffer.from(await served.arrayBuffer());
    return route.fulfill({ status: served.status, headers: Object.fromEntries(served.headers), body });
  }
  const { origin } = request.headers();
  if (origin === undefined) return route.continue();
  const headersThere = { ...request.headers(), origin: knownAs(origin) };
  const response = await route.fetch({ headers: headersThere, timeout: 0 }).catch(() => null);
  if (response === null) return route.abort('connectionrefused');
  const headers = response.headers();
  const allowed = headers['access-control-allow-origin'];
  if (allowed !== undefined)
    headers['access-control-allow-origin'] = allowed === '*' ? '*' : shownAs(allowed);
  return route.fulfill({ response, headers });
}
