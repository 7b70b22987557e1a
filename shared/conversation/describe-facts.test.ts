import { expect, test } from 'vitest';
import type { KnownFact } from './briefing.ts';
import { describeFacts } from './describe-facts.ts';

const claimed = (name: string, value: string): KnownFact => ({ name, value, standing: 'claimed' });
const spanish = { language: 'es', country: 'EC' } as const;

function wordsOf(...facts: readonly KnownFact[]) {
  return describeFacts(facts, spanish).map(({ value }) => value);
}

test('what the playbooks keep is written out for people', () => {
  expect(
    wordsOf(
      claimed('genres', 'deportes, noticias'),
      claimed('plan-answer', 'hesitates'),
      claimed('visit-day', '2026-12-02'),
      claimed('parts', '3'),
    ),
  ).toEqual([
    've deportes, noticias',
    'duda del plan ofrecido',
    'visita el 2 de diciembre de 2026',
    '3 cuotas',
  ]);
});

test('what was taken back is gone, and what nobody knows is said as it is', () => {
  expect(
    wordsOf(claimed('parts', ''), claimed('reason', 'es muy caro'), claimed('plan-answer', 'tal vez')),
  ).toEqual(['es muy caro', 'tal vez']);
});

test("in the conversation's language, with its standing", () => {
  expect(describeFacts([claimed('decision', 'leave')], { language: 'en', country: 'TT' })).toEqual([
    { name: 'decision', value: 'decided to leave', standing: 'claimed' },
  ]);
});
