import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/language.ts';
import { readMood } from './read-mood.ts';

type Range = readonly [lowest: number, highest: number];
const furious: Range = [-1, -0.6];
const leaving: Range = [-0.7, -0.4];
const unhappy: Range = [-0.7, -0.15];
const even: Range = [-0.15, 0.15];
const pleased: Range = [0.15, 0.75];
const thankful: Range = [0.31, 0.9];
const delighted: Range = [0.6, 1];

describe('readMood', () => {
  it.each<[string, Language, Range]>([
    ['Quiero cancelar el servicio.', 'es', leaving],
    ['Quero cancelar o serviço.', 'pt-BR', leaving],
    ['I want to cancel my service.', 'en', leaving],
    ['¿Está bien mi factura?', 'es', even],
    ['Minha conta está certa?', 'pt-BR', even],
    ['Is my bill right?', 'en', even],
    ['¿Cuánto cuesta el plan Premium?', 'es', even],
    ['Can I get a copy of my bill?', 'en', even],
    ['Quiero hablar con una persona', 'es', even],
    ['Veo más streaming, pero sigo deportes y noticias', 'es', even],
    ['no gracias', 'es', even],
    ['não, obrigado', 'pt-BR', [-0.15, 0.5]],
    ['Me mudo el mes que viene', 'es', even],
    ['Muchas gracias', 'es', thankful],
    ['Obrigada!', 'pt-BR', thankful],
    ['thanks so much', 'en', thankful],
    ['que atendimento impecável', 'pt-BR', thankful],
    ['o técnico foi desorganizado', 'pt-BR', unhappy],
    ['o roteador está na mesa', 'pt-BR', even],
    ['sí, acepto', 'es', pleased],
    ['Excelente, me encanta, muchas gracias 😍', 'es', delighted],
    ['Perfeito, adorei!!', 'pt-BR', delighted],
    ['This is awesome, I love it!', 'en', delighted],
    ['me llegó más caro este mes', 'es', unhappy],
    ['o técnico não apareceu de novo 😡', 'pt-BR', unhappy],
    ['my internet is not working again', 'en', unhappy],
    ['No estoy contento con el servicio', 'es', unhappy],
    ['the service is not good', 'en', unhappy],
    ['ESTOY HARTO!!! NADIE ME RESUELVE NADA', 'es', furious],
    ['péssimo, que vergonha, horrível', 'pt-BR', furious],
    ['Worst company ever. Terrible service!!', 'en', furious],
  ])('reads "%s" (%s)', (text, language, [lowest, highest]) => {
    const { mood } = readMood(text, language);
    expect(mood).toBeGreaterThanOrEqual(lowest);
    expect(mood).toBeLessThanOrEqual(highest);
  });

  it.each<[string, string, Language]>([
    ['el servicio es malo', 'el servicio no es malo', 'es'],
    ['está lento', 'ESTÁ LENTO!!! NO SIRVE PARA NADA', 'es'],
    ['é ruim', 'não é ruim', 'pt-BR'],
    ['it is bad', 'it is not bad', 'en'],
  ])('tells "%s" from "%s" (%s)', (one, other, language) => {
    expect(readMood(one, language).mood).not.toBe(readMood(other, language).mood);
  });

  it('hears what comes after a but', () => {
    expect(readMood('el técnico fue amable pero el servicio es malo', 'es').mood).toBeLessThan(0);
    expect(readMood('the service was bad but the technician was excellent', 'en').mood).toBeGreaterThan(0);
  });

  it('says which words made it so, as they were written, the weightiest first', () => {
    expect(readMood('Está lento y es un PÉSIMO servicio', 'es').moodBecause).toEqual(['PÉSIMO', 'lento']);
    expect(readMood('la factura de marzo', 'es')).toEqual({ mood: 0, moodBecause: [], abusive: false });
  });

  it.each<[string, Language]>([
    ['sos un inútil', 'es'],
    ['hijos de puta', 'es'],
    ['los voy a matar', 'es'],
    ['vai se foder', 'pt-BR'],
    ['você é uma burra', 'pt-BR'],
    ['vou te achar', 'pt-BR'],
    ['you are useless', 'en'],
    ['go to hell you idiot', 'en'],
    ["I'll find you", 'en'],
  ])('hears abuse in "%s" (%s)', (text, language) => {
    const { abusive, mood } = readMood(text, language);
    expect(abusive).toBe(true);
    expect(mood).toBeLessThan(-0.8);
  });

  it.each<[string, Language]>([
    ['soy un idiota, perdí mi factura', 'es'],
    ['este internet de mierda no anda', 'es'],
    ['es una vergüenza, quiero cancelar', 'es'],
    ['sou burro, não entendi', 'pt-BR'],
    ['essa internet é um lixo', 'pt-BR'],
    ['this service is terrible', 'en'],
    ["I'm such an idiot, I lost my bill", 'en'],
    ['can you find my bill', 'en'],
  ])('hears none in "%s" (%s)', (text, language) => {
    expect(readMood(text, language).abusive).toBe(false);
  });

  it('stays within bounds for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 4_000 }),
        fc.constantFrom(...languages),
        (text, language) => {
          const { mood, moodBecause } = readMood(text, language);
          expect(Math.abs(mood)).toBeLessThanOrEqual(1);
          expect(moodBecause.length).toBeLessThanOrEqual(5);
        },
      ),
    );
  });
});
