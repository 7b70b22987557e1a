import { expect, test } from 'vitest';
import type { Source } from '../../../shared/conversation/source.ts';
import { markSources } from './source-marks.ts';

const account: Source = { kind: 'account', id: 'EC-1001', title: 'Daniel', text: '3 años\nPremium: $128,90' };
const plan: Source = { kind: 'plan', id: 'p', title: 'Essential Plus', text: '$89,90' };
const shown = (text: string, sources: readonly Source[]) =>
  markSources(text, sources)
    .map((piece) => piece.text + (piece.mark ? `[${piece.mark.source.id}]` : ''))
    .join('');

test('marks each figure with what backs it, with its unit where the source has it', () => {
  expect(shown('Lleva 3 años y hoy paga $128,90.', [account])).toBe(
    'Lleva 3 años[EC-1001] y hoy paga $128,90[EC-1001].',
  );
});

test('tells sources apart', () => {
  expect(shown('De $128,90 a $89,90 al mes', [account, plan])).toBe('De $128,90[EC-1001] a $89,90[p] al mes');
});

test('a figure inside a longer one is not backed', () => {
  expect(shown('Son $189,90', [plan])).toBe('Son $189,90[p]');
  expect(markSources('Son $189,90 hoy', [plan])[0]?.text).not.toBe('Son $189,90');
});

test('a source without a figure in the words marks its name, else the end', () => {
  expect(shown('Con Essential Plus sigue igual', [plan])).toBe('Con Essential Plus[p] sigue igual');
  expect(shown('Sigue igual', [plan])).toBe('Sigue igual[p]');
});

test('sources are numbered as the words come to them', () => {
  const numbers = markSources('De $89,90, no $128,90, sino $89,90', [account, plan]).map(
    ({ mark }) => mark?.number,
  );
  expect(numbers).toEqual([1, 2, 1]);
});

test('words without sources stay whole', () => {
  expect(markSources('Hola', [])).toEqual([{ text: 'Hola', end: 4, mark: null }]);
});
