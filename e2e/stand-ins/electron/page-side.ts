export type PageMessage =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'open'; readonly url: string };

type Preload = (require: (name: string) => unknown, process: object, module: object, exports: object) => void;
type Listener = (event: object, payload: unknown) => void;

/**
 * Runs a preload in the page, before the page's own scripts, with what a sandboxed preload has: `electron` and
 * nothing else. It is sent to the page as text, so it uses nothing from outside itself.
 */
export function hostPreload(preload: Preload, facts: { platform: string; argv: readonly string[] }): void {
  const page = globalThis as unknown as {
    top: unknown;
    open: (address: string) => null;
    faroStandInCall: (message: PageMessage) => Promise<unknown>;
    faroStandInHear: (channel: string, payload: unknown) => void;
  };
  if (page.top !== globalThis) return;
  const call = page.faroStandInCall;
  const listeners = new Map<string, Set<Listener>>();
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) => call({ kind: 'invoke', channel, args }),
    on: (channel: string, listener: Listener) =>
      listeners.set(channel, (listeners.get(channel) ?? new Set<Listener>()).add(listener)),
    off: (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener),
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, value: object) =>
      Object.defineProperty(globalThis, name, { value: Object.freeze({ ...value }) }),
  };
  page.faroStandInHear = (channel, payload) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, payload);
  };
  page.open = (address) => {
    void call({ kind: 'open', url: new URL(address, location.href).href });
    return null;
  };
  addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target=_blank]') : null;
    if (link === null) return;
    event.preventDefault();
    page.open(link.href);
  });
  const require = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload has no ${name}.`);
  };
  preload(require, facts, { exports: {} }, {});
}
