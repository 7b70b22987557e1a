import { describe, expect, it } from 'vitest';
import { guessFeelings, trainMoodModel } from './mood-model.ts';

const rows = {
  positive: ['que filme lindo', 'adorei o show', 'um dia excelente', 'parabens pelo bolo', 'gostei da aula'],
  negative: ['que filme ruim', 'odiei o show', 'um dia horrivel', 'vergonha desse bolo', 'pessima a aula'],
  neutral: ['o filme das nove', 'cheguei no show', 'um dia na praia', 'receita desse bolo', 'hoje tem aula'],
} as const;
const texts = (['positive', 'negative', 'neutral'] as const).flatMap((label) =>
  rows[label].flatMap((text) =>
    Array.from({ length: 6 }, () => ({ text, label, language: 'pt-BR' as const })),
  ),
);

describe('a model of moods', () => {
  const model = trainMoodModel(texts);

  it('feels mood words that no text it learned from had', () => {
    const kind = guessFeelings(model, { text: 'fenomenal', language: 'pt-BR' });
    const unkind = guessFeelings(model, { text: 'sordido', language: 'pt-BR' });
    expect(kind.positive).toBeGreaterThan(kind.negative);
    expect(unkind.negative).toBeGreaterThan(unkind.positive);
  });

  it.each(['', '?', '🙂', '@faro #oi https://faro.example'])('makes something of "%s"', (text) => {
    const { positive, neutral, negative } = guessFeelings(model, { text, language: 'pt-BR' });
    expect(positive + neutral + negative).toBeCloseTo(1);
  });
});
