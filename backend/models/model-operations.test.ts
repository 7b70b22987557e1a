import { describe, expect, it } from 'vitest';
import { ModelCall, type ModelName } from '../../shared/models/model-call.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { createEmbeddedModel } from '../adapters/embedded/embedded-model.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { createMemoryRoutingStore } from '../adapters/memory/routing-store.ts';
import { openConversations } from '../conversations/live-conversations.ts';
import { nextMove } from '../playbooks/next-move.ts';
import { begins, dawn, modelCalled, person } from '../testing/builders.ts';
import { createTime } from '../testing/conversation-harness.ts';
import { scriptedModel, type Doing } from '../testing/turn-harness.ts';
import { createBreakers } from './breaker.ts';
import { openLedger } from './ledger.ts';
import { createModelOperations } from './model-operations.ts';
import { withEmbedded } from './model.ts';
import { openRouting } from './routing.ts';

const lite = 'amazon.nova-lite-v1:0';
const olga = person({ id: 'olga.ec', name: 'Olga', role: 'operations' });

async function operations(small: Doing = { says: '¡Hola!' }) {
  const time = createTime();
  const { clock } = time;
  const log = createMemoryConversationLog(clock);
  const conversations = await openConversations(log);
  const errors: unknown[] = [];
  const models = withEmbedded(createEmbeddedModel({ nextMove }), {
    name: 'Bedrock',
    adapter: 'bedrock',
    all: [
      { name: 'small', model: scriptedModel([small], lite) },
      { name: 'medium', model: scriptedModel([small], 'somebody/unpriced') },
      { name: 'large', model: scriptedModel([small], 'somebody/else') },
    ],
  });
  const routing = await openRouting({ store: createMemoryRoutingStore(), models, clock });
  const breakers = createBreakers({ clock, rules: () => routing.current().table.breaker });
  const open = () => openLedger({ conversations, clock, report: (error) => void errors.push(error) });
  const ledger = await open();
  const made = createModelOperations({ models, routing, breakers, ledger, packs: countryPacks, clock });
  const figures = (name: ModelName) => made.now(dawn).models.find((model) => model.name === name);
  return { ...made, time, conversations, breakers, routing, figures, ledger, open };
}

describe('what operations sees of the models', () => {
  it('is each model with its price, its breaker and the calls since a time, over all conversations', async () => {
    const { conversations, figures, now, time } = await operations();
    for (const conversationId of ['a', 'b']) {
      await conversations.record({ conversationId, events: [...begins(), modelCalled()] });
    }
    const failing = modelCalled({ outcome: 'time-out', microUsd: null, task: 'hard-reply' });
    await conversations.record({ conversationId: 'a', events: [failing] });
    expect(figures('small')).toMatchObject({
      modelId: lite,
      price: { input: 60_000, output: 240_000 },
      breaker: { state: 'closed' },
      figures: { calls: 3, failed: 1, tokensIn: 3_000, microUsd: 168, unpriced: 1, firstToken: { p95: 120 } },
    });
    expect(figures('medium')).toMatchObject({ price: null, figures: { calls: 0, firstToken: null } });
    expect(now(dawn).tasks['hard-reply']).toMatchObject({ calls: 1, failed: 1 });
    time.pass(1);
    expect(now(time.clock()).tasks['quick-reply'].calls).toBe(0);
  });

  it('counts a call outside of conversations for its task as well', async () => {
    const { ledger, now, figures } = await operations();
    ledger.add(ModelCall.parse(modelCalled({ task: 'article' })));
    expect(now(dawn).tasks.article).toMatchObject({ calls: 1, microUsd: 84 });
    expect(figures('small')?.figures.calls).toBe(1);
  });

  it('is there again after a restart', async () => {
    const { conversations, open } = await operations();
    await conversations.record({ conversationId: 'a', events: [...begins(), modelCalled()] });
    const ledger = await open();
    expect(ledger.byModel(dawn).get(lite)).toMatchObject({ calls: 1, microUsd: 84 });
  });
});

describe('a try', () => {
  it('asks that one model, and says what it answered, how fast and for how much', async () => {
    const { tryOut, figures, now } = await operations();
    const tried = await tryOut('small', olga);
    expect(tried).toMatchObject({ outcome: 'ok', text: '¡Hola!', tokensIn: 1, tokensOut: 1, microUsd: 0 });
    expect(tried.milliseconds).toBeGreaterThanOrEqual(tried.firstTokenMilliseconds ?? Infinity);
    expect(figures('small')?.figures.calls).toBe(1);
    expect(now(dawn).tasks['quick-reply'].calls).toBe(0);
    expect(await tryOut('medium', olga)).toMatchObject({ outcome: 'ok', microUsd: null });
  });

  it('has the embedded model greet, at no cost', async () => {
    const { tryOut } = await operations();
    const tried = await tryOut('embedded', olga);
    expect(tried).toMatchObject({ outcome: 'ok', microUsd: 0 });
    expect(tried.text).toContain('Lana');
  });

  it('shows what went wrong, and an answer closes the breaker', async () => {
    const { tryOut: fails } = await operations(() => Promise.reject(new Error('no route')));
    expect(await fails('small', olga)).toMatchObject({ outcome: 'error', text: '' });
    const { tryOut, breakers, listen } = await operations();
    let heard = 0;
    listen(() => {
      heard += 1;
    });
    for (let time = 0; time < 5; time += 1) breakers.end(lite, 'failed');
    expect([breakers.stateOf(lite).state, heard]).toEqual(['open', 1]);
    await tryOut('small', olga);
    expect([breakers.stateOf(lite).state, heard]).toEqual(['closed', 2]);
  });
});
