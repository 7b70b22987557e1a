import { APICallError, simulateReadableStream } from 'ai';
import { MockLanguageModelV4 } from 'ai/test';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../shared/models/routing.ts';
import { createEmbeddedModel } from '../adapters/embedded/embedded-model.ts';
import { createBreakers } from '../models/breaker.ts';
import { defaultTable } from '../models/default-table.ts';
import { createFixedRouter } from '../models/fixed-router.ts';
import { withEmbedded, type Model } from '../models/model.ts';
import { nextMove } from '../playbooks/next-move.ts';
import { createTime } from '../testing/conversation-harness.ts';
import { createTurnHarness, scriptedModel, type Doing } from '../testing/turn-harness.ts';
import { plainWords } from './plain-words.ts';

const id = 'conversation-1';
const lite = 'amazon.nova-lite-v1:0';
const haiku = 'global.anthropic.claude-haiku-4-5-20251001-v1:0';

const throttled = new APICallError({
  message: 'slow down',
  url: 'http://model',
  requestBodyValues: {},
  statusCode: 429,
});
const dead: Doing = () => Promise.reject(new TypeError('fetch failed', { cause: errno('ECONNREFUSED') }));
const busy: Doing = () => Promise.reject(throttled);
const silent: Doing = () => new Promise(() => undefined);
const babbles: Doing = { says: '<tool_call>read_account</tool_call>' };
const greets: Doing = { says: 'Hola, soy Lana, la IA de su operador.' };
const opensTicket: Doing = {
  uses: [{ tool: 'open_ticket', input: { topic: 'other', summary: 'consulta' } }],
};

function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Begins to call a tool, and then the line breaks. */
function breaksOff(modelId: string): Model {
  return new MockLanguageModelV4({
    modelId,
    doStream: async () => ({
      stream: simulateReadableStream({
        chunks: [
          {
            type: 'tool-call',
            toolCallId: 'c',
            toolName: 'open_ticket',
            input: '{"topic":"other","summary":"x"}',
          },
          { type: 'error', error: { statusCode: 503, message: 'gone' } },
        ],
        chunkDelayInMs: null,
        initialDelayInMs: null,
      }),
    }),
  });
}

interface Given {
  readonly small: Model;
  readonly medium: Model;
  readonly embedded?: Model;
  readonly limits?: Partial<Route['limits']>;
  readonly time?: ReturnType<typeof createTime>;
}

/** Turns about simple requests, on a small model with a medium one and the playbooks behind it. */
async function turns({ small, medium, embedded, limits = {}, time = createTime() }: Given) {
  const table = defaultTable('bedrock');
  const models = withEmbedded(embedded ?? createEmbeddedModel({ nextMove }), {
    name: 'two',
    adapter: 'bedrock',
    all: [
      { name: 'small', model: small },
      { name: 'medium', model: medium },
    ],
  });
  const route = {
    ...table.routes['quick-reply'],
    limits: { ...table.routes['quick-reply'].limits, ...limits },
  };
  const breakers = createBreakers({ clock: time.clock, rules: () => table.breaker });
  const router = createFixedRouter(models, { clock: time.clock, breakers, routeOf: () => route });
  const harness = await createTurnHarness(models, { router });
  const talk = async (conversationId = id, text = 'Hola') =>
    harness.run(conversationId, await harness.begins(conversationId, text));
  const calls = async (conversationId = id) =>
    (await harness.events(conversationId, 'model-called')).map(
      ({ modelId, outcome }) => `${modelId} ${outcome}`,
    );
  return { ...harness, talk, calls, breakers };
}

