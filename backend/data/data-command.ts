/** Looks after what is kept: `npm run data -- check`. Without a command it says which there are. */
import { parseArgs } from 'node:util';
import { ExportPurpose } from '../../shared/people/labour-policy.ts';
import { readConfig, type Config } from '../config.ts';
import { openDataFolder } from '../data-folder.ts';
import { exitStatusOf, StartFailure, startFailureText } from '../start-failure.ts';
import { backUp } from './backup.ts';
import { checkFolder, tableOf, type CheckedStore } from './check.ts';
import { putInPlace, salvage, type Repaired } from './repair.ts';
import { requireFiles } from './require-files.ts';
import { restore } from './restore.ts';
import { logFile } from './stores.ts';

const usage = `npm run data -- check
npm run data -- backup FOLDER
npm run data -- restore FOLDER [--replace]
npm run data -- repair [FILE --out FILE]
npm run data -- export --conversation ID [--by PERSON] [--purpose ${ExportPurpose.options.join('|')}] [--out FILE]
npm run data -- erase --customer ID [--by PERSON] [--yes]`;

const clock = () => new Date();
/** Loaded where it is needed: it brings every adapter along. */
const withStores = () => import('./with-stores.ts');

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  conversation: text,
  customer: text,
  by: text,
  purpose: text,
  out: text,
  replace: flag,
  yes: flag,
};

function read() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [command = '', operand] = positionals;
  return { command, operand, values };
}

type Given = ReturnType<typeof read>;

/** Each answers with what to print. */
const commands: Readonly<Record<string, (config: Config, given: Given) => Promise<string>>> = {
  check,
  backup,
  restore: bringBack,
  repair,
  export: takeOut,
  erase,
};

async function check(config: Config): Promise<string> {
  const checked =
    config.store.engine === 'sqlite'
      ? checkFiles(config)
      : [await (await withStores()).checkElsewhere(config)];
  if (checked.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
  return tableOf(checked);
}

function checkFiles({ data }: Config): readonly CheckedStore[] {
  const checked = checkFolder(data);
  if (checked.some(({ state }) => state !== 'missing')) return checked;
  throw new StartFailure('store-missing', `${data} holds no store of Faro.`);
}

async function backup(config: Config, { operand: target }: Given): Promise<string> {
  if (target === undefined) throw missing('backup FOLDER');
  requireFiles(config);
  const { stores } = await backUp(config.data, target, { version: config.version, clock });
  return [
    ...stores.map(({ file, schema, bytes }) => `${file}  schema ${schema}  ${bytes} bytes`),
    `${target} holds ${stores.length} stores. Keys (session.key, union) and faro.env are not in it.`,
  ].join('\n');
}

async function bringBack(config: Config, { operand: folder, values }: Given): Promise<string> {
  if (folder === undefined) throw missing('restore FOLDER');
  requireFiles(config);
  const { manifest, aside } = await restore(folder, config.data, { replace: values.replace === true, clock });
  const put = `${manifest.stores.length} stores of ${manifest.madeAt} are in ${config.data}.`;
  return aside === null ? put : `${put} What was there before is in ${aside}.`;
}

async function repair(config: Config, { operand: file, values: { out } }: Given): Promise<string> {
  if ((file === undefined) !== (out === undefined)) throw missing('repair, or repair FILE --out FILE');
  if (file !== undefined && out !== undefined) return savedText(salvage(file, out, clock), out);
  requireFiles(config);
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

function savedText({ conversations, events, lost, apart, closed }: Repaired, beside: string): string {
  const gone = lost.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return [
    ...lost.map(
      ({ conversation, from, to }) => `! conversation ${conversation}: events ${from} to ${to} are lost`,
    ),
    ...closed.map((id) => `! conversation ${id}: closed, because its end is lost`),
    `${conversations} conversations with ${events} events are saved.`,
    `${gone} events are known to be lost, ${apart.length} can be read and fit into no log: ${beside}.lost.json`,
    'Conversations of which nothing at all can be read are in no list.',
  ].join('\n');
}

async function takeOut(config: Config, { values }: Given): Promise<string> {
  const { conversation: id, by, out } = values;
  if (id === undefined) throw missing('export --conversation ID');
  const purpose = ExportPurpose.safeParse(values.purpose ?? 'customer-request');
  if (!purpose.success) throw missing(`export --purpose ${ExportPurpose.options.join('|')}`);
  const { exportOne } = await withStores();
  const exported = await exportOne(config, {
    id,
    purpose: purpose.data,
    ...(by === undefined ? {} : { by }),
    ...(out === undefined ? {} : { out }),
  });
  if (out === undefined) return JSON.stringify(exported, null, 2);
  return `${out} and ${out}.txt hold it. That ${exported.by.name} took it out stands in the ledgers of its people.`;
}

async function erase(config: Config, { values }: Given): Promise<string> {
  const { customer, by, yes } = values;
  if (customer === undefined) throw missing('erase --customer ID');
  const { eraseOne, forgetLiveContext } = await withStores();
  const erased = await eraseOne(config, { customer, yes: yes === true, ...(by === undefined ? {} : { by }) });
  const { conversations, events, articles, accountChanges } = erased;
  const { redis } = config;
  return [
    `Erased: ${conversations} conversations with ${events} events, ${accountChanges} changes of the account, words in ${articles} revisions of articles.`,
    ...(redis === null ? [] : [await forgottenText(() => forgetLiveContext(redis, customer))]),
    ...(config.store.engine === 'sqlite'
      ? []
      : ['Nodes remember what they have read: start them again, one after the other.']),
    'Backups from before still hold them: delete those when their time is over. What the operator’s own systems keep is theirs to erase.',
  ].join('\n');
}

/** What became of what Redis knew of the customer. An erasure that could not reach it is done but for that. */
async function forgottenText(forget: () => Promise<void>): Promise<string> {
  try {
    await forget();
    return 'Redis has forgotten what they did lately.';
  } catch (error) {
    process.exitCode = 1;
    return `! ${startFailureText(error)}\n! Redis still knows what they did in the last two hours, and forgets it by itself. Erase again to have it forgotten sooner.`;
  }
}

function missing(what: string): StartFailure {
  return new StartFailure('bad-options', `It takes: npm run data -- ${what}`);
}

try {
  const given = read();
  const command = commands[given.command];
  if (!command) throw new StartFailure('bad-options', usage);
  console.log(await command(readConfig(process.env), given));
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = exitStatusOf(error);
}
