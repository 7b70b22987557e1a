/** Boots the desk: one window over the screens, one backend beside it, and nothing else a page could reach. */
import { app, dialog, session, type Tray } from 'electron';
import { registerAppScheme, setupAppScheme } from './app-scheme.ts';
import { setupBackend, utilityChild } from './backend-process.ts';
import { setupCalls } from './calls.ts';
import { setupCrashes } from './crashes.ts';
import { setupDeepLinks } from './deep-link.ts';
import trayIcon from './lighthouse-tray.png?inline';
import { setupMenu } from './menu.ts';
import { setupNavigation, setupPermissions } from './navigation.ts';
import { setupNotifications } from './notifications.ts';
import { setupOrderlyQuit } from './orderly-quit.ts';
import { readSettings } from './settings.ts';
import { setupTray } from './tray.ts';
import { setupWindow } from './window.ts';
import { wordsFor } from './words.ts';

/** A tray icon disappears when it is collected: this holds it. */
let tray: Tray | null = null;

app.enableSandbox();
registerAppScheme();
// macOS hands over a link as soon as it starts us, before we are ready.
const links = setupDeepLinks();
if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  try {
    boot();
  } catch (failure) {
    dialog.showErrorBox('Faro', `Faro cannot start: ${String(failure)}`);
    app.exit(1);
  }
}

function boot(): void {
  const settings = readSettings(app, process.env);
  const words = wordsFor(app.getLocale());
  setupAppScheme(settings.screens);
  setupPermissions(session.defaultSession);
  const backend = setupBackend(
    utilityChild(settings.backend, settings.environment),
    settings.environment['FARO_PORT'] ?? '0',
    settings.reports,
  );
  setupCrashes(backend, words, app.getVersion());
  setupNavigation({
    backendUrl: backend.url,
    signInOrigin: backend.signInOrigin,
    hosts: settings.externalHosts,
  });
  const notify = setupNotifications(links.ask);
  const window = setupWindow(settings);
  setupCalls({ backend, links, notify, window });
  setupMenu(words, settings.packaged);
  tray = setupTray(words, trayIcon, window.show);
  setupOrderlyQuit(backend, () => tray?.destroy());
}
