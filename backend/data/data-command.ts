/** Looks after what is kept: `npm run data -- check`. Without a command it says which there are. */
import { existsSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { countryCodes } from '../../shared/countries/country.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { ExportPurpose } from '../../shared/people/labour-policy.ts';
import type { Person } from '../../shared/people/person.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { schemaOf } from '../adapters/sqlite/examine-store.ts';
import { openStores } from '../choose-adapters.ts';
import { readConfig, type Config } from '../config.ts';
import { openDataFolder, type DataFolder } from '../data-folder.ts';
import { createLabour } from '../labour/labour.ts';
import { readPublicKeys } from '../labour/union-keys.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { exitStatusOf, StartFailure, startFailureText } from '../start-failure.ts';
import { backUp } from './backup.ts';
import { checkFolder, tableOf } from './check.ts';
import { eraseCustomer } from './erase-customer.ts';
import { exportConversation } from './export-conversation.ts';
import { putInPlace, salvage } from './repair.ts';
import { restore } from './restore.ts';
import { logFile, storeFiles } from './stores.ts';

const usage = `npm run data -- check
npm run data -- backup FOLDER
npm run data -- restore FOLDER [--replace]
npm run data -- repair [FILE --out FILE]
npm run data -- export --conversation ID [--by PERSON] [--purpose ${ExportPurpose.options.join('|')}] [--out FILE]
npm run data -- erase --customer ID [--by PERSON] [--yes]`;

const clock = () => new Date();
/** Who works at this machine: what a command does without \`--by\` is theirs. */
const operator = () => userInfo().username;

interface Given {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Each answers with what to print, and throws what went wrong. */
const commands: Readonly<Record<string, (config: Config, given: Given) => Promise<string>>> = {
  async check(config) {
    const checked = checkFolder(config.data);
    if (checked.every(({ state }) => state === 'missing')) {
      throw new StartFailure('store-missing', `${config.data} holds no store of Faro.`);
    }
    if (checked.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
    return `${config.data}\n${tableOf(checked)}`;
  },
  async backup(config, { operands: [target] }) {
    if (!target) throw missing('backup FOLDER');
    const { stores } = await backUp(config.data, target, { version: config.version, clock });
    const lines = stores.map(({ file, schema, bytes }) => `${file}  schema ${schema}  ${bytes} bytes`);
    return `${lines.join('\n')}\n${target} holds ${stores.length} stores. Keys (session.key, union) and faro.env are not in it.`;
  },
  async restore(config, { operands: [backup], options }) {
    if (!backup) throw missing('restore FOLDER');
    const replace = options['replace'] === true;
    const { manifest, aside } = await restore(backup, config.data, { replace, clock });
    const put = `${manifest.stores.length} stores of ${manifest.madeAt} are in ${config.data}.`;
    return aside === null ? put : `${put} What was there before is in ${aside}.`;
  },
  repair: async (config, { operands: [file], options }) => repair(config, file, textOf(options['out'])),
  export: async (config, { options }) => exportOne(config, options),
  erase: async (config, { options }) => erase(config, options),
};

function repair(config: Config, file: string | undefined, out: string | undefined): string {
  if (file !== undefined && out === undefined) throw missing('repair FILE --out FILE');
  if (file !== undefined && out !== undefined) return savedText(salvage(file, out, clock), out);
  const held = openDataFolder(config.data);
  try {
    const damaged = held.file(logFile);
    const repaired = salvage(damaged, `${damaged}.repaired`, clock);
    const aside = putInPlace(damaged, `${damaged}.repaired`, clock());
    return `${savedText(repaired, aside)}\nThe damaged file is kept as ${aside}.`;
  } finally {
    held.release();
  }
}

function savedText(
  { conversations, events, lost, apart, closed }: ReturnType<typeof salvage>,
  beside: string,
) {
  return [
    ...lost.map(
      ({ conversation, from, to }) => `! conversation ${conversation}: events ${from} to ${to} are lost`,
    ),
    ...closed.map((id) => `! conversation ${id}: closed, because its end is lost`),
    `${conversations} conversations with ${events} events are saved.`,
    `${lost.reduce((sum, { from, to }) => sum + to - from + 1, 0)} events are known to be lost, ${apart.length} can be read and fit into no log: ${beside}.lost.json`,
    'Conversations of which nothing at all can be read are in no list.',
  ].join('\n');
}

async function exportOne(config: Config, options: Given['options']): Promise<string> {
  const id = textOf(options['conversation']);
  if (!id) throw missing('export --conversation ID');
  const purpose = ExportPurpose.parse(options['purpose'] ?? 'customer-request');
  requireCurrent(config);
  const stores = openStores(config.store, sharedFolder(config));
  try {
    const labour = createLabour({
      store: stores.labour,
      publicKeys: () => readPublicKeys(config.unionKeys),
      keptKey: () => null,
      clock,
      warn: (message) => console.error(message),
    });
    const person = await personBy(stores.people, textOf(options['by']));
    const exported = await exportConversation(
      { log: stores.log, labour, packs: countryPacks, clock },
      id,
      person,
      purpose,
    );
    const json = `${JSON.stringify(exported, null, 2)}\n`;
    const out = textOf(options['out']);
    if (out === undefined) return json.trimEnd();
    writeFileSync(out, json, { mode: 0o600, flag: 'wx' });
    writeFileSync(`${out}.txt`, `${exported.transcript.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
    return `${out} and ${out}.txt hold the conversation. That ${person.name} took it stands in the ledgers of its people.`;
  } finally {
    await closeAll(stores);
  }
}

async function erase(config: Config, options: Given['options']): Promise<string> {
  const customer = textOf(options['customer']);
  if (!customer) throw missing('erase --customer ID');
  refuseMemory(config);
  const held = openDataFolder(config.data);
  try {
    const stores = openStores(config.store, held);
    const accounts = createSandboxAccounts({ clock, file: stores.accountsFile });
    try {
      const found = (await stores.log.conversationsOf(customer)).length;
      if (options['yes'] !== true) await confirm(customer, found);
      const deps = { ...stores, forgetAccount: (id: string) => accounts.forget(id) };
      const { conversations, events, articles, accountChanges } = await eraseCustomer(
        deps,
        customer,
        textOf(options['by']) ?? operator(),
      );
      return [
        `Erased: ${conversations} conversations with ${events} events, ${accountChanges} changes of the account, words in ${articles} revisions of articles.`,
        'Backups from before still hold them: delete those when their time is over. What the operator’s own systems keep is theirs to erase.',
      ].join('\n');
    } finally {
      accounts.close();
      await closeAll(stores);
    }
  } finally {
    held.release();
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

/** The folder without its lock: for what only reads, or adds to the record of who looked. */
function sharedFolder({ data }: Config): DataFolder {
  return { file: (name) => join(data, name), release: () => undefined };
}

/** A command beside a running backend must not bring its stores to another version. */
function requireCurrent(config: Config): void {
  refuseMemory(config);
  if (config.store !== 'sqlite') return;
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

function refuseMemory({ store }: Config): void {
  if (store !== 'memory') return;
  throw new StartFailure('nothing-kept', 'FARO_STORE=memory keeps nothing. Set the store that is meant.');
}

async function closeAll(stores: ReturnType<typeof openStores>): Promise<void> {
  const { accountsFile: _file, ...open } = stores;
  for (const store of Object.values(open)) await store.close();
}

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

function missing(what: string): StartFailure {
  return new StartFailure('bad-options', `It takes: npm run data -- ${what}`);
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      conversation: text,
      customer: text,
      by: text,
      purpose: text,
      out: text,
      replace: flag,
      yes: flag,
    },
  });
  const [name = '', ...operands] = positionals;
  const command = commands[name];
  if (!command)
    throw new StartFailure('bad-options', `There is no command ${name || 'without a name'}.\n${usage}`);
  console.log(await command(readConfig(process.env), { operands, options: values }));
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = exitStatusOf(error);
}
