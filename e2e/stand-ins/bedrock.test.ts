import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  type Message,
} from '@aws-sdk/client-bedrock-runtime';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { afterEach, describe, expect, it } from 'vitest';
import { createBedrockModels } from '../../backend/adapters/bedrock/bedrock-models.ts';
import type { BedrockSettings } from '../../backend/models/model-settings.ts';
import { plainWords } from '../../backend/agents/plain-words.ts';
import { createTurnHarness } from '../../backend/testing/turn-harness.ts';
import { createEmbeddedModel } from '../../backend/adapters/embedded/embedded-model.ts';
import { withEmbedded, type Models } from '../../backend/models/model.ts';
import { nextMove } from '../../backend/playbooks/next-move.ts';
import { createBedrockGuardrail } from '../../backend/adapters/bedrock/bedrock-guardrail.ts';
import {
  startBedrock,
  type BedrockAnswer,
  type BedrockRequest,
  type BedrockStandIn,
  type GuardrailAnswer,
} from './bedrock.ts';

const id = 'conversation-1';
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: null };

let standIn: BedrockStandIn | null = null;
afterEach(async () => {
  await standIn?.close();
  standIn = null;
});

async function bedrock(
  answers: readonly BedrockAnswer[],
  opinion?: GuardrailAnswer,
): Promise<BedrockStandIn> {
  const script = (_: unknown, nth: number) =>
    answers[Math.min(nth, answers.length - 1)] ?? { kind: 'hangs' as const };
  standIn = await startBedrock(script, opinion);
  return standIn;
}

function settingsOf(url: string, wanted: Partial<BedrockSettings> = {}): BedrockSettings {
  return {
    adapter: 'bedrock',
    region: 'us-east-1',
    small: 'amazon.nova-lite-v1:0',
    medium: 'anthropic.claude-haiku-4-5-20251001-v1:0',
    large: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
    url,
    apiKey: 'bedrock-key',
    keys: null,
    ...wanted,
  };
}

async function client(answers: readonly BedrockAnswer[]) {
  const { url } = await bedrock(answers);
  return new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: url,
    credentials: { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey },
    maxAttempts: 1,
    // Bedrock answers over HTTP/1.1 as well, which the stand-in keeps to.
    requestHandler: new NodeHttpHandler(),
  });
}

async function turnOn(
  answers: readonly BedrockAnswer[],
  text: string,
  { wanted = {}, patience = 10_000 }: { wanted?: Partial<BedrockSettings>; patience?: number } = {},
) {
  const { url, seen } = await bedrock(answers);
  const harness = await createTurnHarness(createBedrockModels(settingsOf(url, wanted)), {
    limits: { turnMilliseconds: patience },
  });
  await harness.run(id, await harness.begins(id, text));
  return { ...harness, seen };
}

