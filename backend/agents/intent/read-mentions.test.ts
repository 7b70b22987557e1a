import { describe, expect, it } from 'vitest';
import type { Understanding } from '../understanding.ts';
import { readIntent } from './read-intent.ts';

/** A Thursday. */
const today = '2026-02-12';

const nothing: Understanding['mentions'] = {
  genres: [],
  planName: null,
  amounts: [],
  days: [],
  address: null,
  email: null,
  count: null,
};

describe('what an utterance names', () => {
  it.each<[string, Partial<Understanding['mentions']>]>([
    ['hola', {}],
    ['Veo más streaming, pero sigo deportes y noticias', { genres: ['sports', 'news'] }],
    ['assisto futebol, jornal e desenhos com as crianças', { genres: ['sports', 'news', 'kids'] }],
    ['mostly movies, series and some documentaries', { genres: ['movies', 'series', 'documentaries'] }],
    ['¿cuánto cuesta el plan Premium?', { planName: 'Premium' }],
    ['and the esencial plus?', { planName: 'esencial plus' }],
    ['quiero el premiun', { planName: 'premiun' }],
    ['qual o preço do plano Família', { planName: 'Família' }],
    ['quiero el plan Hogar Conectado', { planName: 'Hogar Conectado' }],
    ['what is in the Island Max package?', { planName: 'Island Max' }],
    ['qué plan me conviene', {}],
    ['me cobraron 259,90 y siempre pago $189.90', { amounts: [259.9, 189.9] }],
    ['a conta veio R$ 1.259,90', { amounts: [1259.9] }],
    ['they charged me 70 dollars extra', { amounts: [70] }],
    ['quiero pagar en 3 cuotas', { count: 3 }],
    ['em quatro vezes', { count: 4 }],
    ['split it in five installments', { count: 5 }],
    ['parcela em 6x', { count: 6 }],
    ['tres', { count: 3 }],
    ['mejor en 4', { count: 4 }],
    ['em 4 então', { count: 4 }],
    ['make it 5 then', { count: 5 }],
    ['mi correo es ana.torres@example.com.', { email: 'ana.torres@example.com' }],
    [
      'me mudo a la Calle Larga 45, Quito desde el 15 de marzo',
      { address: 'Calle Larga 45, Quito', days: ['2026-03-15'] },
    ],
    ['Av. Amazonas 1234, Quito', { address: 'Av. Amazonas 1234, Quito' }],
    ['R. Augusta 500, apto. 12. Obrigado', { address: 'R. Augusta 500, apto. 12' }],
    ['meu novo endereço é Rua das Flores 123, apto 4', { address: 'Rua das Flores 123, apto 4' }],
    [
      "I'm moving to 12 Frederick Street, Port of Spain on March 15",
      { address: '12 Frederick Street, Port of Spain', days: ['2026-03-15'] },
    ],
  ])('"%s"', (text, mentions) => {
    expect(readIntent(text, 'es', today).mentions).toEqual({ ...nothing, ...mentions });
  });

  it.each<[string, readonly string[]]>([
    ['2026-03-01', ['2026-03-01']],
    ['el 1/3', ['2026-03-01']],
    ['01/03/27', ['2027-03-01']],
    ['el 3 de enero me cobraron', ['2026-01-03']],
    ['el 1 de diciembre', ['2026-12-01']],
    ['1º de março de 2027', ['2027-03-01']],
    ['the 3rd of May', ['2026-05-03']],
    ['dia 10', ['2026-03-10']],
    ['el 20', ['2026-02-20']],
    ['mañana', ['2026-02-13']],
    ['mañana por la mañana', ['2026-02-13']],
    ['por la mañana', []],
    ['depois de amanhã', ['2026-02-14']],
    ['el lunes por la tarde', ['2026-02-16']],
    ['na quinta', ['2026-02-19']],
    ['next Monday', ['2026-02-16']],
    ['viernes por la tarde', ['2026-02-13']],
    ['sexta de manhã', ['2026-02-13']],
    ['Friday morning', ['2026-02-13']],
    ['segunda-feira', ['2026-02-16']],
    ['melhor sexta então', ['2026-02-13']],
    ['pode ser quinta?', ['2026-02-19']],
    ['para terça-feira', ['2026-02-17']],
    ['the visit on Tuesday at 3', ['2026-02-17']],
    ['martes o jueves', ['2026-02-17', '2026-02-19']],
    ['no signal since Monday', []],
    ['a segunda via', []],
    ['segunda via da conta', []],
    ['los viernes se corta', []],
    ['el viernes pasado se cayó', []],
    ['it fails every Friday morning', []],
    ['in two weeks', ['2026-02-26']],
    ['en 10 días', ['2026-02-22']],
    ['entre el 2 de marzo y el 4 de marzo', ['2026-03-02', '2026-03-04']],
    ['el 31 de abril', []],
    ['99/99', []],
    ['error 775', []],
    ['el mes que viene', []],
  ])('the days in "%s"', (text, days) => {
    expect(readIntent(text, 'es', today).mentions.days).toEqual(days);
  });

  it('reads only days with their year when it does not know the day', () => {
    expect(readIntent('mañana, el 15 de marzo o el 2 de abril de 2027', 'es').mentions.days).toEqual([
      '2027-04-02',
    ]);
  });
});
