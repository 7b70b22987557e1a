import { MockLanguageModelV4, simulateReadableStream } from 'ai/test';
import { expect, it } from 'vitest';
import { askedQuestions } from '../../knowledge/curation/asked-questions.ts';
import type { KnowledgeQuestion } from '../../knowledge/knowledge.ts';
import { maskQuestions } from '../../knowledge/mask-questions.ts';
import { createLog } from '../../log.ts';
import type { CallOptions, StreamPart } from '../../models/model.ts';
import { veiled } from '../../models/veil-model.ts';
import { event, logged, opening, says } from '../../testing/builders.ts';
import { plant } from '../../testing/personal-data/plant.ts';
import { veiledOpinion } from '../veil-opinion.ts';
import { maskPersonalData } from './mask-personal-data.ts';

const planted = plant(1_000);
const whatIsIn = (written: string) => planted.filter(({ value }) => written.includes(value));

const usage = {
  inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 1, text: 1, reasoning: 0 },
};

/** A vendor's model that answers with these parts, and what it was sent. */
function outsideModel(parts: readonly StreamPart[]) {
  const sent: string[] = [];
  const model = new MockLanguageModelV4({
    doStream: async (options) => {
      sent.push(JSON.stringify(options));
      const finish: StreamPart = { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage };
      return {
        stream: simulateReadableStream({
          chunks: [...parts, finish],
          chunkDelayInMs: null,
          initialDelayInMs: null,
        }),
      };
    },
  });
  return { sent, model: veiled(model) };
}

function promptWith(text: string): CallOptions {
  return {
    prompt: [
      { role: 'system', content: `You are Lana. <data>${text}</data>` },
      { role: 'user', content: [{ type: 'text', text: `<customer>${text}</customer>` }] },
      {
        role: 'assistant',
        content: [
          { type: 'tool-call', toolCallId: 'call-1', toolName: 'note_progress', input: { value: text } },
        ],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: 'call-1',
            toolName: 'note_progress',
            output: { type: 'json', value: { ok: true, result: { noted: [text] } } },
          },
        ],
      },
    ],
    providerOptions: { faro: { situation: { utterance: text } } },
  };
}

async function heard(model: ReturnType<typeof veiled>, options: CallOptions): Promise<readonly StreamPart[]> {
  const { stream } = await model.doStream(options);
  const parts: StreamPart[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

it('no identifier of a thousand goes to a model outside, wherever in the prompt it stands', async () => {
  const { sent, model } = outsideModel([]);
  for (const { text } of planted) await heard(model, promptWith(text));
  expect(sent).toHaveLength(1_000);
  expect(whatIsIn(sent.join('\n'))).toEqual([]);
});

it('what a model says and asks of a tool has the values again, also where its words come in pieces', async () => {
  const { model } = outsideModel([
    { type: 'text-start', id: 't' },
    { type: 'text-delta', id: 't', delta: 'Le escribo a [' },
    { type: 'text-delta', id: 't', delta: '[email' },
    { type: 'text-delta', id: 't', delta: '-1]] hoy [' },
    { type: 'text-end', id: 't' },
    { type: 'tool-call', toolCallId: 'c', toolName: 'open_ticket', input: '{"summary":"[[email-1]]"}' },
  ]);
  const parts = await heard(model, promptWith('Soy ana@correo.ec'));
  const said = parts.map((part) => (part.type === 'text-delta' ? part.delta : '')).join('');
  expect(said).toBe('Le escribo a ana@correo.ec hoy [');
  expect(parts).toContainEqual(expect.objectContaining({ input: '{"summary":"ana@correo.ec"}' }));
});

it('none is in the log of the process, as words, as a field or in an error', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  for (const { text } of planted) {
    log.error({ err: new Error(text, { cause: new Error(text) }), details: { said: [text] } }, text);
  }
  expect(lines).toHaveLength(1_000);
  expect(whatIsIn(lines.join('\n'))).toEqual([]);
  expect(lines[0]).toContain('"stack"');
});

it('ids stay readable in the log', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const conversation = '44665544-0000-4000-8000-446655440000';
  log.error({ conversation }, `unexpected in ${conversation}`);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ conversation, msg: `unexpected in ${conversation}` });
});

it('none goes to a guardrail outside', async () => {
  const asked: string[] = [];
  const ask = veiledOpinion(async (asking) => {
    asked.push(JSON.stringify(asking));
    return { outcome: 'passed', reasons: [], assessments: '', milliseconds: 0 };
  });
  const { signal } = new AbortController();
  for (const { text } of planted) {
    const source = { kind: 'account', id: 'EC-1001', title: text, text } as const;
    await ask({ text, question: text, sources: [source] }, signal);
  }
  expect(asked).toHaveLength(1_000);
  expect(whatIsIn(asked.join('\n'))).toEqual([]);
});

it('none is among the questions that curators see, nor goes to a knowledge base outside', async () => {
  const asked: KnowledgeQuestion[] = [];
  const knowledge = maskQuestions({
    search: async (question) => {
      asked.push(question);
      return [];
    },
  });
  const gaps = planted.flatMap(({ text }) =>
    askedQuestions(
      logged([
        opening(),
        says(`¿${text}?`),
        event('intent-read', { about: 2, intent: 'out-of-scope', confidence: 0.9, others: [] }),
        event('knowledge-found', { about: 2, passages: [] }),
      ]),
      maskPersonalData,
    ),
  );
  for (const { text } of planted) await knowledge.search({ text, country: 'EC', language: 'es', limit: 3 });
  expect(gaps.length).toBeGreaterThan(0);
  expect(whatIsIn(JSON.stringify([gaps, asked]))).toEqual([]);
});
