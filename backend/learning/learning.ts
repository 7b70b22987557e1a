import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { LearnedVersion, LearningView } from '../../shared/learning.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Situation } from '../playbooks/situation.ts';
import { gatherLessons, type GatherOptions, type Logs } from './gather-lessons.ts';
import { digestOf, learn, splitByTime, type InUse } from './learn.ts';
import { decodeModel, type LearnedModel } from './learned-model.ts';
import type { Activation, LearningStore } from './learning-store.ts';
import { orderSuggestions } from './order-suggestions.ts';
import { isFit, leastTaken } from './trial.ts';
import type { VersionRecord } from './version-record.ts';

export interface LearningDeps {
  readonly store: LearningStore;
  readonly logs: Logs;
  readonly gather: GatherOptions;
  readonly clock: () => Date;
  readonly report: (error: unknown, conversationId?: string) => void;
}

/** What people's choices teach: the order of suggestions, and the versions that it comes from. */
export interface Learning {
  /** The suggestions in the order that the country's version in use gives them. In memory, in well under 1 ms. */
  order(suggestions: readonly Suggestion[], situation: Situation): readonly Suggestion[];
  view(country: CountryCode): Promise<LearningView>;
  /** Makes a version from the logs and tries it out. @throws FailureError `learning-busy` or `nothing-to-learn`. */
  learn(): Promise<void>;
  /** Puts a version to use. @throws FailureError `unknown-version` or `version-not-fit`. */
  use(country: CountryCode, version: number, person: Person): Promise<void>;
  /** Goes back to what was in use before. @throws FailureError `nothing-in-use`. */
  rollBack(country: CountryCode, person: Person): Promise<void>;
}

/** What a country uses, and what it should use but cannot because its model is damaged. */
interface Standing {
  readonly inUse: InUse | null;
  readonly damaged: readonly number[];
}

/**
 * Takes up what each country used last. A version whose stored model is damaged is passed over for the one that
 * was in use before it, and `view` says so.
 */
export async function createLearning(deps: LearningDeps): Promise<Learning> {
  const { store, clock } = deps;
  const models = new Map<number, LearnedModel>();
  const standings = new Map<CountryCode, Standing>();
  let busy = false;

  async function load(version: number): Promise<LearnedModel | null> {
    const held = models.get(version);
    if (held) return held;
    const stored = (await store.versions()).find(({ id }) => id === version);
    const bytes = await store.model(version);
    const model = stored && bytes ? readModel(bytes, stored.record) : null;
    if (model) models.set(version, model);
    return model;
  }

  async function takeUp(country: CountryCode, activations: readonly Activation[]): Promise<void> {
    const damaged: number[] = [];
    let inUse: InUse | null = null;
    for (const version of usedBy(country, activations).toReversed()) {
      const model = await load(version);
      if (model) {
        inUse = { version, model };
        break;
      }
      damaged.push(version);
    }
    standings.set(country, { inUse, damaged });
  }

  async function activate(activation: Activation): Promise<void> {
    await store.activate(activation);
    await takeUp(activation.country, await store.activations());
  }

  const activations = await store.activations();
  for (const country of new Set(activations.map(({ country }) => country)))
    await takeUp(country, activations);

  const inUseBy = (country: CountryCode) => standings.get(country)?.inUse ?? null;

  async function makeVersion(): Promise<void> {
    const lessons = await gatherLessons(deps.logs, deps.gather, deps.report);
    if (lessons.length === 0)
      throw new FailureError('nothing-to-learn', 'No finished conversation teaches anything yet.');
    const used = new Map(
      [...standings].flatMap(([country, { inUse }]) => (inUse ? [[country, inUse] as const] : [])),
    );
    const newest = await newestExpectation();
    const { record, bytes } = learn(splitByTime(lessons), newest, used, clock());
    await store.save(record, bytes);
  }

  /** Expectations are trained from logs by a command; a version goes on with the newest there are. */
  async function newestExpectation(): Promise<LearnedModel['nextAction']> {
    const trained = (await store.versions()).findLast(({ record }) => record.expects);
    return trained ? ((await load(trained.id))?.nextAction ?? null) : null;
  }

  return {
    order(suggestions, situation) {
      const inUse = inUseBy(situation.country.code);
      return inUse ? orderSuggestions(inUse.model, suggestions, situation) : suggestions;
    },
    async view(country) {
      const [versions, all] = [await store.versions(), await store.activations()];
      const inUse = inUseBy(country)?.version ?? null;
      return {
        country,
        inUse,
        damaged: standings.get(country)?.damaged ?? [],
        leastTaken,
        versions: versions.map(({ id, record }) => versionOf(id, record, country, inUse)).toReversed(),
        history: all
          .filter((activation) => activation.country === country)
          .map(({ kind, version, by, at }) => ({ kind, version, by, at }))
          .toReversed(),
      };
    },
    async learn() {
      if (busy) throw new FailureError('learning-busy', 'A version is being made already.');
      busy = true;
      try {
        await makeVersion();
      } finally {
        busy = false;
      }
    },
    async use(country, version, person) {
      const stored = (await store.versions()).find(({ id }) => id === version);
      if (!stored) throw new FailureError('unknown-version', 'There is no such version.');
      const inUse = inUseBy(country)?.version ?? null;
      if (inUse === version) return;
      const { state } = versionOf(version, stored.record, country, inUse);
      if (state !== 'fit' || !(await load(version))) {
        throw new FailureError('version-not-fit', 'This version has not proved itself for this country.', {
          state,
        });
      }
      await activate({ country, kind: 'use', version, by: person.name, at: clock().toISOString() });
    },
    async rollBack(country, person) {
      const version = usedBy(country, await store.activations()).at(-1);
      if (version === undefined) throw new FailureError('nothing-in-use', 'The usual order is in use.');
      await activate({ country, kind: 'roll-back', version, by: person.name, at: clock().toISOString() });
    },
  };
}

/** The versions a country put to use and did not take back, the one in use last. */
function usedBy(country: CountryCode, activations: readonly Activation[]): readonly number[] {
  const used: number[] = [];
  for (const activation of activations.filter((one) => one.country === country)) {
    if (activation.kind === 'use') used.push(activation.version);
    else used.pop();
  }
  return used;
}

function versionOf(
  id: number,
  { madeAt, conversations, occasions, expects, trials }: VersionRecord,
  country: CountryCode,
  inUse: number | null,
): LearnedVersion {
  const trial = trials[country] ?? null;
  return { id, madeAt, conversations, occasions, expects, trial, state: stateOf(id, trial, inUse) };
}

function stateOf(id: number, trial: LearnedVersion['trial'], inUse: number | null): LearnedVersion['state'] {
  if (id === inUse) return 'in-use';
  if (!trial || trial.occasions < leastTaken) return 'too-few';
  if (trial.against !== inUse) return 'outdated';
  return isFit(trial) ? 'fit' : 'worse';
}

function readModel(bytes: Uint8Array, { digest }: VersionRecord): LearnedModel | null {
  if (digestOf(bytes) !== digest) return null;
  try {
    return decodeModel(bytes);
  } catch {
    return null;
  }
}
