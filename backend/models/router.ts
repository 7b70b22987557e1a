import { wrapLanguageModel } from 'ai';
import type { CallOutcome, ModelCall, Task } from '../../shared/models/model-call.ts';
import { modelsOf, type Route } from '../../shared/models/routing.ts';
import type { Breakers } from './breaker.ts';
import { CallFailure } from './call-failure.ts';
import { callModel, type Called, type Retries } from './call-model.ts';
import type { CallOptions, Model, Models, NamedModel } from './model.ts';
import { costOf, priceOf } from './prices.ts';
import { mostItCosts } from './most-it-costs.ts';
import type { Answer } from './whole-answer.ts';
import { span, type Note } from '../observability/span.ts';

export interface RouterDeps {
  readonly models: Models;
  readonly breakers: Breakers;
  /** The route as the table has it now. */
  readonly routeOf: (task: Task) => Route;
  readonly retries: Retries;
  /** Milliseconds that all language models of a turn may take together; after that the embedded one answers. */
  readonly patienceMilliseconds: number;
  /** Calls of one model in a turn; one that still wants tools after so many talks without end. */
  readonly mostCalls: number;
}

/** What one turn wants of its models. */
export interface RoutedTurn {
  readonly turn: string;
  readonly task: Task;
  /** The embedded model executes playbooks and can do nothing else: work that is no reply leaves it out. */
  readonly withoutEmbedded?: true;
  /** Whether words without any tool call are an answer at all. */
  readonly accepts: (text: string) => boolean;
  /** What the conversation has cost so far, in millionths of a dollar. */
  readonly spent: () => Promise<number>;
  /** Puts a call on the ledger before anything is made of it. */
  readonly record: (call: ModelCall) => Promise<void>;
}

export interface RoutedModel {
  /** For `generateText`: asks the route's models in order, and stays with the one that answered. */
  readonly model: Model;
  /** The vendor's id of the model that answers now; the first of the route until one has. */
  readonly speaker: () => string;
}

interface Attempt {
  readonly outcome: CallOutcome;
  readonly cause: unknown;
  /** Null unless it came to its end. */
  readonly answer: Answer | null;
}

export interface Router {
  open(turn: RoutedTurn): RoutedModel;
}

/**
 * Chooses among the models for each call of a turn. A call is heard out before anything of it is used: one that
 * fails half-way has therefore used no tool and said nothing, and the next model gets the very same prompt, with
 * what the turn's tools have done up to then in it.
 */
export function createRouter(deps: RouterDeps): Router {
  return { open: (turn) => routed(deps, turn) };
}

