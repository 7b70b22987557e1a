import { EventEmitter } from 'node:events';
import path from 'node:path';
import { closeChromium } from './chromium.ts';
import { runningServices } from './services.ts';
import { userDataFolder } from './user-data.ts';

/** A preventable event, as Electron's are. */
export function preventable(): { defaultPrevented: boolean; preventDefault: () => void } {
  const event = { defaultPrevented: false, preventDefault: () => void (event.defaultPrevented = true) };
  return event;
}

class App extends EventEmitter {
  readonly isPackaged = false;
  private quitting = false;

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  enableSandbox(): void {
    this.emit('sandbox-enabled');
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  /** Faro's folder: main runs from dist/electron/main.js in it. */
  getAppPath(): string {
    return path.resolve(path.dirname(process.argv[1] ?? ''), '../..');
  }

  /** Every kind of folder is inside the one that `--user-data-dir=` names. */
  getPath(kind: string): string {
    const folder = userDataFolder();
    return kind === 'userData' ? folder : path.join(folder, kind);
  }

  getVersion(): string {
    return '0.0.0';
  }

  getLocale(): string {
    return 'en-US';
  }

  setBadgeCount(count: number): boolean {
    return this.emit('badge', count);
  }

  getAppMetrics(): readonly { pid: number; serviceName: string }[] {
    return runningServices();
  }

  exit(code: number): void {
    process.exit(code);
  }

  quit(): void {
    if (this.quitting) return;
    const event = preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.quitting = true;
    void closeChromium().then(() => process.exit(0));
  }
}

export const app = new App();
