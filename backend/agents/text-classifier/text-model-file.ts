import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { errorCode } from '../../error-code.ts';
import { StartFailure } from '../../start-failure.ts';
import type { Member, TextModel } from './text-model.ts';

/** What a model tells apart; one that learned intents reads no mood. */
export type ModelKind = 'intent' | 'sentiment';

/** Raised whenever a file of before can no longer be read as it was meant. */
const version = 1;
const newline = 10;

const MemberHead = z.object({
  view: z.enum(['whole', 'words', 'pieces']),
  units: z.number().int().positive(),
  rarest: z.number(),
  features: z.array(z.string()),
});
const Head = z.object({
  format: z.literal('faro-text-model'),
  version: z.literal(version),
  kind: z.enum(['intent', 'sentiment']),
  labels: z.array(z.string()).min(1),
  threshold: z.number().min(0).max(1),
  members: z.array(MemberHead).min(1),
  /** SHA-256 of the numbers, as hexadecimal digits. */
  digest: z.string(),
});
type MemberHead = z.infer<typeof MemberHead>;

/** A model as a file: one line of JSON, then the numbers of its members, little-endian. */
export function encodeTextModel(kind: ModelKind, model: TextModel): Uint8Array {
  const numbers = Buffer.concat(model.members.flatMap(numbersOf).map(bytesOf));
  const head: z.infer<typeof Head> = {
    format: 'faro-text-model',
    version,
    kind,
    labels: [...model.labels],
    threshold: model.threshold,
    members: model.members.map(({ view, vocabulary, network }) => ({
      view,
      units: network.units,
      rarest: vocabulary.rarest,
      features: [...vocabulary.columns.keys()],
    })),
    digest: digestOf(numbers),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), numbers]);
}

/** @throws StartFailure `bad-model-file` for one that is missing, damaged, or of another kind or version. */
export function readTextModel(kind: ModelKind, path: string): TextModel {
  const file = bytesAt(path);
  const end = file.indexOf(newline);
  const head = Head.safeParse(parseJson(file.subarray(0, Math.max(0, end)).toString('utf8')));
  if (!head.success) throw badModel(path, `it is no model of version ${version} that npm run train wrote`);
  if (head.data.kind !== kind) throw badModel(path, `it learned ${head.data.kind}, not ${kind}`);
  const numbers = file.subarray(end + 1);
  if (digestOf(numbers) !== head.data.digest) throw badModel(path, 'it is damaged');
  const { labels, threshold, members } = head.data;
  const take = taker(numbers);
  return { labels, threshold, members: members.map((member) => memberOf(member, labels.length, take)) };
}

/** @returns the failure of a model file that cannot be used, to be thrown. */
export function badModel(path: string, reason: string): StartFailure {
  return new StartFailure('bad-model-file', `${path}: ${reason}.`);
}

/** The numbers of a member in the order in which `memberOf` takes them. */
function numbersOf({ vocabulary, network }: Member): readonly (Float32Array | Int8Array)[] {
  const { scales, unitBias, output, outputBias, steps } = network;
  return [vocabulary.rarity, scales, unitBias, output, outputBias, steps];
}

function memberOf({ view, units, rarest, features }: MemberHead, labels: number, take: Take): Member {
  const columns = new Map(features.map((feature, column) => [feature, column]));
  const vocabulary = { columns, rarity: floats(take, features.length), rarest };
  const network = {
    units,
    labels,
    scales: floats(take, features.length),
    unitBias: floats(take, units),
    output: floats(take, units * labels),
    outputBias: floats(take, labels),
    steps: new Int8Array(take(features.length * units)),
  };
  return { view, vocabulary, network };
}

type Take = (bytes: number) => ArrayBuffer;

/** Hands out the numbers one piece after the other. The digest has shown by now that none is missing. */
function taker(numbers: Uint8Array): Take {
  let from = 0;
  return (length) => {
    const piece = Uint8Array.from(numbers.subarray(from, from + length));
    from += length;
    return piece.buffer;
  };
}

function floats(take: Take, count: number): Float32Array {
  return new Float32Array(take(count * Float32Array.BYTES_PER_ELEMENT));
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesAt(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw badModel(path, `it cannot be read (${errorCode(error) ?? String(error)})`);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
