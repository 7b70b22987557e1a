import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { LearnedVersion, LearningView } from '../../shared/learning.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Situation } from '../playbooks/situation.ts';
import { gatherLessons, type GatherOptions, type Logs } from './gather-lessons.ts';
import { inUseFrom, loader, usedBy } from './in-use-from.ts';
import { learn, splitByTime } from './learn.ts';
import type { LearnedModel } from './learned-model.ts';
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
  /** Told when a country's version in use was changed here. */
  readonly announce?: () => void;
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
  /** Takes up what is in use by the store: another node may have changed it. @throws FailureError `store-unavailable`. */
  refresh(): Promise<void>;
}

/**
 * Takes up what each country used last. A version whose stored model is damaged is passed over for the one that
 * was in use before it, and `view` says so.
 */
export async function createLearning(deps: LearningDeps): Promise<Learning> {
  const { store, clock } = deps;
  const load = loader(store);
  let now = await inUseFrom(store, load);
  let busy = false;

  const inUseBy = (country: CountryCode) => now.inUse.get(country) ?? null;

  async function activate(activation: Activation): Promise<void> {
    await store.activate(activation);
    await refresh();
    deps.announce?.();
  }

  async function refresh(): Promise<void> {
    now = await inUseFrom(store, load);
  }

  async function makeVersion(): Promise<void> {
    const lessons = await gatherLessons(deps.logs, deps.gather, deps.report);
    if (lessons.length === 0)
      throw new FailureError('nothing-to-learn', 'No finished conversation teaches anything yet.');
    const newest = await newestExpectation();
    const { record, bytes } = learn(splitByTime(lessons), newest, now.inUse, clock());
    await store.save(record, bytes);
  }

  /** Expectations are trained from logs by a command; a version goes on with the newest there are. */
  async function newestExpectation(): Promise<LearnedModel['nextAction']> {
    const trained = (await store.versions()).findLast(({ record }) => record.expects);
    return trained ? ((await load(trained.id))?.nextAction ?? null) : null;
  }

  return {
    refresh,
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
        damaged: now.damaged.get(country) ?? [],
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