describe('a turn on Bedrock', () => {
  const readAccount: BedrockAnswer = {
    kind: 'uses',
    tools: [{ name: 'read_account', input: {} }],
    text: 'Veamos.',
  };
  const answer: BedrockAnswer = { kind: 'says', text: 'Tiene el plan Premium por $128,90 al mes.' };

  it('uses tools over ConverseStream and speaks', async () => {
    const { events, seen } = await turnOn([readAccount, answer], 'Hola');
    expect(await events(id, 'reply-sent')).toMatchObject([
      { text: 'Tiene el plan Premium por $128,90 al mes.', model: 'amazon.nova-lite-v1:0' },
    ]);
    expect(seen).toMatchObject([
      { model: 'amazon.nova-lite-v1:0', streamed: true, authorization: 'Bearer bedrock-key' },
      { streamed: true },
    ]);
    expect(seen[0]?.body.toolConfig?.tools.map(({ toolSpec }) => toolSpec.name)).toContain('hand_to_person');
    const result = seen[1]?.body.messages.at(-1)?.content[0]?.toolResult;
    expect(JSON.stringify(result)).toContain('Premium');
  });

  it('takes the medium model where care is needed', async () => {
    const { seen } = await turnOn(
      [{ kind: 'says', text: 'Claro. ¿A qué dirección se muda?' }],
      'Me mudo de casa el mes que viene',
    );
    expect(seen[0]?.model).toBe('anthropic.claude-haiku-4-5-20251001-v1:0');
  });

  it('signs with the keys that it is given, and passes the guardrail on', async () => {
    const { seen } = await turnOn([answer], 'Hola', {
      wanted: { apiKey: null, keys, guardrail: { id: 'gr-1', version: '3' } },
    });
    expect(seen[0]?.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\//);
    expect(seen[0]?.body.guardrailConfig).toMatchObject({
      guardrailIdentifier: 'gr-1',
      guardrailVersion: '3',
    });
  });

  it('tries again where Bedrock was busy', async () => {
    const busy: BedrockAnswer = {
      kind: 'fails',
      status: 429,
      type: 'ThrottlingException',
      message: 'Too many requests',
    };
    const { events } = await turnOn([busy, answer], 'Hola');
    expect(await events(id, 'turn-ended')).toMatchObject([{ outcome: 'spoke' }]);
  });

  it.each<readonly [string, BedrockAnswer]>([
    ['model-throttled', { kind: 'fails', status: 429, type: 'ThrottlingException', message: 'Too many' }],
    ['model-unavailable', { kind: 'fails', status: 500, type: 'InternalServerException', message: 'Oh' }],
    ['model-unavailable', { kind: 'fails', status: 400, type: 'ValidationException', message: 'No model' }],
    ['model-throttled', { kind: 'breaks', exception: 'throttlingException', message: 'Too many' }],
    ['model-unavailable', { kind: 'breaks', exception: 'modelStreamErrorException', message: 'Broken' }],
    ['model-unavailable', { kind: 'garbage' }],
    ['model-nonsense', { kind: 'says', text: ' ' }],
  ])('owns up to it when Bedrock fails for good: %s', async (failure, failing) => {
    const { events } = await turnOn([failing], 'Hola');
    expect(await events(id, 'turn-ended')).toMatchObject([{ outcome: 'failed', failure }]);
    expect(await events(id, 'reply-sent')).toMatchObject([{ text: plainWords.failed.es }]);
    expect(await events(id, 'hand-over-requested')).toMatchObject([{ reason: 'failure' }]);
  });

  it('does not wait for ever', async () => {
    const { events } = await turnOn([{ kind: 'hangs' }], 'Hola', { patience: 100 });
    expect(await events(id, 'turn-ended')).toMatchObject([{ outcome: 'failed', failure: 'model-timeout' }]);
    expect(await events(id, 'reply-sent')).toMatchObject([{ text: plainWords.failed.es }]);
  });
});

const behind = (models: Models) => withEmbedded(createEmbeddedModel({ nextMove }), models);

async function falls(answer: (request: BedrockRequest) => BedrockAnswer) {
  standIn = await startBedrock(answer);
  const harness = await createTurnHarness(behind(createBedrockModels(settingsOf(standIn.url))));
  await harness.run(id, await harness.begins(id, 'Hola'));
  const calls = await harness.events(id, 'model-called');
  const [reply] = await harness.events(id, 'reply-sent');
  return {
    reply,
    calls: calls.map(({ model, outcome, code }) => [model, outcome, code]),
    seen: standIn.seen,
  };
}

describe('a turn on Bedrock with the playbooks behind it', () => {
  const says: BedrockAnswer = { kind: 'says', text: 'Hola, soy Lana.' };

  it('falls back on the next model where one is throttled for good', async () => {
    const busy: BedrockAnswer = {
      kind: 'fails',
      status: 429,
      type: 'ThrottlingException',
      message: 'Too many',
    };
    const { reply, calls, seen } = await falls(({ model }) => (model.includes('nova') ? busy : says));
    expect(reply).toMatchObject({ text: 'Hola, soy Lana.', model: settingsOf('').medium });
    expect(calls).toEqual([
      ['small', 'throttled', '429'],
      ['medium', 'ok', null],
    ]);
    expect(seen.map(({ model }) => model.includes('nova'))).toEqual([true, true, false]);
  });

  it('answers from the playbooks in the same turn where all of Bedrock breaks', async () => {
    const breaks: BedrockAnswer = {
      kind: 'breaks',
      exception: 'modelStreamErrorException',
      message: 'Broken',
    };
    const { reply, calls } = await falls(({ model }) =>
      model.includes('nova') ? { kind: 'garbage' } : breaks,
    );
    expect(reply?.model).toBe('faro-embedded');
    expect(calls.map(([model, outcome]) => [model, outcome])).toEqual([
      ['small', 'error'],
      ['medium', 'error'],
      ['embedded', 'ok'],
    ]);
  });

  it('puts what it cost on the ledger', async () => {
    standIn = await startBedrock(() => says);
    const harness = await createTurnHarness(behind(createBedrockModels(settingsOf(standIn.url))));
    await harness.run(id, await harness.begins(id, 'Hola'));
    expect(await harness.events(id, 'model-called')).toMatchObject([
      { modelId: 'amazon.nova-lite-v1:0', tokensIn: 10, tokensOut: 5, microUsd: 2, outcome: 'ok' },
    ]);
  });
});

describe('the second opinion of a Bedrock guardrail', () => {
  const good: BedrockAnswer = { kind: 'says', text: 'Tiene el plan Premium.' };
  const guardrail = { id: 'gr-1', version: '3' };

  async function turnWith(opinion: GuardrailAnswer, answers: readonly BedrockAnswer[] = [good]) {
    const { url, seen, guarded } = await bedrock(answers, opinion);
    const settings = settingsOf(url, { guardrail });
    const harness = await createTurnHarness(createBedrockModels(settings), {
      askSecondOpinion: createBedrockGuardrail(settings, opinion === 'hangs' ? 100 : 10_000) ?? undefined,
    });
    await harness.run(id, await harness.begins(id, '¿Qué plan tengo?'));
    return { ...harness, seen, guarded };
  }

  it('is asked with the sources, the question and the reply, each as what it is', async () => {
    const { events, seen, guarded } = await turnWith('passes');
    expect(await events(id, 'reply-sent')).toMatchObject([{ text: 'Tiene el plan Premium.' }]);
    expect(guarded).toMatchObject([
      {
        guardrail: 'gr-1',
        version: '3',
        authorization: 'Bearer bedrock-key',
        body: {
          source: 'OUTPUT',
          content: [
            { text: { qualifiers: ['grounding_source'] } },
            { text: { text: '¿Qué plan tengo?', qualifiers: ['query'] } },
            { text: { text: 'Tiene el plan Premium.', qualifiers: ['guard_content'] } },
          ],
        },
      },
    ]);
    expect(seen[0]?.body.guardrailConfig).toMatchObject({ trace: 'enabled' });
    expect(await events(id, 'guardrail-intervened')).toEqual([]);
  });

  it('holds what it finds ungrounded, and keeps why', async () => {
    const { events } = await turnWith('ungrounded');
    expect(await events(id, 'reply-held')).toMatchObject([{ marks: [{ kind: 'second-opinion' }] }]);
    const kept = (await events(id, 'guardrail-intervened')).at(-1);
    expect(kept).toMatchObject({
      stage: 'second-opinion',
      outcome: 'intervened',
      reasons: ['GROUNDING 0.12 < 0.7'],
    });
    expect(kept?.assessments).toContain('contextualGroundingPolicy');
    expect(await events(id, 'hand-over-requested')).toMatchObject([{ reason: 'held' }]);
  });

  it.each<GuardrailAnswer>(['fails', 'hangs'])(
    'is done without when it %s, which is put on record',
    async (how) => {
      const { events } = await turnWith(how);
      expect(await events(id, 'reply-sent')).toMatchObject([{ text: 'Tiene el plan Premium.' }]);
      expect(await events(id, 'guardrail-intervened')).toMatchObject([{ outcome: 'unavailable' }]);
    },
  );

  it('holds an answer that the guardrail stopped while it was written, with its trace', async () => {
    const { events, guarded } = await turnWith('passes', [
      { kind: 'blocked', text: 'No puedo hablar de eso.' },
    ]);
    expect(await events(id, 'reply-held')).toMatchObject([{ text: 'No puedo hablar de eso.' }]);
    const kept = (await events(id, 'guardrail-intervened')).at(-1);
    expect(kept).toMatchObject({ stage: 'answer', outcome: 'intervened' });
    expect(kept?.assessments).toContain('outputAssessments');
    expect(guarded).toEqual([]);
  });
});

describe("the stand-in, asked by the AWS SDK's own client", () => {
  const uses: BedrockAnswer = {
    kind: 'uses',
    text: 'Un momento.',
    tools: [{ name: 'send_bill', input: { billId: 'EC-1001-2026-11', note: 'año' } }],
  };
  const says: BedrockAnswer = { kind: 'says', text: 'Señal recuperada: 21 °C 🙂' };
  const messages: Message[] = [{ role: 'user', content: [{ text: 'Hola' }] }];
  const modelId = 'amazon.nova-lite-v1:0';

  it('speaks Converse, with tool use', async () => {
    const runtime = await client([uses, says]);
    const first = await runtime.send(new ConverseCommand({ modelId, messages }));
    expect(first.stopReason).toBe('tool_use');
    expect(first.output?.message?.content).toMatchObject([
      { text: 'Un momento.' },
      {
        toolUse: {
          toolUseId: 'tooluse_0',
          name: 'send_bill',
          input: { billId: 'EC-1001-2026-11', note: 'año' },
        },
      },
    ]);
    const second = await runtime.send(new ConverseCommand({ modelId, messages }));
    expect(second.output?.message?.content).toEqual([{ text: 'Señal recuperada: 21 °C 🙂' }]);
    expect(second.usage).toMatchObject({ totalTokens: 15 });
  });

  it('speaks ConverseStream, with tool use', async () => {
    const runtime = await client([uses]);
    const { stream } = await runtime.send(new ConverseStreamCommand({ modelId, messages }));
    const parts: ConverseStreamOutput[] = [];
    for await (const part of stream ?? []) parts.push(part);
    expect(parts[0]).toEqual({ messageStart: { role: 'assistant' } });
    expect(parts.map(({ contentBlockDelta }) => contentBlockDelta?.delta?.text ?? '').join('')).toBe(
      'Un momento.',
    );
    expect(parts.find(({ contentBlockStart }) => contentBlockStart)?.contentBlockStart).toEqual({
      contentBlockIndex: 1,
      start: { toolUse: { toolUseId: 'tooluse_0', name: 'send_bill' } },
    });
    const input = parts
      .map(({ contentBlockDelta }) => contentBlockDelta?.delta?.toolUse?.input ?? '')
      .join('');
    expect(JSON.parse(input)).toEqual({ billId: 'EC-1001-2026-11', note: 'año' });
    expect(parts.at(-2)).toEqual({ messageStop: { stopReason: 'tool_use' } });
    expect(parts.at(-1)).toMatchObject({ metadata: { usage: { totalTokens: 15 } } });
  });

  it('fails as Bedrock fails', async () => {
    const runtime = await client([
      { kind: 'fails', status: 429, type: 'ThrottlingException', message: 'Too many requests' },
      { kind: 'breaks', exception: 'throttlingException', message: 'Slow down' },
    ]);
    await expect(runtime.send(new ConverseCommand({ modelId, messages }))).rejects.toMatchObject({
      name: 'ThrottlingException',
      message: 'Too many requests',
    });
    const { stream } = await runtime.send(new ConverseStreamCommand({ modelId, messages }));
    const read = async () => {
      for await (const part of stream ?? []) expect(part).toBeDefined();
    };
    await expect(read()).rejects.toMatchObject({ name: 'ThrottlingException', message: 'Slow down' });
  });
});
