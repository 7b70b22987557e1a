import { describe, expect, it } from 'vitest';
import { plainText } from '../text-classifier/normalize.ts';
import { marksOf } from './mood-marks.ts';
import { weighWords } from './weigh-words.ts';
import { englishKinds } from './words/en-kinds.ts';
import { spanishKinds } from './words/es-kinds.ts';
import { portugueseKinds } from './words/pt-br-kinds.ts';

describe('marksOf', () => {
  it('says what kinds of words a text has, and which are turned around', () => {
    expect(marksOf('so very proud of you, sweetest friend', 'en')).toContain('~kind love');
    expect(marksOf('estoy harta de esto', 'es')).toContain('~kind anger');
    expect(marksOf('não tenho raiva', 'pt-BR')).toContain('~kind anger!');
  });

  it('takes the time of day for no face', () => {
    expect(weighWords('the 10:30 bus', 'en').mood).toBe(0);
    expect(weighWords('the bus :)', 'en').mood).toBeGreaterThan(0);
  });
});

describe.each([
  ['en', englishKinds],
  ['es', spanishKinds],
  ['pt-BR', portugueseKinds],
])('the kinds of words (%s)', (_, kinds) => {
  it('are written as texts are looked up, each word in one kind', () => {
    const words = kinds
      .flatMap(({ words }) => words.split(/[|\n]/).map((word) => word.trim()))
      .filter(Boolean);
    expect(words.filter((word) => word !== plainText(word).replace(/(\p{L})\1{2,}/gu, '$1'))).toEqual([]);
    expect(words.filter((word) => !/^[^*]{2,}\*?$|^k$/.test(word))).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
