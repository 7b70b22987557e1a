import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Frame, Page, Request } from 'playwright';
import { app, preventable } from './app.ts';
import { bridgeSocket } from './bridge-socket.ts';
import { openChromium } from './chromium.ts';
import { invoke } from './ipc-main.ts';
import { hostPreload, type PageMessage } from './page-side.ts';
import { knownAs, shownAs } from './protocol.ts';

interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string; readonly additionalArguments?: readonly string[] };
}

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

class WebContents extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' });
  private readonly page: () => Page | null;

  constructor(page: () => Page | null) {
    super();
    this.page = page;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  getURL(): string {
    return knownAs(this.page()?.url() ?? '');
  }

  isDestroyed(): boolean {
    return this.page() === null;
  }

  send(channel: string, payload: unknown): void {
    const told = this.page()?.evaluate(
      (message) => {
        const host = globalThis as unknown as {
          faroStandInHear?: (channel: string, payload: unknown) => void;
        };
        host.faroStandInHear?.(message.channel, message.payload);
      },
      { channel, payload },
    );
    // A page that navigates or closes meanwhile does not hear it, as in Electron.
    told?.catch(() => undefined);
  }
}

const windows = new Set<BrowserWindow>();

/** A window is a page: same size, same preload, the same refusals. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  private page: Page | null = null;
  private loading = false;
  private readonly opened: Promise<Page>;
  private readonly size: { width: number; height: number };

  static getFocusedWindow(): BrowserWindow | null {
    return [...windows].at(-1) ?? null;
  }

  constructor(options: Options) {
    super();
    this.size = { width: options.width ?? 800, height: options.height ?? 600 };
    this.webContents = new WebContents(() => this.page);
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.opened = this.open(options.webPreferences ?? {});
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.opened;
    this.loading = true;
    await page.goto(shownAs(address));
    this.loading = false;
    this.emit('ready-to-show');
  }

  show(): void {
    this.emit('show');
  }

  focus(): void {
    this.emit('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return false;
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 0, y: 0, ...this.size };
  }

  private async open({
    preload,
    additionalArguments = [],
  }: NonNullable<Options['webPreferences']>): Promise<Page> {
    const context = await openChromium();
    const page = context.pages().find((free) => free.url() === 'about:blank') ?? (await context.newPage());
    this.page = page;
    await page.setViewportSize(this.size);
    await page.exposeBinding('faroStandInCall', ({ frame }, message: PageMessage) =>
      this.hear(frame, message),
    );
    if (preload !== undefined)
      await page.addInitScript({ content: preloadScript(preload, additionalArguments) });
    await page.route('**/*', async (route) => {
      if (this.isRefused(route.request())) await route.abort('aborted');
      else await route.fallback();
    });
    await page.routeWebSocket(/./, (near) => bridgeSocket(near, knownAs(new URL(page.url()).origin)));
    page.on('close', () => this.closed());
    return page;
  }

  private hear(frame: Frame, message: PageMessage): Promise<unknown> | void {
    const parent = frame.parentFrame();
    const senderFrame = { url: knownAs(frame.url()), parent: parent === null ? null : {} };
    if (message.kind === 'invoke') return invoke(message.channel, { senderFrame }, message.args);
    const { action } = this.webContents.openHandler({ url: message.url });
    if (action === 'allow') void this.page?.context().newPage();
  }

  /** A page that wants to go elsewhere asks first; the app's own `loadURL` does not. */
  private isRefused(request: Request): boolean {
    if (this.loading || !request.isNavigationRequest() || request.frame().parentFrame() !== null)
      return false;
    const event = Object.assign(preventable(), { url: knownAs(request.url()) });
    this.webContents.emit('will-navigate', event);
    return event.defaultPrevented;
  }

  private closed(): void {
    if (!windows.delete(this)) return;
    this.emit('close');
    this.page = null;
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}

function preloadScript(file: string, additionalArguments: readonly string[]): string {
  const facts = { platform: process.platform, argv: ['electron', ...additionalArguments] };
  const preload = `(require, process, module, exports) => {${readFileSync(file, 'utf8')}\n}`;
  return `(${hostPreload.toString()})(${preload}, ${JSON.stringify(facts)});`;
}
