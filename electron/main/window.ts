import path from 'node:path';
import { app, BrowserWindow, screen, type BrowserWindowConstructorOptions } from 'electron';
import { appOrigin } from './app-scheme.ts';
import type { Settings } from './settings.ts';
import { webPreferences } from './security.ts';
import { keepWindowState, placeFor, readWindowState, smallestSize, type Rectangle } from './window-state.ts';

/** The one window: made when first shown, made anew after it was closed. */
export interface DeskWindow {
  readonly show: () => void;
  /** Null while it is closed. */
  readonly current: () => BrowserWindow | null;
}

export function windowOptions(
  { preload, country }: Pick<Settings, 'preload' | 'country'>,
  place: Partial<Rectangle>,
): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Faro',
    backgroundColor: '#0e131a',
    webPreferences: webPreferences(preload, country),
  };
}

/** Opens the desk's window where it was left, and brings it forward when Faro is started or asked for again. */
export function setupWindow(settings: Pick<Settings, 'preload' | 'country'>): DeskWindow {
  const stateFile = path.join(app.getPath('userData'), 'window.json');
  let window: BrowserWindow | null = null;

  function open(): BrowserWindow {
    const kept = readWindowState(stateFile);
    const displays = screen.getAllDisplays().map((display) => display.workArea);
    const opened = new BrowserWindow(windowOptions(settings, placeFor(kept, displays)));
    if (kept?.maximized) opened.maximize();
    opened.once('ready-to-show', () => opened.show());
    opened.on('close', () =>
      keepWindowState(stateFile, { bounds: opened.getNormalBounds(), maximized: opened.isMaximized() }),
    );
    opened.on('closed', () => (window = null));
    opened.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') opened.reload();
    });
    void opened.loadURL(`${appOrigin}/`);
    return opened;
  }

  function show(): void {
    if (window === null) {
      window = open();
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  show();
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  return { show, current: () => window };
}
