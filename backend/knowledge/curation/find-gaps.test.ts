import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from './asked-questions.ts';
import { findGaps } from './find-gaps.ts';

let minute = 0;
function asked(text: string, other: Partial<AskedQuestion> = {}): AskedQuestion {
  minute += 1;
  return {
    id: `conversation-${minute}`,
    country: 'EC',
    language: 'es',
    at: new Date(Date.UTC(2026, 2, 2, 14, minute)).toISOString(),
    text,
    because: 'found-nothing',
    answers: [],
    ...other,
  };
}

const questions = [
  asked('¿Se puede suspender el servicio por vacaciones?'),
  asked('¿Tienen planes de fibra para empresas?'),
  asked('¿cómo suspendo el servicio en vacaciones?', { because: 'dismissed', answers: ['Por tres meses.'] }),
  asked('quiero saber si puedo suspender el servicio unas vacaciones', { answers: ['Por tres meses.'] }),
];

describe('findGaps', () => {
  it('puts questions that ask the same together, those asked most first', () => {
    const [first, second, ...others] = findGaps(questions);
    expect(first).toMatchObject({ count: 3, foundNothing: 2, dismissed: 1, answers: ['Por tres meses.'] });
    expect(second?.questions).toEqual(['¿Tienen planes de fibra para empresas?']);
    expect(others).toEqual([]);
  });

  it('keeps the id of a gap as it grows, in whatever order its questions come', () => {
    const [before] = findGaps(questions.slice(0, 1));
    expect(findGaps(questions.toReversed())[0]?.id).toBe(before?.id);
  });

  it('keeps countries and languages apart', () => {
    const text = '¿Se puede suspender el servicio?';
    const apart = [asked(text), asked(text, { country: 'PE' }), asked(text, { language: 'pt-BR' })];
    expect(findGaps(apart)).toHaveLength(3);
  });

  it('has none without questions', () => {
    expect(findGaps([])).toEqual([]);
  });
});
