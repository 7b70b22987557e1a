import { createContext, type Script } from 'node:vm';
import type { SignedIn } from '../../../shared/wire/routes/session.ts';
import type { DeskPage } from './desk-page.ts';

/** A desk on a machine of its own: its page can be loaded anew, and what it keeps on the machine stays. */
export interface Desk {
  readonly page: () => DeskPage;
  /** As when the window is reloaded: all that was only in memory is gone. */
  reload(): void;
  close(): void;
}

interface Window {
  readonly page: DeskPage;
  unload(): void;
}

/** Opens a desk at `url`. @throws Error for a page that does not run. */
export function openDesk(
  script: Script,
  url: string,
  signedIn: SignedIn,
  conversationIds: readonly string[],
): Desk {
  const kept = { localStorage: createStorage(), sessionStorage: createStorage() };
  let window = openWindow(script, kept);
  window.page.open(url, signedIn, conversationIds);
  return {
    page: () => window.page,
    reload() {
      window.unload();
      window = openWindow(script, kept);
      window.page.open(url, null, conversationIds);
    },
    close: () => window.unload(),
  };
}

/** Of events that never happen here. */
function ignore(): void {}

/** Runs the page's script where it finds what it needs of a browser. */
function openWindow(script: Script, kept: object): Window {
  const timers = new Set<NodeJS.Timeout>();
  const after = (run: () => void, milliseconds = 0) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      run();
    }, milliseconds);
    timers.add(timer);
    return timer;
  };
  const every = (run: () => void, milliseconds = 0) => {
    const timer = setInterval(run, milliseconds);
    timers.add(timer);
    return timer;
  };
  const browser: Record<string, unknown> = {
    ...kept,
    setTimeout: after,
    setInterval: every,
    clearTimeout,
    clearInterval,
    requestAnimationFrame: (run: () => void) => after(run, 16),
    cancelAnimationFrame: clearTimeout,
    queueMicrotask,
    performance,
    crypto,
    fetch,
    WebSocket,
    AbortSignal,
    AbortController,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    Blob,
    location: { pathname: '/desk', origin: 'faro-app://faro', protocol: 'faro-app:' },
    document: { visibilityState: 'visible', addEventListener: ignore, removeEventListener: ignore },
    navigator: { onLine: true },
    addEventListener: ignore,
    removeEventListener: ignore,
    console,
  };
  browser['window'] = browser;
  browser['self'] = browser;
  const context = createContext(browser);
  script.runInContext(context);
  const { deskPage: page } = browser as unknown as { readonly deskPage: DeskPage };
  return {
    page,
    unload() {
      page.close();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function createStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  };
}
