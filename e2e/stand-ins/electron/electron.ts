/**
 * Stands for the `electron` module where its binary is missing: Faro's real main and preload run, and a window is
 * a page of a real Chromium. It shows how the pieces are wired. It does not show context isolation, the sandbox,
 * fuses or permissions: those are asserted from configuration, and seen where the real binary runs these specs.
 */
import { runInThisContext } from 'node:vm';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { dialog, Menu, nativeImage, Notification, screen, session, shell, Tray } from './desktop.ts';
import { ipcMain } from './ipc-main.ts';
import { protocol } from './protocol.ts';
import { utilityProcess } from './utility-process.ts';

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  Notification,
  protocol,
  screen,
  session,
  shell,
  Tray,
  utilityProcess,
};

interface Question {
  readonly type: 'evaluate';
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

const module = { app, BrowserWindow, dialog, ipcMain, Menu, Notification, protocol, session, shell, Tray };

process.on('message', (question: Question) => void answer(question));
process.on('disconnect', () => app.quit());

/** Runs a function of the spec in this process, as Playwright does for the real Electron. */
async function answer({ id, source, argument }: Question): Promise<void> {
  try {
    const asked = runInThisContext(`(${source})`) as (electron: typeof module, argument: unknown) => unknown;
    process.send?.({ type: 'answer', id, value: await asked(module, argument) });
  } catch (failure) {
    process.send?.({ type: 'answer', id, failure: String(failure) });
  }
}
