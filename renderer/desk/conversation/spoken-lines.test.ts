import { expect, test } from 'vitest';
import type { TranscriptLine } from '../../../shared/conversation/conversation.ts';
import { saidSince } from './spoken-lines.ts';

const words = (sequence: number): TranscriptLine => ({
  kind: 'utterance',
  sequence,
  at: '2026-01-01T00:00:00Z',
  from: 'customer',
  author: { kind: 'customer', id: 'ana', name: 'Ana' },
  text: `line ${sequence}`,
  messageId: `message ${sequence}`,
  mood: null,
  sources: [],
  unsupported: [],
  translations: [],
  contested: [],
  correction: null,
});
const transcript = Array.from({ length: 40 }, (_, index) => words(index + 1));
const heard = (after: number) => saidSince(transcript, after).map(({ sequence }) => sequence);

test('lines that come together are each read aloud, in their order', () => {
  expect(heard(38)).toEqual([39, 40]);
});

test('what was there before is not read aloud', () => {
  expect(heard(40)).toEqual([]);
});

test('of many only the last few are', () => {
  expect(heard(2)).toEqual([36, 37, 38, 39, 40]);
});
