import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { countryCodes } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import type { ExportPurpose } from '../../shared/people/labour-policy.ts';
import type { Person } from '../../shared/people/person.ts';
import { schemaOf } from '../adapters/sqlite/examine-store.ts';
import { clock, openStores } from '../choose-adapters.ts';
import type { Config } from '../config.ts';
import { openDataFolder, type DataFolder } from '../data-folder.ts';
import { createLabour } from '../labour/labour.ts';
import { readPublicKeys } from '../labour/union-keys.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { StartFailure } from '../start-failure.ts';
import { checkThroughPort, type CheckedStore } from './check.ts';
import { eraseCustomer, type Erased } from './erase-customer.ts';
import { exportConversation, type ExportedConversation } from './export-conversation.ts';
import { refuseMemory } from './require-files.ts';
import { logFile, storeFiles } from './stores.ts';

export { forgetLiveContext } from './forget-live-context.ts';

/** Who works at this machine: what a command does in nobody's name is theirs. */
const operator = () => userInfo().username;

type Stores = Awaited<ReturnType<typeof openStores>>;

async function withStores<Result>(
  store: Config['store'],
  folder: DataFolder,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const stores = await openStores(store, folder);
  const { openChanges: _changes, countTrust: _trust, release, ...open } = stores;
  try {
    return await work(stores);
  } finally {
    for (const each of Object.values(open)) await each.close();
    await release();
  }
}

/** The folder without its lock: for what only reads, or adds to the record of who looked. */
function sharedFolder({ data }: Config): DataFolder {
  return { file: (name) => join(data, name), release: () => undefined };
}

/** Conversations of a store that is no file, as the running backends read them. @throws StartFailure `nothing-kept`. */
export async function checkElsewhere(config: Config): Promise<CheckedStore> {
  refuseMemory(config);
  return withStores(config.store, sharedFolder(config), ({ log }) => checkThroughPort(log));
}

/**
 * Takes out one conversation; with `out` into that file, and its transcript into one beside it.
 *
 * @param by a person's id; without one it is whoever works at this machine, as one of operations.
 * @throws StartFailure `nothing-kept`, `store-missing`, `store-older`, `unknown-person`, and FailureError as
 *   `exportConversation`.
 */
export async function exportOne(
  config: Config,
  wanted: {
    readonly id: string;
    readonly purpose: ExportPurpose;
    readonly by?: string;
    readonly out?: string;
  },
): Promise<ExportedConversation> {
  requireCurrent(config);
  const exported = await withStores(config.store, sharedFolder(config), async (stores) => {
    const labour = createLabour({
      store: stores.labour,
      publicKeys: () => readPublicKeys(config.unionKeys),
      keptKey: () => null,
      clock,
      warn: () => undefined,
    });
    const person = await personBy(stores.people, wanted.by);
    const deps = { log: stores.log, labour, packs: countryPacks, clock };
    return exportConversation(deps, wanted.id, person, wanted.purpose);
  });
  if (wanted.out !== undefined) {
    const owned = { mode: 0o600, flag: 'wx' } as const;
    writeFileSync(wanted.out, `${JSON.stringify(exported, null, 2)}\n`, owned);
    writeFileSync(`${wanted.out}.txt`, `${exported.transcript.join('\n')}\n`, owned);
  }
  return exported;
}

/** @throws StartFailure `unknown-person`. */
async function personBy(people: PeopleStore, id: string | undefined): Promise<Person> {
  const nobody = { conversationId: null, accountId: null };
  if (id === undefined) {
    const name = operator();
    return { ...nobody, id: name, name, role: 'operations', countries: countryCodes, language: 'en' };
  }
  const found = await people.find(id);
  if (!found) throw new StartFailure('unknown-person', `There is no person with the id ${id}.`);
  const { user, name, role, countries, language } = found;
  return { ...nobody, id: user, name, role, countries, language };
}

/**
 * Erases a customer, once somebody has typed their id again or said `yes` beforehand.
 *
 * @throws StartFailure `nothing-kept`, `data-folder-in-use` and the others of `openDataFolder`, `not-confirmed`, and
 *   those of `eraseCustomer`.
 */
export async function eraseOne(
  config: Config,
  wanted: { readonly customer: string; readonly yes: boolean; readonly by?: string },
): Promise<Erased> {
  refuseMemory(config);
  // What several nodes share has no folder that one of them could hold alone.
  const folder = config.store.engine === 'sqlite' ? openDataFolder(config.data) : sharedFolder(config);
  try {
    return await withStores(config.store, folder, async (stores) => {
      const { customer, yes, by = operator() } = wanted;
      if (!yes) await confirm(customer, (await stores.log.conversationsOf(customer)).length);
      const changes = await stores.openChanges();
      try {
        const deps = { ...stores, forgetAccount: (id: string) => changes.forget(id) };
        return await eraseCustomer(deps, customer, by);
      } finally {
        changes.close();
      }
    });
  } finally {
    folder.release();
  }
}

async function confirm(customer: string, conversations: number): Promise<void> {
  const question = `Erase customer ${customer} from ${conversations} conversations for good? Type the id again: `;
  if (!stdin.isTTY) throw new StartFailure('not-confirmed', `${question.trim()} Or say --yes.`);
  const lines = createInterface({ input: stdin, output: stdout });
  const typed = await lines.question(question);
  lines.close();
  if (typed.trim() !== customer) throw new StartFailure('not-confirmed', 'Nothing was erased.');
}

/** A command beside a running backend must not bring its stores to another version. */
function requireCurrent(config: Config): void {
  refuseMemory(config);
  if (config.store.engine !== 'sqlite') return;
  if (!existsSync(join(config.data, logFile))) {
    throw new StartFailure('store-missing', `${config.data} holds no conversations.`);
  }
  const older = storeFiles.filter(({ file, migrations }) => {
    const path = join(config.data, file);
    return existsSync(path) && schemaOf(path) < migrations.length;
  });
  if (older.length === 0) return;
  const names = older.map(({ file }) => file).join(', ');
  throw new StartFailure('store-older', `${names}: of an earlier version. Start Faro once, then try again.`);
}
