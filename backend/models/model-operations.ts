import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import { noModelUse, type ModelName } from '../../shared/models/model-call.ts';
import type { ModelFigures, ModelsNow, TriedModel } from '../../shared/models/models-now.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Breakers } from './breaker.ts';
import { callModel, type CallLimits } from './call-model.ts';
import { tryTurn, type Ledger } from './ledger.ts';
import type { Models } from './model.ts';
import { priceOf } from './prices.ts';
import { question } from './question.ts';
import { howItEnded, usedBy } from './router.ts';
import type { Routing } from './routing.ts';

/** What people who run the operation see and do with the models. */
export interface ModelOperations extends Pick<Routing, 'change' | 'rollBack'> {
  /** Figures from a time on, at most two days back. */
  readonly now: (since: Date) => ModelsNow;
  /**
   * Asks one model a harmless question, whatever its breaker says: an answer closes it.
   * @throws FailureError `unknown-model`.
   */
  readonly tryOut: (name: ModelName, person: Person) => Promise<TriedModel>;
  /** Tells when the table or a breaker has changed. Returns the function that ends the listening. */
  readonly listen: (listener: () => void) => () => void;
}

export interface ModelOperationsDeps {
  readonly models: Models;
  readonly routing: Routing;
  readonly breakers: Breakers;
  readonly ledger: Ledger;
  readonly packs: Readonly<Record<CountryCode, CountryPack>>;
  readonly clock: () => Date;
}

const patience: CallLimits = { firstTokenMilliseconds: 9_000, callMilliseconds: 12_000, tokensOut: 100 };
const unused: ModelFigures = { ...noModelUse, firstToken: null };

export function createModelOperations(deps: ModelOperationsDeps): ModelOperations {
  const { models, routing, breakers, ledger } = deps;
  return {
    now(since) {
      const figures = ledger.byModel(since);
      return {
        adapter: models.adapter,
        models: models.all.map(({ name, model: { modelId } }) => ({
          name,
          modelId,
          price: priceOf({ model: name, modelId }),
          breaker: breakers.stateOf(modelId),
          figures: figures.get(modelId) ?? unused,
        })),
        tasks: ledger.byTask(since),
        versions: routing.versions(),
      };
    },
    tryOut: (name, person) => tryOut(deps, name, person),
    change: (table, order) => routing.change(table, order),
    rollBack: (version, order) => routing.rollBack(version, order),
    listen(listener) {
      const stops = [routing.listen(listener), breakers.listen(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

async function tryOut(
  { models, breakers, ledger, packs, clock }: ModelOperationsDeps,
  name: ModelName,
  { language, countries }: Person,
): Promise<TriedModel> {
  const wanted = models.all.find((each) => each.name === name);
  if (!wanted) throw new FailureError('unknown-model', `There is no ${name} model with these settings.`);
  const { modelId } = wanted.model;
  const options = question(language, packs[countries[0] ?? 'EC'], clock());
  const called = await callModel(wanted.model, options, patience, { times: 0, leastMilliseconds: 1 });
  const outcome = called.outcome === 'ok' && called.text === '' ? 'nonsense' : called.outcome;
  breakers.end(modelId, howItEnded(outcome));
  const used = usedBy(wanted, called);
  ledger.add({
    turn: tryTurn,
    task: 'quick-reply',
    model: name,
    modelId,
    fallback: false,
    ...used,
    outcome,
  });
  const { tokensCached: _, ...figures } = used;
  return { ...figures, outcome, text: called.text };
}
