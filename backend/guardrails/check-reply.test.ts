import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../shared/conversation/source.ts';
import { countryCodes, localeOf, type CountryCode } from '../../shared/countries/country.ts';
import { formatDay } from '../../shared/countries/day.ts';
import { formatMoney } from '../../shared/countries/money.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { languages, type Language } from '../../shared/language.ts';
import { checkReply } from './check-reply.ts';

const plan: Source = {
  kind: 'plan',
  id: 'essential-plus',
  title: 'Essential Plus',
  text: '$89,90 al mes. $39,00 menos que Premium. Con 20 % de descuento durante 6 meses: $71,92. 128 canales.',
};
const premium: Source = { kind: 'plan', id: 'premium', title: 'Premium', text: '$128,90 al mes.' };
const account: Source = {
  kind: 'account',
  id: 'EC-1001',
  title: 'Daniel',
  text: 'Cliente desde el 10 de febrero de 2023, 3 años. Av. Amazonas N34-120. d•••@example.com.',
};
const dispute: Source = {
  kind: 'effect',
  id: 'k1',
  title: 'CL-9458723',
  text: 'Reclamo CL-9458723 por $70,00. Respuesta el 4 de diciembre de 2026, 10 días hábiles.',
};
const passage: Source = {
  kind: 'passage',
  id: 'p1',
  title: 'Reiniciar el decodificador',
  text: 'Desconecta el decodificador de la corriente durante 30 segundos y vuelve a encenderlo. El reinicio tarda 5 minutos.',
};
const sources = [dispute, plan, premium, account, passage];

function check(text: string, language: Language = 'es', country: CountryCode = 'EC', heard: string[] = []) {
  return checkReply(text, sources, { language, country, heard });
}

describe('a reply that can be traced', () => {
  it.each([
    'Essential Plus cuesta 89,90 al mes y ahorras $39,00.',
    'Essential Plus cuesta US$ 89.90 al mes.',
    'Con el 20 % serían 71,92 dólares durante seis meses.',
    'Llevas tres años con el plan Premium.',
    'Llevas 3 años con nosotros, desde febrero de 2023.',
    'Abrí el reclamo CL-9458723 por $70; te respondemos el 4 de diciembre.',
    'La respuesta llega el viernes 4 de diciembre de 2026, en 10 días hábiles.',
    'La respuesta llega el 2026-12-04.',
    'La respuesta llega el 4/12/2026 a d•••@example.com.',
    'Un momento, lo reviso. Hay 2 opciones y te las digo 1 a 1.',
    'Pasas de Premium US$ 128,90 a Essential Plus 89,90.',
    'With Essential Plus I can save you $39.00.',
    'Claro, ¿qué cambió en lo que ves?',
    'Tienes 128 canales, algunos en 4K.',
  ])('passes: %s', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'pass' });
  });

  it('names the sources that back it and no other', () => {
    const checked = check('Essential Plus cuesta 89,90. El reclamo es el CL-9458723.');
    expect(checked).toEqual({ verdict: 'pass', sources: [plan, dispute] });
    expect(check('Hola, soy Lana.')).toEqual({ verdict: 'pass', sources: [] });
  });

  it('names the fewest sources, each for as much as it backs', () => {
    const offer: Source = { kind: 'plan', id: 'basic', title: 'Básico', text: '20 % menos: $27,92.' };
    const text = 'Con el 20 % Essential Plus queda en $71,92.';
    expect(checkReply(text, [offer, ...sources], { language: 'es', country: 'EC' })).toEqual({
      verdict: 'pass',
      sources: [plan],
    });
  });

  it('shows of a source only the lines that back something', () => {
    const long: Source = { ...account, text: 'Cliente desde 2023, 3 años\nTeléfono +593991234567\n$12,00' };
    expect(checkReply('Lleva 3 años con nosotros.', [long], { language: 'es', country: 'EC' })).toEqual({
      verdict: 'pass',
      sources: [{ ...long, text: 'Cliente desde 2023, 3 años' }],
    });
  });

  it('knows the packs that a bill names', () => {
    const bill: Source = { kind: 'bill', id: 'b', title: 'Factura', text: 'Paquete Liga en vivo: $29,90' };
    const text = 'Lo nuevo es el Paquete Liga en vivo ($29,90).';
    expect(checkReply(text, [bill], { language: 'es', country: 'EC' })).toMatchObject({ verdict: 'pass' });
    const other = 'Lo nuevo es el Paquete Cine ($29,90).';
    expect(checkReply(other, [bill], { language: 'es', country: 'EC' })).toMatchObject({
      unsupported: ['Cine'],
    });
  });

  it('names the passage whose words it uses', () => {
    const checked = check('Prueba esto: desconecta el decodificador de la corriente y vuelve a encenderlo.');
    expect(checked).toEqual({ verdict: 'pass', sources: [passage] });
  });

  it('says back the days and numbers of the customer', () => {
    const heard = ['El 12 de enero me mudo a Calle Nueve 45-120'];
    expect(check('¿Te mudas el 12 de enero a Calle Nueve 45-120?', 'es', 'EC', heard)).toMatchObject({
      verdict: 'pass',
    });
  });
});

