import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../../shared/conversation/event.ts';
import { sameInEach } from '../../../shared/language.ts';
import { maskPersonalData } from '../../guardrails/personal-data/mask-personal-data.ts';
import { ana, event, lanaOwns, logged, opening, ownerOf, replies, says } from '../../testing/builders.ts';
import { askedQuestions } from './asked-questions.ts';

const question = '¿Se puede suspender el servicio por vacaciones?';
const lana = lanaOwns(1);
const rep = ownerOf(ana, 2);

function read(...events: readonly NewEvent[]) {
  const log = logged([opening(), ...events], 'c-1');
  return askedQuestions(log, maskPersonalData);
}

const found = (about: number, ...passages: readonly { id: string; title: string; text: string }[]) =>
  event('knowledge-found', { about, passages: passages.map((each) => ({ kind: 'passage', ...each })) });
const intent = (about: number, wanted: 'greeting' | 'bill-question' | 'out-of-scope', confidence = 0.9) =>
  event('intent-read', { about, intent: wanted, confidence, others: [] });

const near = { id: 'bill#1', title: 'Cómo leer su factura', text: 'Su factura muestra el plan del mes.' };
const fits = {
  id: 'pause#1',
  title: 'Suspender el servicio',
  text: 'El servicio se puede suspender por vacaciones.',
};

describe('askedQuestions', () => {
  it('keeps a question that found nothing, or nothing about it', () => {
    expect(read(says(question), found(2))).toMatchObject([
      { id: 'c-1-2', country: 'EC', language: 'es', text: question, because: 'found-nothing' },
    ]);
    expect(read(says(question), found(2, near))).toHaveLength(1);
  });

  it.each<[string, readonly NewEvent[]]>([
    ['found its answer', [says(question), found(2, fits)]],
    ['was answered from the account', [says(question), found(2), sourced()]],
    ['belongs to a playbook', [says('¿Por qué subió mi factura?'), intent(2, 'bill-question'), found(2)]],
    ['is a courtesy', [says('¿Cómo está?'), intent(2, 'greeting'), found(2)]],
    ['asks nothing', [says('Se me cayó el decodificador al agua.'), found(2)]],
    ['was asked while nobody could look it up', [says(question)]],
  ])('leaves out what %s', (_, events) => {
    expect(read(...events)).toEqual([]);
  });

  it('keeps a question whose passage somebody dismissed', () => {
    const suggestion = {
      id: 'passage:pause#1',
      kind: 'reply',
      title: sameInEach('Citar'),
      why: sameInEach(''),
      text: fits.text,
    } as const;
    const suggested = event('suggestions-made', {
      about: 2,
      suggestions: [{ ...suggestion, price: null, tool: null, irreversible: false }],
    });
    const dismissed = event('suggestion-dismissed', { suggestionId: suggestion.id });
    const [kept] = read(says(question), found(2, fits), suggested, dismissed);
    expect(kept).toMatchObject({ text: question, because: 'dismissed' });
  });

  it('takes what a person answered, and neither their greeting nor what they asked back', () => {
    const [kept] = read(
      says(question),
      found(2),
      replies(rep, 'Hola, Daniel, desde ahora le atiendo yo.', { suggestionId: 'reply:attend' }),
      replies(rep, '¿Desde qué día quiere suspenderlo, Daniel?'),
      replies(rep, 'Puede suspenderlo hasta tres meses al año.'),
      replies(lana, 'Con mucho gusto, aquí sigo para lo que necesite.'),
    );
    expect(kept?.answers).toEqual(['Puede suspenderlo hasta tres meses al año.']);
  });

  it('keeps nothing that tells who asked', () => {
    const told = 'Soy Daniel Flores, daniel@example.com, tel. 099 123 4567: ¿se puede suspender el servicio?';
    const answered = 'Sí, señor Flores, le escribimos a daniel@example.com.';
    const [kept] = read(says(told), found(2), replies(rep, answered));
    const text = JSON.stringify(kept);
    for (const personal of ['Daniel', 'Flores', 'daniel@', '123 4567']) expect(text).not.toContain(personal);
    expect(kept?.text).toContain('¿se puede suspender el servicio?');
  });

  it('tells the language that the customer turned out to speak', () => {
    const turned = event('language-changed', { language: 'en' });
    expect(read(says('Can the service be suspended for my holidays?'), found(2), turned)[0]?.language).toBe(
      'en',
    );
  });
});

function sourced(): NewEvent {
  const sources = [{ kind: 'account' as const, id: 'EC-1001', title: 'Cuenta', text: 'Premium' }];
  return replies(lana, 'Tiene el plan Premium.', { sources });
}
