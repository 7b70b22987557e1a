import { describe, expect, it } from 'vitest';
import { languages } from '../../language.ts';
import { CountryPack, countryCodes, type CountryCode, type DisputeTreatment, localeOf } from '../country.ts';
import { formatMoney } from '../money.ts';
import { countryPacks } from './index.ts';

describe.each(countryCodes)('the pack of %s', (code) => {
  const pack = countryPacks[code];

  it('fits the schema, under its own code', () => {
    expect(CountryPack.parse(pack)).toEqual(pack);
    expect(pack.code).toBe(code);
  });

  it('names a time zone and a currency that the platform knows', () => {
    expect(Intl.supportedValuesOf('currency')).toContain(pack.currency);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: pack.timeZone })).not.toThrow();
    const amount = formatMoney({ minor: 1, currency: pack.currency }, localeOf(pack.language, code));
    expect(amount).not.toContain(pack.currency);
  });

  it('gives every rule an id of the country, unlike all others, and its source', () => {
    const ids = pack.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const rule of pack.rules) {
      expect(rule.id.startsWith(`${code.toLowerCase()}-`)).toBe(true);
      const source = typeof rule.source === 'string' ? [rule.source] : Object.values(rule.source);
      for (const words of source) expect(words.length).toBeGreaterThan(3);
    }
  });
});

describe('what becomes of a disputed sum', () => {
  it.each<[DisputeTreatment, string]>([
    ['suspend-disputed', 'BR'],
    ['pay-undisputed', 'PE'],
    ['credit-next-bill', 'AR BB CL CO CW EC TT UY VE'],
  ])('%s in %s', (treatment, countries) => {
    const found = countryCodes.filter((code) => countryPacks[code].dispute.treatment === treatment);
    expect(found.join(' ')).toBe(countries);
  });

  it('is analysed in ten business days unless the country asks for less', () => {
    const shorter = countryCodes.filter((code) => countryPacks[code].dispute.answerInBusinessDays !== 10);
    expect(shorter).toEqual(['AR', 'CL']);
    for (const code of shorter) {
      expect(countryPacks[code].rules.some((rule) => rule.kind === 'consumer')).toBe(true);
    }
  });
});

it('Brazil alone wants a cancellation on record before any offer', () => {
  const found = countryCodes.filter((code) => countryPacks[code].cancellationRegisteredBeforeOffer);
  expect(found).toEqual(['BR']);
});

it('says every labour rule in the language of whoever it protects, and in words of its own', () => {
  const rules = countryCodes.flatMap((code) => countryPacks[code].rules);
  const labour = rules.filter((rule) => rule.kind === 'labour');
  expect(labour.length).toBeGreaterThan(10);
  for (const { summary } of labour) {
    expect(new Set(languages.map((language) => summary[language].trim()).filter(Boolean)).size).toBe(3);
  }
});

it('enforces the gap between contacts that the country has', () => {
  const gaps = countryCodes.flatMap((code) =>
    enforcedIn(code).flatMap((each) => (each.kind === 'gap' ? [[code, each.seconds]] : [])),
  );
  expect(gaps).toEqual([
    ['CL', 10],
    ['UY', 7],
  ]);
});

it.each(countryCodes)('holds a shift that the limit of a day allows in %s', (code) => {
  const days = enforcedIn(code).flatMap((each) =>
    each.kind === 'longest-work' && each.per === 'day' ? [each.minutes] : [],
  );
  expect(countryPacks[code].shift.shiftMinutes).toBeLessThanOrEqual(Math.min(...days, 24 * 60));
});

function enforcedIn(code: CountryCode) {
  return countryPacks[code].rules.flatMap((rule) => (rule.kind === 'labour' ? (rule.enforce ?? []) : []));
}

it('a rule that nobody could confirm is left to counsel', () => {
  const open = countryCodes.flatMap((code) =>
    countryPacks[code].rules.filter((rule) => rule.status === 'needs-counsel').map((rule) => rule.id),
  );
  expect(open).toEqual(['br-counters-on-demand']);
});
