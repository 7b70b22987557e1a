import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiCompatibleModels } from '../../backend/adapters/openai-compatible/openai-compatible-models.ts';
import { plainWords } from '../../backend/agents/plain-words.ts';
import { createTurnHarness } from '../../backend/testing/turn-harness.ts';
import { startOpenAiCompatible, type ChatAnswer, type OpenAiCompatibleStandIn } from './openai-compatible.ts';

const id = 'conversation-1';

let standIn: OpenAiCompatibleStandIn | null = null;
afterEach(async () => {
  await standIn?.close();
  standIn = null;
});

async function turnOn(answers: readonly ChatAnswer[], text: string, patience = 10_000) {
  standIn = await startOpenAiCompatible(
    (_, nth) => answers[Math.min(nth, answers.length - 1)] ?? { kind: 'hangs' },
  );
  const models = createOpenAiCompatibleModels({
    adapter: 'openai-compatible',
    url: standIn.url,
    model: 'qwen3:32b',
    small: 'qwen3:8b',
    apiKey: 'local-key',
  });
  const harness = await createTurnHarness(models, {
    limits: { turnMilliseconds: patience },
  });
  await harness.run(id, await harness.begins(id, text));
  return { ...harness, seen: standIn.seen };
}

describe('a turn on a server that speaks chat completions', () => {
  it('uses tools and speaks, with the model that the task asks for', async () => {
    const { events, seen } = await turnOn(
      [
        { kind: 'uses', tools: [{ name: 'list_plans', input: {} }] },
        { kind: 'says', text: 'Essential Plus cuesta $89,90 al mes.' },
      ],
      'Hola',
    );
    expect(await events(id, 'reply-sent')).toMatchObject([
      { text: 'Essential Plus cuesta $89,90 al mes.', model: 'qwen3:8b' },
    ]);
    expect(seen[0]).toMatchObject({
      authorization: 'Bearer local-key',
      body: { model: 'qwen3:8b', stream: true },
    });
    expect(seen[1]?.body.messages.at(-1)?.role).toBe('tool');
  });

  it('takes the other model where care is needed', async () => {
    const { seen } = await turnOn([{ kind: 'says', text: '¿Qué cambió?' }], 'Quiero cancelar el servicio');
    expect(seen[0]?.body.model).toBe('qwen3:32b');
  });

  it.each<readonly [string, ChatAnswer, number]>([
    ['model-throttled', { kind: 'fails', status: 429, message: 'busy' }, 10_000],
    ['model-unavailable', { kind: 'fails', status: 500, message: 'out of memory' }, 10_000],
    ['model-unavailable', { kind: 'garbage' }, 10_000],
    ['model-timeout', { kind: 'hangs' }, 100],
  ])('owns up to it when the server fails: %s', async (failure, failing, patience) => {
    const { events } = await turnOn([failing], 'Hola', patience);
    expect(await events(id, 'turn-ended')).toMatchObject([{ outcome: 'failed', failure }]);
    expect(await events(id, 'reply-sent')).toMatchObject([{ text: plainWords.failed.es }]);
  });
});
