import { app } from 'electron';

const scheme = 'faro';

/** The conversation that somebody asked to see: kept until a window takes it. */
export interface Links {
  readonly ask: (conversationId: string) => void;
  /** Gives it out once. */
  readonly take: () => string | null;
  readonly onAsked: (listener: () => void) => void;
}

/** The conversation that faro://conversation/ID names, or null for anything else. */
export function conversationIn(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { protocol, hostname, pathname } = new URL(link);
  if (protocol !== `${scheme}:` || hostname !== 'conversation') return null;
  const id = pathname.slice(1);
  return /^[\w-]{1,200}$/.test(id) ? id : null;
}

/** Hears faro:// links: from our own command line, from a second start of Faro, and from macOS. */
export function setupDeepLinks(): Links {
  const listeners: (() => void)[] = [];
  let waiting: string | null = null;

  function ask(conversationId: string): void {
    waiting = conversationId;
    for (const listener of listeners) listener();
  }

  function hear(candidates: readonly string[]): void {
    const found = candidates.map(conversationIn).find((id) => id !== null);
    if (typeof found === 'string') ask(found);
  }

  hear(process.argv.slice(1));
  app.on('second-instance', (_event, argv) => hear(argv));
  app.on('open-url', (event, url) => {
    event.preventDefault();
    hear([url]);
  });
  if (app.isPackaged) app.setAsDefaultProtocolClient(scheme);

  return {
    ask,
    take: () => {
      const taken = waiting;
      waiting = null;
      return taken;
    },
    onAsked: (listener) => listeners.push(listener),
  };
}
