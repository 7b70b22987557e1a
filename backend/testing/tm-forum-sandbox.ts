import type { AddressInfo } from 'node:net';
import {
  createSandboxAccounts,
  type SandboxAccounts,
} from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import type { TmForumSettings } from '../adapters/tm-forum/tm-forum-accounts.ts';
import { basePath, createSandboxServer, tokenPath } from '../tm-forum-sandbox/sandbox-server.ts';

/** A TM Forum sandbox that listens on a free port of this machine. */
export interface RunningSandbox {
  readonly settings: TmForumSettings;
  /** What the server stands on. */
  readonly accounts: SandboxAccounts;
  close(): Promise<void>;
}

const client = { clientId: 'test', clientSecret: 'a-secret: of %tests & more' };

export async function startTmForumSandbox(
  clock: () => Date,
  file: string | null = null,
): Promise<RunningSandbox> {
  const accounts = createSandboxAccounts({ clock, file });
  const server = createSandboxServer({ accounts, client, clock });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    settings: {
      url: `${origin}${basePath}`,
      tokenUrl: `${origin}${tokenPath}`,
      ...client,
      timeout: 10_000,
    },
    accounts,
    async close() {
      await server.close();
      accounts.close();
    },
  };
}
