import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { learnMatters, matters } from '../agents/intent/guess-matters.ts';
import { trainMoodModel } from '../agents/mood/mood-model.ts';
import { encodeTextModel, type ModelKind } from '../agents/text-classifier/text-model-file.ts';
import type { TextModel } from '../agents/text-classifier/text-model.ts';
import { errorCode } from '../error-code.ts';
import { StartFailure } from '../start-failure.ts';
import { readRows, refuseLine } from './read-rows.ts';
import type { Progress } from './task.ts';
import { nextActionUsage, trainNextActionVersion } from './train-next-action.ts';
import { FeltRow, IntentRow } from './text-rows.ts';

const usage = `npm run train -- intent|sentiment --train FILE --out FILE
  intent     rows {text, label}; labels are ${[...matters].join(', ')}
  sentiment  rows {text, label, language}; labels are negative, neutral, positive
${nextActionUsage}`;

const learners: Readonly<Record<ModelKind, (train: string, say: Progress) => Promise<TextModel>>> = {
  intent: learnIntents,
  sentiment: async (train, say) => trainMoodModel(await readRows(train, FeltRow), say),
};

/**
 * Learns from a company's own rows and writes the model that FARO_INTENT_MODEL or FARO_MOOD_MODEL names.
 * @returns what was done; without a task or with `--help`, how to ask.
 * @throws StartFailure `unknown-task`, `bad-options`, `out-unwritable`, `unknown-label`, or what `readRows` throws.
 */
export async function train(given: readonly string[], say: Progress): Promise<string> {
  const [kind, ...rest] = given;
  if (kind === undefined || given.includes('--help')) return usage;
  if (kind === 'next-action') return trainNextActionVersion(rest, say);
  if (kind !== 'intent' && kind !== 'sentiment') {
    throw new StartFailure('unknown-task', `There is nothing to learn called "${kind}".\n${usage}`);
  }
  const { train, out } = readOptions(rest);
  const file = encodeTextModel(kind, await learners[kind](train, say));
  await write(out, file);
  return `${out}: ${Math.ceil(file.byteLength / 1_000)} kB`;
}

/** Every row is about something that Faro deals with, or its line is refused. */
async function learnIntents(train: string, say: Progress): Promise<TextModel> {
  const rows = await readRows(train, IntentRow);
  for (const { label, line } of rows) {
    if (!matters.has(label)) refuseLine(train, line, `Faro knows no intent "${label}"`, 'unknown-label');
  }
  return learnMatters(rows, say);
}

function readOptions(given: readonly string[]): { readonly train: string; readonly out: string } {
  try {
    const options = { train: { type: 'string' }, out: { type: 'string' } } as const;
    const { train, out } = parseArgs({ args: [...given], options }).values;
    if (!train || !out) throw new TypeError(`--${train ? 'out' : 'train'} is missing`);
    return { train, out };
  } catch (error) {
    throw new StartFailure(
      'bad-options',
      `${error instanceof Error ? error.message : String(error)}\n${usage}`,
    );
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (error) {
    throw new StartFailure(
      'out-unwritable',
      `${path} cannot be written (${errorCode(error) ?? String(error)}).`,
    );
  }
}
