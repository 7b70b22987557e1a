/** Serves the pretend customers over the TM Forum Open APIs: `npm run tm-forum`. */
import { join } from 'node:path';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { readConfig } from '../config.ts';
import { openDataFolder } from '../data-folder.ts';
import { errorCode } from '../error-code.ts';
import { exitStatusOf, StartFailure, startFailureText } from '../start-failure.ts';
import { basePath, createSandboxServer } from './sandbox-server.ts';

const host = '127.0.0.1';
const clock = () => new Date();

try {
  const { data, store, tmForumSandbox } = readConfig(process.env);
  const folder = openDataFolder(join(data, 'tm-forum'));
  const file = store.engine === 'memory' ? null : folder.file('sandbox-accounts.sqlite');
  const accounts = createSandboxAccounts({ clock, file });
  const server = createSandboxServer({ accounts, client: tmForumSandbox, clock });
  const stop = async () => {
    await server.close();
    accounts.close();
    folder.release();
    process.exit(0);
  };
  const url = await server.listen({ host, port: tmForumSandbox.port }).catch((error: unknown) => {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new StartFailure('port-in-use', `Port ${tmForumSandbox.port} is taken. Set FARO_TMF_PORT.`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  console.log(`TM Forum Open APIs at ${url}${basePath}`);
} catch (error) {
  console.error(`The TM Forum sandbox cannot start. ${startFailureText(error)}`);
  process.exit(exitStatusOf(error));
}
