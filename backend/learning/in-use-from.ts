import type { CountryCode } from '../../shared/countries/country.ts';
import { decodeModel, type LearnedModel } from './learned-model.ts';
import { digestOf, type InUse } from './learn.ts';
import type { Activation, LearningStore } from './learning-store.ts';

/** What countries use, and the versions they should use but cannot because what is stored of them is damaged. */
export interface AllInUse {
  readonly inUse: ReadonlyMap<CountryCode, InUse>;
  readonly damaged: ReadonlyMap<CountryCode, readonly number[]>;
}

/** What each country uses by the store: a damaged version gives way to the one that was in use before it. */
export async function inUseFrom(store: LearningStore, load = loader(store)): Promise<AllInUse> {
  const activations = await store.activations();
  const inUse = new Map<CountryCode, InUse>();
  const damaged = new Map<CountryCode, readonly number[]>();
  for (const country of new Set(activations.map((activation) => activation.country))) {
    const broken: number[] = [];
    for (const version of usedBy(country, activations).toReversed()) {
      const model = await load(version);
      if (model) {
        inUse.set(country, { version, model });
        break;
      }
      broken.push(version);
    }
    damaged.set(country, broken);
  }
  return { inUse, damaged };
}

/** Reads models from the store, each once; null for one that is damaged or unknown. */
export function loader(store: LearningStore): (version: number) => Promise<LearnedModel | null> {
  const models = new Map<number, LearnedModel>();
  return async (version) => {
    const held = models.get(version);
    if (held) return held;
    const stored = (await store.versions()).find(({ id }) => id === version);
    const bytes = await store.model(version);
    const model = stored && bytes ? readModel(bytes, stored.record.digest) : null;
    if (model) models.set(version, model);
    return model;
  };
}

/** The versions a country put to use and did not take back, the one in use last. */
export function usedBy(country: CountryCode, activations: readonly Activation[]): readonly number[] {
  const used: number[] = [];
  for (const activation of activations.filter((one) => one.country === country)) {
    if (activation.kind === 'use') used.push(activation.version);
    else used.pop();
  }
  return used;
}

function readModel(bytes: Uint8Array, digest: string): LearnedModel | null {
  if (digestOf(bytes) !== digest) return null;
  try {
    return decodeModel(bytes);
  } catch {
    return null;
  }
}
