type Serve = (request: Request) => Response | Promise<Response>;

const handlers = new Map<string, Serve>();

export const protocol = {
  registerSchemesAsPrivileged(
    schemes: readonly { scheme: string; privileges: { secure?: boolean } }[],
  ): void {
    for (const { scheme, privileges } of schemes)
      if (privileges.secure !== true)
        throw new Error(`The stand-in serves secure schemes only, not ${scheme}.`);
  },
  handle(scheme: string, serve: Serve): void {
    handlers.set(scheme, serve);
  },
};

/** Chromium knows no scheme of ours: `name://host/` is shown as `http://host.name.localhost/`, a secure context too. */
export function shownAs(address: string): string {
  const { protocol: scheme, host, pathname, search, hash } = new URL(address);
  const name = scheme.slice(0, -1);
  if (!handlers.has(name)) return address;
  return `http://${host}.${name}.localhost${pathname}${search}${hash}`;
}

/** The address that the app knows for one that Chromium shows. */
export function knownAs(address: string): string {
  const [, host, name, rest] = /^http:\/\/([\w-]+)\.([\w-]+)\.localhost(.*)$/.exec(address) ?? [];
  return name !== undefined && handlers.has(name) ? `${name}://${host}${rest}` : address;
}

/** What the app serves under the address, or null when no scheme of its own is asked for. */
export async function serve(address: string): Promise<Response | null> {
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  return handler === undefined ? null : handler(new Request(address));
}
