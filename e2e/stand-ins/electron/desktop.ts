import { EventEmitter } from 'node:events';

/** What surrounds the windows. The stand-in has no desktop: it keeps what was asked, for a spec to look at. */
export const Menu = {
  applicationMenu: null as unknown,
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu(menu: unknown): void {
    Menu.applicationMenu = menu;
  },
  getApplicationMenu: () => Menu.applicationMenu,
};

export class Tray extends EventEmitter {
  setToolTip(text: string): void {
    this.emit('tool-tip', text);
  }

  setContextMenu(menu: unknown): void {
    this.emit('context-menu', menu);
  }

  destroy(): void {
    this.emit('destroyed');
  }
}

export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return true;
  }

  show(): void {
    this.emit('show');
  }
}

export const nativeImage = { createFromDataURL: (address: string) => ({ isEmpty: () => address === '' }) };

export const dialog = {
  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
  /** As if whoever is asked pressed the default. */
  showMessageBox: ({ defaultId = 0 }: { readonly defaultId?: number }): Promise<{ response: number }> =>
    Promise.resolve({ response: defaultId }),
};

export const shell = {
  openExternal: (_address: string): Promise<void> => Promise.resolve(),
  showItemInFolder: (_file: string): void => undefined,
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};

class Session {
  permission: unknown = null;

  setPermissionRequestHandler(handler: unknown): void {
    this.permission = handler;
  }

  setPermissionCheckHandler(handler: unknown): void {
    this.permission ??= handler;
  }

  setDevicePermissionHandler(handler: unknown): void {
    this.permission ??= handler;
  }
}

export const session = { defaultSession: new Session() };
