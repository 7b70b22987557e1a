import { assertNever } from '../../shared/assert-never.ts';
import type { ModelName } from '../../shared/models/model-call.ts';
import type { Route, RouteLimits, RoutingTable } from '../../shared/models/routing.ts';
import type { Models } from './model.ts';

/** Small talk and simple requests: soon and cheap. */
const quick: RouteLimits = {
  firstTokenMilliseconds: 4_000,
  callMilliseconds: 12_000,
  tokensOut: 500,
  callMicroUsd: 10_000,
  conversationMicroUsd: 200_000,
};
const careful: RouteLimits = {
  firstTokenMilliseconds: 6_000,
  callMilliseconds: 18_000,
  tokensOut: 700,
  callMicroUsd: 40_000,
  conversationMicroUsd: 400_000,
};
const hard: RouteLimits = {
  firstTokenMilliseconds: 8_000,
  callMilliseconds: 24_000,
  tokensOut: 900,
  callMicroUsd: 120_000,
  conversationMicroUsd: 800_000,
};

const breaker = { failures: 5, withinSeconds: 60, openSeconds: 30 } as const;

/** The table that Faro comes with, for the models that the adapter has. */
export function defaultTable(adapter: Models['adapter']): RoutingTable {
  switch (adapter) {
    case 'embedded':
      return tableOf(['embedded'], ['embedded'], ['embedded'], ['embedded'], ['embedded']);
    case 'bedrock':
      return tableOf(
        ['small', 'medium', 'embedded'],
        ['medium', 'small', 'embedded'],
        ['large', 'medium', 'embedded'],
        ['small', 'medium', 'embedded'],
        ['large', 'medium', 'embedded'],
      );
    case 'openai-compatible':
      return tableOf(
        ['small', 'large', 'embedded'],
        ['large', 'small', 'embedded'],
        ['large', 'small', 'embedded'],
        ['small', 'large', 'embedded'],
        ['large', 'small', 'embedded'],
      );
    default:
      return assertNever(adapter);
  }
}

type Asked = readonly [ModelName, ...ModelName[]];

/** All routes end with the embedded model, which is never asked for a translation or an article. */
function tableOf(
  forQuick: Asked,
  forCareful: Asked,
  forHard: Asked,
  forTranslation: Asked,
  forArticle: Asked,
): RoutingTable {
  return {
    routes: {
      'quick-reply': routeOf(forQuick, quick),
      'careful-reply': routeOf(forCareful, careful),
      'hard-reply': routeOf(forHard, hard),
      translation: routeOf(forTranslation, quick),
      article: routeOf(forArticle, hard),
    },
    breaker,
  };
}

function routeOf([model, ...fallbacks]: Asked, limits: RouteLimits): Route {
  return { model, fallbacks, limits };
}
