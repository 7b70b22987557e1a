import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { NextActionModel } from './next-action/predict.ts';
import { views } from './next-action/views.ts';
import { Tallies } from './tally.ts';

/** What one version has learned. Keys of suggestions, counts and numbers: no words of anyone, and no names. */
export interface LearnedModel {
  readonly tallies: Tallies;
  /** What a rep does next, from what was said; null until it was trained from logs. */
  readonly nextAction: NextActionModel | null;
}

const network = z.object({
  units: z.number().int().positive(),
  labels: z.number().int().positive(),
  steps: z.instanceof(Int8Array),
  scales: z.instanceof(Float32Array),
  unitBias: z.instanceof(Float32Array),
  output: z.instanceof(Float32Array),
  outputBias: z.instanceof(Float32Array),
});

const memory = z.object({
  ...network.omit({ unitBias: true }).shape,
  bias: z.instanceof(Float32Array),
  recurrent: z.instanceof(Float32Array),
});

const vocabulary = z.object({ columns: z.instanceof(Map), rarity: z.instanceof(Float32Array) });

/** Checks the parts and that their sizes agree; the maps are looked up in only, never walked. */
const Stored = z.object({
  tallies: Tallies,
  nextAction: z
    .object({
      labels: z.array(z.string()).min(1),
      usual: z.instanceof(Map),
      readers: z.array(z.object({ vocabulary, network })).length(views.length),
      memories: z
        .object({ vocabulary, each: z.array(memory).min(1) })
        .nullable()
        .default(null),
    })
    .refine(({ labels, readers }) =>
      readers.every(
        ({ vocabulary: { rarity }, network: one }) =>
          fits(one, rarity.length, one.units, labels.length) && one.unitBias.length === one.units,
      ),
    )
    .refine(
      ({ labels, memories }) =>
        memories?.each.every(
          (one) =>
            fits(one, memories.vocabulary.rarity.length, 3 * one.units, labels.length) &&
            one.bias.length === 3 * one.units &&
            one.recurrent.length === 3 * one.units ** 2,
        ) ?? true,
    )
    .nullable(),
});

/** Whether the weights are as many as there are features, of so many each, and as there are labels. */
function fits(
  one: z.infer<typeof network | typeof memory>,
  columns: number,
  each: number,
  labels: number,
): boolean {
  return (
    one.labels === labels &&
    one.scales.length === columns &&
    one.steps.length === columns * each &&
    one.output.length === one.units * labels &&
    one.outputBias.length === labels
  );
}

export function encodeModel(model: LearnedModel): Uint8Array {
  return serialize(model);
}

/** @throws Error for bytes that are no model. */
export function decodeModel(bytes: Uint8Array): LearnedModel {
  return Stored.parse(deserialize(bytes)) as LearnedModel;
}