describe('when a model fails', () => {
  it.each<readonly [string, Doing, Partial<Route['limits']>]>([
    ['error', dead, {}],
    ['throttled', busy, {}],
    ['time-out', silent, { firstTokenMilliseconds: 20 }],
    ['nonsense', babbles, {}],
    ['nonsense', { says: '' }, {}],
  ])('the next one of the route answers in the same turn: %s', async (outcome, doing, limits) => {
    const small = scriptedModel([doing], lite);
    const { talk, calls, events, deps } = await turns({
      small,
      medium: scriptedModel([greets], haiku),
      limits,
    });
    await talk();
    expect(await events(id, 'reply-sent')).toMatchObject([
      { text: 'Hola, soy Lana, la IA de su operador.', model: haiku },
    ]);
    expect(await events(id, 'turn-ended')).toMatchObject([{ outcome: 'spoke', failure: null }]);
    expect(await calls()).toEqual([`${lite} ${outcome}`, `${haiku} ok`]);
    expect(await events(id, 'model-called')).toMatchObject([
      { fallback: false },
      { fallback: true, task: 'quick-reply' },
    ]);
    expect((await deps.conversations.get(id)).modelUse[lite]).toMatchObject({ calls: 1, failed: 1 });
  });

  it('the playbooks answer when no language model does, and the reply says so', async () => {
    const { talk, calls, events } = await turns({
      small: scriptedModel([dead], lite),
      medium: breaksOff(haiku),
    });
    await talk();
    const [reply] = await events(id, 'reply-sent');
    expect(reply).toMatchObject({ model: 'faro-embedded' });
    expect(reply?.text).toContain('Lana');
    expect(await calls()).toEqual([`${lite} error`, `${haiku} error`, 'faro-embedded ok']);
    expect(await events(id, 'hand-over-requested')).toEqual([]);
  });

  it('the customer is told and a person called only when the playbooks fail as well', async () => {
    const { talk, events } = await turns({
      small: scriptedModel([dead], lite),
      medium: scriptedModel([dead], haiku),
      embedded: scriptedModel([dead], 'faro-embedded'),
    });
    await talk();
    expect(await events(id, 'reply-sent')).toMatchObject([{ text: plainWords.failed.es, model: 'faro' }]);
    expect(await events(id, 'hand-over-requested')).toMatchObject([{ reason: 'failure' }]);
  });

  it('a model that was only busy for a moment is asked again, and one entry says what it took', async () => {
    const { talk, calls } = await turns({
      small: scriptedModel([busy, greets], lite),
      medium: scriptedModel([dead], haiku),
    });
    await talk();
    expect(await calls()).toEqual([`${lite} ok`]);
  });

  it('the code of the failure is on the ledger, and nothing that was said', async () => {
    const { talk, events } = await turns({
      small: scriptedModel([dead], lite),
      medium: scriptedModel([greets], haiku),
    });
    await talk();
    const calls = await events(id, 'model-called');
    expect(calls).toMatchObject([{ code: 'ECONNREFUSED', microUsd: 0 }, { code: null }]);
    expect(JSON.stringify(calls)).not.toContain('soy Lana');
  });
});

describe('what a turn has done before its model failed', () => {
  it('is done once, and the next model sees it', async () => {
    const medium = scriptedModel([opensTicket, { says: 'Listo, su consulta quedó anotada.' }], haiku);
    const { talk, events } = await turns({ small: scriptedModel([opensTicket, dead], lite), medium });
    await talk();
    expect(await events(id, 'effect-intended')).toHaveLength(1);
    expect(await events(id, 'effect-done')).toHaveLength(1);
    const [done] = await events(id, 'effect-done');
    expect(JSON.stringify(medium.doStreamCalls[0]?.prompt)).toContain(done?.reference);
    expect(await events(id, 'reply-sent')).toMatchObject([{ text: 'Listo, su consulta quedó anotada.' }]);
  });

  it('does not begin while its model may still fail: a call that breaks off uses no tool', async () => {
    const { talk, events } = await turns({ small: breaksOff(lite), medium: scriptedModel([greets], haiku) });
    await talk();
    expect(await events(id, 'effect-intended')).toEqual([]);
    expect(await events(id, 'reply-sent')).toMatchObject([{ model: haiku }]);
  });

  it('is gone on from by the playbooks', async () => {
    const readsBills: Doing = { uses: [{ tool: 'read_bills', input: {} }] };
    const { talk, events } = await turns({
      small: scriptedModel([readsBills, dead], lite),
      medium: scriptedModel([dead], haiku),
    });
    await talk(id, '¿Por qué subió mi factura?');
    expect(await events(id, 'reply-sent')).toMatchObject([{ model: 'faro-embedded' }]);
    expect(await events(id, 'reply-held')).toEqual([]);
    expect((await events(id, 'effect-done')).length).toBe((await events(id, 'effect-intended')).length);
  });
});

