/** Makes keys, proposes, signs and shows labour policies of the local data folder: `npm run union-key -- show`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LabourPolicy, PolicySigner, policySigners } from '../../shared/people/labour-policy.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { openSqliteLabourStore } from '../adapters/sqlite/labour-store.ts';
import { readConfig } from '../config.ts';
import { createLabour, type Labour } from './labour.ts';
import { makeUnionKeys, privateKeyFile, readPrivateKey, readPublicKeys } from './union-keys.ts';

const usage = `npm run union-key -- keys [--as management|delegate] [--folder FOLDER]
npm run union-key -- propose --file POLICY.json --by NAME --why WHY
npm run union-key -- sign --as management|delegate --by NAME --number N --hash HASH [--key FILE]
npm run union-key -- show [--number N]`;

const text = z.string().trim().min(1);
const number = z.coerce.number().int().positive();
const Keys = z.object({ as: PolicySigner.optional(), folder: text.optional() });
const Propose = z.object({ file: text, by: text.max(200), why: text.max(300) });
const Sign = z.object({
  as: PolicySigner,
  by: text.max(200),
  number,
  hash: z.string().length(64),
  key: text.optional(),
});
const Show = z.object({ number: number.optional() });

/** Both sides' keys are best made apart, each on its own machine, and only the `.pub` files brought together. */
function makeKeys({ as, folder }: z.infer<typeof Keys>): string {
  const where = folder ?? readConfig(process.env).unionKeys;
  const made = makeUnionKeys(where, as ? [as] : policySigners);
  if (made.length === 0) return `Nothing made: ${where} has keys already.`;
  return made.map((side) => `${join(where, `${side}.pub`)}\n${privateKeyFile(where, side)}`).join('\n');
}

async function propose(labour: Labour, { file, by, why }: z.infer<typeof Propose>): Promise<string> {
  const policy = LabourPolicy.parse(JSON.parse(readFileSync(file, 'utf8')));
  return show(labour, { number: await labour.propose(policy, { by, why }) });
}

async function sign(labour: Labour, options: z.infer<typeof Sign>): Promise<string> {
  const { as, by, number, hash } = options;
  const key = readPrivateKey(options.key ?? privateKeyFile(readConfig(process.env).unionKeys, as));
  await labour.sign({ number, hash }, { as, by, key });
  return show(labour, { number });
}

/** All as JSON: the policy in force and every version, or one of them. */
async function show(labour: Labour, { number }: z.infer<typeof Show>): Promise<string> {
  const { inForce, versions, keys } = await labour.view(null);
  const wanted = versions.filter((version) => number === undefined || version.number === number);
  return JSON.stringify({ inForce, keys, versions: wanted }, null, 2);
}

async function withLabour<Options>(
  schema: z.ZodType<Options>,
  values: unknown,
  run: (labour: Labour, options: Options) => Promise<string>,
): Promise<string> {
  const options = schema.parse(values);
  const { data, unionKeys } = readConfig(process.env);
  const store = openSqliteLabourStore(join(data, 'labour.sqlite'));
  const labour = createLabour({
    store,
    publicKeys: () => readPublicKeys(unionKeys),
    keptKey: () => null,
    clock: () => new Date(),
    warn: (message) => console.error(message),
  });
  try {
    return await run(labour, options);
  } finally {
    await store.close();
  }
}

function read() {
  const option = { type: 'string' } as const;
  const options = {
    as: option,
    folder: option,
    file: option,
    by: option,
    why: option,
    number: option,
    hash: option,
    key: option,
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  return { values, command: z.enum(['keys', 'propose', 'sign', 'show']).parse(positionals[0]) };
}

async function run(): Promise<string> {
  const { values, command } = read();
  switch (command) {
    case 'keys':
      return makeKeys(Keys.parse(values));
    case 'propose':
      return withLabour(Propose, values, propose);
    case 'sign':
      return withLabour(Sign, values, sign);
    case 'show':
      return withLabour(Show, values, show);
    default:
      return command satisfies never;
  }
}

function explain(error: unknown): string {
  if (error instanceof FailureError) return `${error.failure.code}: ${error.failure.message}`;
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  return error.issues.map(({ path, message }) => `${path.join('.') || 'command'}: ${message}`).join('\n');
}

try {
  console.log(await run());
} catch (error) {
  console.error(`${explain(error)}\n\n${usage}`);
  process.exitCode = 64;
}
