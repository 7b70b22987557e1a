import { expect, it } from 'vitest';
import type { StreamPart } from './model.ts';
import { wholeAnswer } from './whole-answer.ts';

const usage = {
  inputTokens: { total: 9, noCache: 9, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 5, text: 3, reasoning: 2 },
};
const signature = { bedrock: { signature: 'abc' } };
const pieces: readonly StreamPart[] = [
  { type: 'stream-start', warnings: [] },
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'The bill ' },
  { type: 'text-start', id: 't' },
  { type: 'text-delta', id: 't', delta: 'Ya ' },
  { type: 'reasoning-delta', id: 'r', delta: 'first.' },
  { type: 'reasoning-delta', id: 'r', delta: '', providerMetadata: signature },
  { type: 'text-delta', id: 't', delta: 'lo reviso.' },
  { type: 'reasoning-end', id: 'r' },
  { type: 'text-end', id: 't' },
  { type: 'tool-input-start', id: 'c', toolName: 'read_bill' },
  { type: 'tool-input-delta', id: 'c', delta: '{}' },
  { type: 'tool-input-end', id: 'c' },
  { type: 'tool-call', toolCallId: 'c', toolName: 'read_bill', input: '{}' },
];
const finish: StreamPart = {
  type: 'finish',
  finishReason: { unified: 'tool-calls', raw: 'tool_use' },
  usage,
};

it('is what was streamed, each text whole where it began, with what the vendor says of it', () => {
  expect(wholeAnswer([...pieces, finish])).toEqual({
    content: [
      { type: 'reasoning', text: 'The bill first.', providerMetadata: signature },
      { type: 'text', text: 'Ya lo reviso.' },
      { type: 'tool-call', toolCallId: 'c', toolName: 'read_bill', input: '{}' },
    ],
    finishReason: { unified: 'tool-calls', raw: 'tool_use' },
    usage,
    warnings: [],
  });
});

it('is none of a model that stopped half-way', () => {
  expect(wholeAnswer(pieces)).toBeNull();
});
