import { app, Menu, nativeImage, Tray } from 'electron';
import type { Words } from './words.ts';

/** The lighthouse beside the clock: opens the desk, ends Faro. */
export function setupTray(words: Words, icon: string, show: () => void): Tray {
  const tray = new Tray(nativeImage.createFromDataURL(icon));
  tray.setToolTip('Faro');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: words.open, click: show },
      { type: 'separator' },
      { label: words.quit, click: () => app.quit() },
    ]),
  );
  tray.on('click', show);
  return tray;
}
