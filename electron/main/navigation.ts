import { app, shell, type Session } from 'electron';
import { isAppAddress } from './app-scheme.ts';
import { isPermitted, mayOpenOutside } from './security.ts';

/**
 * Keeps every page inside Faro: no navigation away, no new windows, no embedded pages. Addresses on the list
 * open in the person's own browser instead.
 */
export function setupNavigation(allowed: {
  readonly backendUrl: () => string | null;
  readonly signInOrigin: () => string | null;
  readonly hosts: readonly string[];
}): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isAppAddress(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      const { hosts } = allowed;
      const now = { backendUrl: allowed.backendUrl(), signInOrigin: allowed.signInOrigin(), hosts };
      if (mayOpenOutside(url, now)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
}

export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, decide) =>
    decide(isPermitted(permission, isAppAddress(contents.getURL()))),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isPermitted(permission, isAppAddress(origin.replace(/\/$/, ''))),
  );
  session.setDevicePermissionHandler(() => false);
}
