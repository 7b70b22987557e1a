import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelNames, type ModelName } from './model-call.ts';
import {
  changesBetween,
  limitNames,
  modelsOf,
  problemsOf,
  ranges,
  type Route,
  type RoutingTable,
} from './routing.ts';

const limits = {
  firstTokenMilliseconds: 4_000,
  callMilliseconds: 12_000,
  tokensOut: 500,
  callMicroUsd: 10_000,
  conversationMicroUsd: 200_000,
};
const route: Route = { model: 'small', fallbacks: ['medium', 'embedded'], limits };
const table: RoutingTable = {
  routes: {
    'quick-reply': route,
    'careful-reply': route,
    'hard-reply': route,
    translation: route,
    article: route,
  },
  breaker: { failures: 5, withinSeconds: 60, openSeconds: 30 },
};
const withQuick = (wanted: Partial<Route>): RoutingTable => ({
  ...table,
  routes: { ...table.routes, 'quick-reply': { ...route, ...wanted } },
});
const problems = (wanted: Partial<Route>, available: readonly ModelName[] = modelNames) =>
  problemsOf(withQuick(wanted), available).map(({ of, field, problem }) => `${of} ${field} ${problem}`);

describe('a routing table', () => {
  it('is refused when a model is not there, comes twice, or the embedded one is not last', () => {
    expect(problemsOf(table, modelNames)).toEqual([]);
    expect(problems({ model: 'large' }, ['small', 'medium', 'embedded'])).toEqual([
      'quick-reply model unknown-model',
    ]);
    expect(problems({ fallbacks: ['medium', 'small', 'embedded'] })).toEqual([
      'quick-reply fallbacks model-twice',
    ]);
    expect(problems({ fallbacks: ['embedded', 'medium'] })).toEqual([
      'quick-reply fallbacks embedded-not-last',
    ]);
    expect(problems({ model: 'embedded', fallbacks: [] })).toEqual([]);
  });

  it('is refused when a limit is out of its range, or a first token may come later than the whole answer', () => {
    for (const name of limitNames) {
      const [least, most] = ranges[name];
      expect(problems({ limits: { ...limits, [name]: least - 1 } })).toContain(
        `quick-reply ${name} out-of-range`,
      );
      expect(problems({ limits: { ...limits, [name]: most + 1 } })).toContain(
        `quick-reply ${name} out-of-range`,
      );
    }
    expect(problems({ limits: { ...limits, firstTokenMilliseconds: 12_001 } })).toEqual([
      'quick-reply firstTokenMilliseconds first-token-after-call',
    ]);
    const breaker = { ...table.breaker, failures: 0 };
    expect(problemsOf({ ...table, breaker }, modelNames)).toEqual([
      { of: 'breaker', field: 'failures', problem: 'out-of-range' },
    ]);
  });

  it('lets no route through that does not end with the embedded model, each model once', () => {
    const models = fc.array(fc.constantFrom(...modelNames), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(models, ([model, ...fallbacks]) => {
        const wanted = { model: model ?? 'small', fallbacks };
        const asked = modelsOf({ ...wanted, limits });
        const fine = asked.at(-1) === 'embedded' && new Set(asked).size === asked.length;
        expect(problems(wanted).length === 0).toBe(fine);
      }),
    );
  });
});

it('says what a change changes, and nothing else', () => {
  expect(changesBetween(table, table)).toEqual([]);
  const next = withQuick({ model: 'large', limits: { ...limits, tokensOut: 300 } });
  expect(changesBetween(table, next)).toEqual([
    { of: 'quick-reply', field: 'model', from: ['small'], to: ['large'] },
    { of: 'quick-reply', field: 'tokensOut', from: 500, to: 300 },
  ]);
  expect(changesBetween(next, table)).toHaveLength(2);
});