describe('a breaker in a turn', () => {
  it('spares a model that keeps failing, and tries it again once it has rested', async () => {
    const time = createTime();
    const small = scriptedModel([dead, dead, dead, dead, dead, greets], lite);
    const { talk, calls } = await turns({ small, medium: scriptedModel([greets], haiku), time });
    for (const conversation of ['1', '2', '3', '4', '5', '6']) await talk(conversation);
    expect(await calls('5')).toEqual([`${lite} error`, `${haiku} ok`]);
    expect(await calls('6')).toEqual([`${lite} breaker-open`, `${haiku} ok`]);
    expect(small.doStreamCalls).toHaveLength(5);
    time.pass(30);
    await talk('7');
    await talk('8');
    expect(await calls('7')).toEqual([`${lite} ok`]);
    expect(await calls('8')).toEqual([`${lite} ok`]);
  });
});

describe('a conversation over its cost limit', () => {
  it('goes on with a cheaper model and then with the playbooks, and says so', async () => {
    const models = { small: scriptedModel([greets], haiku), medium: scriptedModel([greets], lite) };
    const dear = await turns({ ...models, limits: { conversationMicroUsd: 3_000 } });
    await dear.talk();
    expect(await dear.calls()).toEqual([`${haiku} over-budget`, `${lite} ok`]);
    const poor = await turns({ ...models, limits: { conversationMicroUsd: 0 } });
    await poor.talk();
    expect(await poor.calls()).toEqual([`${haiku} over-budget`, `${lite} over-budget`, 'faro-embedded ok']);
    const { modelUse } = await poor.deps.conversations.get(id);
    expect(modelUse[lite]).toMatchObject({ calls: 0, overBudget: 1, microUsd: 0 });
  });

  it('counts what it has cost so far', async () => {
    const { talk, writes, run, calls, deps } = await turns({
      small: scriptedModel([greets], lite),
      medium: scriptedModel([greets], haiku),
      limits: { conversationMicroUsd: 1_000 },
    });
    await talk();
    const { modelUse } = await deps.conversations.get(id);
    expect(modelUse[lite]).toMatchObject({ calls: 1, tokensIn: 1, tokensOut: 1 });
    await deps.conversations.record({
      conversationId: id,
      events: [{ ...(await lastCall(deps)), microUsd: 999 }],
    });
    await run(id, await writes(id, 'Gracias'));
    expect((await calls()).slice(2)).toEqual([
      `${lite} over-budget`,
      `${haiku} over-budget`,
      'faro-embedded ok',
    ]);
  });
});

async function lastCall(deps: Awaited<ReturnType<typeof turns>>['deps']) {
  const events = await deps.conversations.events(id, 0);
  const call = events.findLast((event) => event.type === 'model-called');
  if (!call) throw new Error('No model was called');
  return call;
}

it('answers once or calls a person, whatever fails', async () => {
  const fates: Readonly<Record<string, (modelId: string) => Model>> = {
    answers: (modelId) => scriptedModel([greets], modelId),
    dead: (modelId) => scriptedModel([dead], modelId),
    busy: (modelId) => scriptedModel([busy], modelId),
    silent: (modelId) => scriptedModel([silent], modelId),
    babbles: (modelId) => scriptedModel([babbles], modelId),
    breaksOff,
    diesAfterATool: (modelId) => scriptedModel([opensTicket, dead], modelId),
    neverStops: (modelId) => scriptedModel([opensTicket], modelId),
    inventsFigures: (modelId) => scriptedModel([{ says: 'Le regalo $999,99.' }], modelId),
  };
  const fate = fc.constantFrom(...Object.keys(fates));
  const made = (name: string, modelId: string): Model => (fates[name] ?? breaksOff)(modelId);
  await fc.assert(
    fc.asyncProperty(fate, fate, fc.option(fate), async (one, two, three) => {
      const { talk, events, deps } = await turns({
        small: made(one, lite),
        medium: made(two, haiku),
        ...(three === null ? {} : { embedded: made(three, 'faro-embedded') }),
        limits: { firstTokenMilliseconds: 15 },
      });
      await talk();
      const replies = await events(id, 'reply-sent');
      const [ended] = await events(id, 'turn-ended');
      const { owner, effects } = await deps.conversations.get(id);
      expect(replies).toHaveLength(1);
      expect(ended?.outcome === 'spoke').toBe(owner.kind === 'ai');
      const mustSpeak = three === null && one !== 'inventsFigures' && two !== 'inventsFigures';
      expect(!mustSpeak || ended?.outcome === 'spoke').toBe(true);
      expect(effects.length).toBeLessThanOrEqual(1);
      expect(effects.every(({ state }) => state === 'done')).toBe(true);
    }),
    { numRuns: 30 },
  );
});
