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

/** Checks the parts and that their sizes agree; the maps are looked up in only, never walked. */
const Stored = z.object({
  tallies: Tallies,
  nextAction: z
    .object({
      labels: z.array(z.string()).min(1),
      usual: z.instanceof(Map),
      readers: z
        .array(
          z.object({
            vocabulary: z.object({ columns: z.instanceof(Map), rarity: z.instanceof(Float32Array) }),
            network,
          }),
        )
        .length(views.length),
    })
    .refine(({ labels, readers }) =>
      readers.every(
        ({ vocabulary: { rarity }, network: one }) =>
          one.labels === labels.length &&
          one.scales.length === rarity.length &&
          one.steps.length === rarity.length * one.units &&
          one.output.length === one.units * one.labels,
      ),
    )
    .nullable(),
});

export function encodeModel(model: LearnedModel): Uint8Array {
  return serialize(model);
}

/** @throws Error for bytes that are no model. */
export function decodeModel(bytes: Uint8Array): LearnedModel {
  return Stored.parse(deserialize(bytes)) as LearnedModel;
}
