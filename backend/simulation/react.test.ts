import { assert, constantFrom, infiniteStream, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/language.ts';
import type { Persona } from './persona.ts';
import { openingWords } from './persona.ts';
import { phraseBookOf, topics } from './phrases/phrase-book.ts';
import { seededRandom } from './random.ts';
import { fresh, react } from './react.ts';

function persona(wanted: Partial<Persona> = {}): Persona {
  return {
    country: 'EC',
    language: 'es',
    accountId: 'EC-1001',
    topic: 'cancel',
    stance: 'easy',
    cross: false,
    sloppiness: 0,
    wantsPersonAfter: null,
    lingers: 0,
    patience: 8,
    script: null,
    ...wanted,
  };
}

describe('a simulated customer', () => {
  it.each([
    ['es', '¿Qué cambió en su forma de ver televisión?', 'viewing'],
    ['es', 'Anotado. ¿Cuál es la nueva dirección, con calle y número?', 'address'],
    ['es', '¿En cuántas cuotas le queda cómodo?', 'parts'],
    ['es', '¿Le puedo ayudar con algo más?', 'anything-else'],
    ['pt-BR', 'Posso perguntar o que mudou no seu jeito de ver TV?', 'viewing'],
    ['pt-BR', 'A partir de que dia você precisa do serviço lá?', 'day'],
    ['en', 'May I ask what changed in what you watch?', 'viewing'],
    ['en', 'Please unplug it. Is the light on the box green?', 'device'],
  ] as const)('answers in %s what was asked: %s', (language, question, cue) => {
    const { text } = react(persona({ language }), fresh, question, seededRandom(3));
    expect(phraseBookOf(language).answers[cue]).toContain(text);
  });

  it('hesitates once and then accepts, or never gives in, as it is', () => {
    const offer = 'Essential Plus cuesta $89,90 al mes. ¿Qué le parece?';
    const book = phraseBookOf('es');
    const first = react(persona({ stance: 'hesitant' }), fresh, offer, seededRandom(1));
    expect(book.hesitation).toContain(first.text);
    const second = react(persona({ stance: 'hesitant' }), first.progress, offer, seededRandom(1));
    expect(book.yes).toContain(second.text);
    const stubborn = react(persona({ stance: 'stubborn' }), first.progress, offer, seededRandom(1));
    expect(book.insistence).toContain(stubborn.text);
  });

  it('asks for a person where it has had enough of Lana', () => {
    const { text } = react(persona({ wantsPersonAfter: 1 }), fresh, '¿Algo más?', seededRandom(1));
    expect(phraseBookOf('es').wantsPerson).toContain(text);
  });

  it('always leaves in the end, whatever it is told', () => {
    const anyone = record({
      language: constantFrom(...languages),
      topic: constantFrom(...topics),
      stance: constantFrom('easy', 'hesitant', 'stubborn'),
      sloppiness: constantFrom(0, 0.3),
      patience: integer({ min: 1, max: 9 }),
    });
    assert(
      property(anyone, infiniteStream(string()), integer(), (who, answers, seed) => {
        const random = seededRandom(seed);
        let progress = fresh;
        for (let turn = 0; turn < 12; turn += 1) {
          const reaction = react(persona(who), progress, answers.next().value ?? '', random);
          if (reaction.leaves) return true;
          expect(reaction.text?.trim()).not.toBe('');
          ({ progress } = reaction);
        }
        return false;
      }),
    );
  });
});

function openings(seed: number): readonly string[] {
  return Array.from({ length: 40 }, (_, index) =>
    openingWords(persona({ sloppiness: 0.1, cross: index % 2 === 0 }), seededRandom(seed + index)),
  );
}

it('varies its wording, and says the same again from the same seed', () => {
  expect(openings(1)).toEqual(openings(1));
  expect(new Set(openings(1)).size).toBeGreaterThan(20);
});
