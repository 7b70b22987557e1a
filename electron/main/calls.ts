import { app } from 'electron';
import type { Notice } from '../../shared/wire/ipc.ts';
import type { BackendProcess } from './backend-process.ts';
import type { Links } from './deep-link.ts';
import { answer, push } from './ipc.ts';
import type { DeskWindow } from './window.ts';

/** Connects the window with what runs behind it: every channel of the map, in both directions. */
export function setupCalls({
  backend,
  links,
  notify,
  window,
}: {
  readonly backend: BackendProcess;
  readonly links: Links;
  readonly notify: (notice: Notice) => boolean;
  readonly window: DeskWindow;
}): void {
  answer('backend-state', backend.state);
  answer('notify', notify);
  answer('set-badge', (count) => void app.setBadgeCount(count));
  answer('take-linked-conversation', links.take);

  backend.onChange((state) => {
    const shown = window.current();
    if (shown !== null) push(shown.webContents, 'backend-changed', state);
  });
  links.onAsked(() => {
    window.show();
    const shown = window.current();
    if (shown !== null) push(shown.webContents, 'conversation-linked', null);
  });
}
