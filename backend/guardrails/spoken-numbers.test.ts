import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../shared/conversation/source.ts';
import { localeOf, type CountryCode } from '../../shared/countries/country.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import type { Language } from '../../shared/language.ts';
import { checkReply } from './check-reply.ts';

type Writer = (value: number) => string;

const es: Writer = (value) => {
  const small =
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
      ' ',
    );
  const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
  const hundreds =
    'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
      ' ',
    );
  if (value < 30) return small[value] ?? '';
  if (value < 100)
    return [tens[Math.floor(value / 10) - 3], value % 10 && small[value % 10]].filter(Boolean).join(' y ');
  if (value === 100) return 'cien';
  if (value < 1_000)
    return [hundreds[Math.floor(value / 100) - 1], value % 100 && es(value % 100)].filter(Boolean).join(' ');
  const thousands = Math.floor(value / 1_000);
  return [thousands > 1 && es(thousands).replace(/uno$/, 'un'), 'mil', value % 1_000 && es(value % 1_000)]
    .filter(Boolean)
    .join(' ');
};

const pt: Writer = (value) => {
  const small =
    'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
      ' ',
    );
  const tens = 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ');
  const hundreds =
    'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(' ');
  if (value < 20) return small[value] ?? '';
  if (value < 100)
    return [tens[Math.floor(value / 10) - 2], value % 10 && small[value % 10]].filter(Boolean).join(' e ');
  if (value === 100) return 'cem';
  if (value < 1_000)
    return [hundreds[Math.floor(value / 100) - 1], value % 100 && pt(value % 100)]
      .filter(Boolean)
      .join(' e ');
  const thousands = Math.floor(value / 1_000);
  const rest = value % 1_000;
  const and = rest < 100 || rest % 100 === 0 ? ' e ' : ' ';
  return `${thousands > 1 ? `${pt(thousands)} ` : ''}mil${rest ? and + pt(rest) : ''}`;
};

const en: Writer = (value) => {
  const small =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (value < 20) return small[value] ?? '';
  if (value < 100)
    return [tens[Math.floor(value / 10) - 2], value % 10 && small[value % 10]].filter(Boolean).join('-');
  if (value < 1_000)
    return [`${small[Math.floor(value / 100)]} hundred`, value % 100 && en(value % 100)]
      .filter(Boolean)
      .join(' and ');
  return [`${en(Math.floor(value / 1_000))} thousand`, value % 1_000 && en(value % 1_000)]
    .filter(Boolean)
    .join(' ');
};

interface Place {
  readonly language: Language;
  readonly country: CountryCode;
  readonly currency: 'USD' | 'BRL' | 'TTD';
  readonly styles: readonly ((whole: number, cents: number) => string)[];
}

const two = (cents: number) => String(cents).padStart(2, '0');
const places: readonly Place[] = [
  {
    language: 'es',
    country: 'EC',
    currency: 'USD',
    styles: [
      (whole, cents) => `${es(whole)} con ${es(cents)}`,
      (whole, cents) => `${es(whole).replace(/uno$/, 'un')} dólares con ${es(cents)} centavos`,
      (whole, cents) => `${es(whole).replace(/uno$/, 'un')} dólares y ${es(cents)} centavos`,
      (whole, cents) => `${whole} dólares con ${cents} centavos`,
      (whole, cents) => `${whole},${two(cents)} dólares`,
    ],
  },
  {
    language: 'pt-BR',
    country: 'BR',
    currency: 'BRL',
    styles: [
      (whole, cents) => `${pt(whole)} reais e ${pt(cents)} centavos`,
      (whole, cents) => `${whole} reais e ${cents} centavos`,
      (whole, cents) => `R$ ${whole}.${two(cents)}`,
      (whole, cents) => `${whole},${two(cents)}`,
    ],
  },
  {
    language: 'en',
    country: 'TT',
    currency: 'TTD',
    styles: [
      (whole, cents) => `${en(whole)} dollars and ${en(cents)} cents`,
      (whole, cents) =>
        cents < 10 || whole % 100 === 0 ? `${whole}.${two(cents)}` : `${en(whole)} ${en(cents)}`,
      (whole, cents) => `${whole} dollars and ${cents} cents`,
      (whole, cents) => `$${whole}.${two(cents)}`,
    ],
  },
];
const anyAmount = fc.record({
  place: fc.constantFrom(...places),
  style: fc.nat({ max: 99 }),
  whole: fc.integer({ min: 13, max: 9_999 }),
  cents: fc.integer({ min: 1, max: 99 }),
});

function verdictOf(text: string, { language, country, currency }: Place, minor: number) {
  const written = formatMoney({ minor, currency }, localeOf(language, country));
  const source: Source = { kind: 'bill', id: 'b', title: 'Total', text: written };
  return checkReply(text, [source], { language, country }).verdict;
}

function written({ styles }: Place, style: number, whole: number, cents: number): string {
  return styles[style % styles.length]?.(whole, cents) ?? '';
}

describe('an amount in any way of writing it', () => {
  it('is the value that a source has', () => {
    fc.assert(
      fc.property(anyAmount, ({ place, style, whole, cents }) => {
        const text = `OK: ${written(place, style, whole, cents)}.`;
        expect([text, verdictOf(text, place, whole * 100 + cents)]).toEqual([text, 'pass']);
      }),
      { numRuns: 400 },
    );
  });

  it('never passes for another value', () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.integer({ min: 1_300, max: 999_999 }),
        ({ place, style, whole, cents }, other) => {
          fc.pre(other !== whole * 100 + cents);
          const text = `OK: ${written(place, style, whole, cents)}.`;
          expect([text, verdictOf(text, place, other)]).toEqual([text, 'held']);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('words that are no figures', () => {
  const place = places[0] as Place;

  it.each([
    'Mil gracias por esperar.',
    'Once you have restarted it, tell me.',
    'Um momento, por favor.',
    'Son dos o tres pasos.',
  ])('pass: %s', (text) => {
    expect(verdictOf(text, place, 100)).toBe('pass');
  });

  it.each([
    'Le bajo un veinte por ciento.',
    'Son mil doscientos pesos.',
    'Llega el quince de mayo.',
    'It is due on the first of May.',
  ])('are told from figures: %s', (text) => {
    expect(verdictOf(text, place, 100)).toBe('held');
  });
});