function routed(deps: RouterDeps, turn: RoutedTurn): RoutedModel {
  const route = deps.routeOf(turn.task);
  const candidates = candidatesOf(route, deps.models, turn.withoutEmbedded !== true);
  const first = firstOf(candidates);
  const patience = AbortSignal.timeout(deps.patienceMilliseconds);
  let current = 0;
  let calls = 0;

  async function ask(options: CallOptions): Promise<Answer> {
    let last: Attempt = { outcome: 'error', cause: null, answer: null };
    for (; current < candidates.length; current += 1, calls = 0) {
      const candidate = candidates[current] ?? first;
      const isEmbedded = candidate.name === 'embedded';
      if (patience.aborted && !isEmbedded) continue;
      const attempt = await span('model-call', { model: candidate.name, task: turn.task }, (note) =>
        attemptOne(candidate, options, isEmbedded, note),
      );
      // What the vendor's guardrail stopped is an answer: another model would only get round it. The turn holds it.
      const ended = attempt.outcome === 'ok' || attempt.outcome === 'guardrail';
      if (ended && attempt.answer) return attempt.answer;
      last = attempt;
      if (attempt.outcome === 'aborted') break;
    }
    throw new CallFailure(last.outcome, last.cause);
  }

  /** The embedded model is not hurried along: nobody could answer in its place. */
  async function attemptOne(
    candidate: NamedModel,
    options: CallOptions,
    isEmbedded: boolean,
    note: Note,
  ): Promise<Attempt> {
    const unsent = await whyNot(candidate, options, isEmbedded);
    if (unsent) {
      note({ outcome: unsent });
      await turn.record({ ...entryOf(candidate), ...nothingUsed, outcome: unsent });
      return { outcome: unsent, cause: null, answer: null };
    }
    const { model } = candidate;
    const called = await callModel(
      model,
      options,
      route.limits,
      deps.retries,
      isEmbedded ? undefined : patience,
    );
    calls += 1;
    const outcome = called.outcome === 'ok' && !isAnswer(called) ? 'nonsense' : called.outcome;
    deps.breakers.end(model.modelId, howItEnded(outcome));
    const used = usedBy(candidate, called);
    note({ outcome, tokensIn: used.tokensIn, tokensOut: used.tokensOut });
    await turn.record({ ...entryOf(candidate), ...used, outcome });
    return { outcome, cause: called.cause, answer: called.answer };
  }

  async function whyNot(
    candidate: NamedModel,
    options: CallOptions,
    isEmbedded: boolean,
  ): Promise<'breaker-open' | 'over-budget' | null> {
    if (isEmbedded) return null;
    const most = mostItCosts(priceOf(keyOf(candidate)), options, route.limits.tokensOut);
    const { callMicroUsd, conversationMicroUsd } = route.limits;
    if (most > callMicroUsd || (most > 0 && most + (await turn.spent()) > conversationMicroUsd))
      return 'over-budget';
    return deps.breakers.admit(candidate.model.modelId) ? null : 'breaker-open';
  }

  function isAnswer({ text, usesTools }: Called): boolean {
    return usesTools ? calls < deps.mostCalls : turn.accepts(text);
  }

  function entryOf(candidate: NamedModel) {
    return { turn: turn.turn, task: turn.task, ...keyOf(candidate), fallback: candidate !== first };
  }

  return {
    model: wrapLanguageModel({
      model: first.model,
      middleware: {
        specificationVersion: 'v4',
        wrapGenerate: ({ params }) => ask(params),
      },
    }),
    speaker: () => (candidates[current] ?? first).model.modelId,
  };
}

function firstOf(candidates: readonly NamedModel[]): NamedModel {
  const [first] = candidates;
  if (first) return first;
  throw new RangeError('A route needs at least one of the models that there are');
}

/** The route's models that there are, the embedded one, where it may answer, last whatever the table says. */
function candidatesOf(route: Route, { all }: Models, withEmbedded: boolean): readonly NamedModel[] {
  const outside = modelsOf(route).filter((name) => name !== 'embedded');
  const names = new Set([...outside, ...(withEmbedded ? ['embedded'] : [])]);
  return [...names].flatMap((name) => all.find((each) => each.name === name) ?? []);
}

function keyOf({ name, model: { modelId } }: NamedModel) {
  return { model: name, modelId };
}

/** A guardrail's verdict and a turn's own end say nothing about the model. */
export function howItEnded(outcome: CallOutcome): Parameters<Breakers['end']>[1] {
  if (outcome === 'ok') return 'well';
  return outcome === 'aborted' || outcome === 'guardrail' ? 'neither' : 'failed';
}

const nothingUsed = {
  code: null,
  tokensIn: 0,
  tokensOut: 0,
  tokensCached: 0,
  microUsd: 0,
  firstTokenMilliseconds: null,
  milliseconds: 0,
} as const;

/** What a call took, as the ledger keeps it. */
export function usedBy(candidate: NamedModel, called: Called) {
  const { code, tokens, firstTokenMilliseconds, milliseconds } = called;
  const figures = {
    code,
    tokensIn: tokens?.in ?? 0,
    tokensOut: tokens?.out ?? 0,
    tokensCached: tokens?.cacheRead ?? 0,
    firstTokenMilliseconds,
    milliseconds,
  };
  return { ...figures, microUsd: costOfCall(candidate, called) };
}

/** Vendors charge nothing for a request that they turned away; what one that was cut off cost, nobody knows. */
function costOfCall(
  candidate: NamedModel,
  { tokens, outcome, firstTokenMilliseconds }: Called,
): number | null {
  const price = priceOf(keyOf(candidate));
  if (!price) return null;
  if (tokens) return costOf(tokens, price);
  if (candidate.name === 'embedded') return 0;
  const turnedAway = (outcome === 'throttled' || outcome === 'error') && firstTokenMilliseconds === null;
  return turnedAway ? 0 : null;
}
