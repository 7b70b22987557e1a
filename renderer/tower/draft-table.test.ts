import { expect, it } from 'vitest';
import { problemsOf, type Route } from '../../shared/models/routing.ts';
import { microUsdOf, withModel, wholeOf } from './draft-table.ts';

const limits = {
  firstTokenMilliseconds: 4_000,
  callMilliseconds: 12_000,
  tokensOut: 500,
  callMicroUsd: 10_000,
  conversationMicroUsd: 200_000,
};
const route: Route = { model: 'small', fallbacks: ['medium', 'embedded'], limits };
const names = ({ model, fallbacks }: Route) => [model, ...fallbacks];

it('changes the models of a route so that each comes once and the embedded one stays last', () => {
  expect(names(withModel(route, 0, 'large'))).toEqual(['large', 'medium', 'embedded']);
  expect(names(withModel(route, 0, 'medium'))).toEqual(['medium', 'embedded']);
  expect(names(withModel(route, 2, 'large'))).toEqual(['small', 'medium', 'large', 'embedded']);
  expect(names(withModel(route, 0, null))).toEqual(['medium', 'embedded']);
  const bare = withModel(withModel(route, 0, null), 0, null);
  expect(names(bare)).toEqual(['embedded']);
  const others = { 'careful-reply': route, 'hard-reply': route, translation: route, article: route };
  const routes = { 'quick-reply': bare, ...others };
  const breaker = { failures: 5, withinSeconds: 60, openSeconds: 30 };
  expect(problemsOf({ routes, breaker }, ['small', 'medium', 'embedded'])).toEqual([]);
});

it('reads dollars with a comma or a point as whole millionths, and nothing else', () => {
  expect(['0.01', '0,000018', '2', '1.'].map(microUsdOf)).toEqual([10_000, 18, 2_000_000, 1_000_000]);
  for (const typed of ['', '-1', '1e3', 'abc', '1.2.3']) expect(microUsdOf(typed)).toBeNaN();
  expect([wholeOf('500'), wholeOf('5.5'), wholeOf('')]).toEqual([500, Number.NaN, Number.NaN]);
});