describe('a reply that cannot be traced', () => {
  it.each([
    ['Essential Plus cuesta 98,90 al mes.', '98,90'],
    ['Te doy un 30 % de descuento.', '30 %'],
    ['Te doy un treinta por ciento.', 'treinta por ciento'],
    ['El descuento dura 12 meses.', '12 meses'],
    ['El descuento dura doce meses.', 'doce meses'],
    ['Te respondemos el 5 de diciembre.', '5 de diciembre'],
    ['Te respondemos el 4 de diciembre de 2027.', '4 de diciembre de 2027'],
    ['Te respondemos en noviembre.', 'noviembre'],
    ['Te respondemos en 10 días.', '10 días'],
    ['Tu reclamo es el CL-9458724.', 'CL-9458724'],
    ['Te paso al plan Ultra.', 'Ultra'],
    ['Te paso a Essential Plus Max.', 'Essential Plus Max'],
    ['Son $20 al mes.', '$20'],
    ['Escribe a ayuda@example.com.', 'ayuda@example.com'],
    ['Mira www.example.com/promo.', 'www.example.com/promo'],
    ['Atendemos hasta las 18:30.', '18:30'],
  ])('is held: %s', (text, words) => {
    expect(check(text)).toMatchObject({ verdict: 'held', unsupported: [words] });
  });

  it('does not take an amount from the customer', () => {
    expect(check('Te devuelvo $500.', 'es', 'EC', ['Quiero que me devuelvan $500'])).toMatchObject({
      verdict: 'held',
      unsupported: ['Te devuelvo', '$500'],
    });
  });

  it.each([
    ['en', 'Ultra costs $89.90 on the Ultra plan.', 'EC'],
    ['en', 'I can move you to the Gold plan.', 'EC'],
    ['pt-BR', 'Posso mudar você para o plano Ouro.', 'BR'],
  ] as const)('is held in every language: %s', (language, text, country) => {
    expect(check(text, language, country)).toMatchObject({ verdict: 'held' });
  });
});

const anyPlace = fc.record({
  country: fc.constantFrom(...countryCodes),
  language: fc.constantFrom(...languages),
});
const anyMinor = fc.integer({ min: 1_300, max: 99_999_999 });

function changeDigit(text: string, pick: number, by: number): string {
  const digits = [...text.matchAll(/\d/g)];
  const { index } = digits[pick % digits.length] as RegExpExecArray;
  return text.slice(0, index) + ((Number(text[index]) + by) % 10) + text.slice(index + 1);
}

describe('amounts in every locale', () => {
  it('are traced back as they were written, and as plain numbers', () => {
    fc.assert(
      fc.property(anyPlace, anyMinor, ({ country, language }, minor) => {
        const written = formatMoney(
          { minor, currency: countryPacks[country].currency },
          localeOf(language, country),
        );
        const source: Source = { kind: 'bill', id: 'b', title: 'Bill', text: `Total ${written}.` };
        const bare = written.replace(/^[^\d]+|[^\d]+$/g, '');
        for (const text of [`Total: ${written}.`, written, `(${bare})`]) {
          expect(checkReply(text, [source], { language, country }).verdict).toBe('pass');
        }
      }),
    );
  });

  it('are caught with one digit changed', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anyMinor,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ country, language }, minor, pick, by) => {
          const locale = localeOf(language, country);
          const written = formatMoney({ minor, currency: countryPacks[country].currency }, locale);
          const source: Source = { kind: 'bill', id: 'b', title: 'Bill', text: `Total ${written}.` };
          const wrong = changeDigit(written, pick, by);
          expect(checkReply(`Total: ${wrong}.`, [source], { language, country }).verdict).toBe('held');
        },
      ),
    );
  });
});

describe('days in every locale', () => {
  const anyDay = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('are traced back from how they were written out', () => {
    fc.assert(
      fc.property(anyPlace, anyDay, ({ country, language }, day) => {
        const written = formatDay(day, localeOf(language, country));
        const source: Source = { kind: 'effect', id: 'e', title: 'Visit', text: day };
        expect(checkReply(`OK: ${written}.`, [source], { language, country }).verdict).toBe('pass');
      }),
    );
  });

  it('are caught when they are another day', () => {
    fc.assert(
      fc.property(anyPlace, anyDay, anyDay, ({ country, language }, day, other) => {
        fc.pre(day !== other);
        const source: Source = { kind: 'effect', id: 'e', title: 'Visit', text: day };
        const text = `OK: ${formatDay(other, localeOf(language, country))}.`;
        expect(checkReply(text, [source], { language, country }).verdict).toBe('held');
      }),
    );
  });
});
