import { array, assert, boolean, constantFrom, nat, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryCodes, type CountryCode } from '../../shared/countries/country.ts';
import { becauseOf } from './because.ts';
import type { Choice, Occasion } from './occasion.ts';
import { rank } from './rank.ts';
import { countOccasions } from './tally.ts';

const choice = (key: string, wanted: Partial<Choice> = {}): Choice => ({
  key,
  kind: 'reply',
  irreversible: false,
  ...wanted,
});
const two = [choice('ask'), choice('offer')];

function occasions(count: number, country: CountryCode, took: string): readonly Occasion[] {
  return Array.from({ length: count }, () => ({
    place: { country, matter: 'retention', mood: 'even' },
    shown: two,
    took,
    edited: false,
    dismissed: [],
    worth: 0.85,
    at: 5,
  }));
}
const offersIn = (countries: readonly CountryCode[]) =>
  countries.flatMap((country) => occasions(20, country, 'offer'));
const inEcuador = { country: 'EC', matter: 'retention', mood: 'even' } as const;
const orderOf = (all: readonly Occasion[]) =>
  rank(countOccasions(all), inEcuador, two).map(({ choice: { key } }) => key);

describe('the learned order', () => {
  it('says nothing below ten times, and speaks from the tenth on', () => {
    expect(orderOf(occasions(9, 'EC', 'offer'))).toEqual(['ask', 'offer']);
    expect(orderOf(occasions(10, 'EC', 'offer'))).toEqual(['offer', 'ask']);
  });

  it('takes on a habit of other countries once three of them share it, and names it as such', () => {
    expect(orderOf(offersIn(['CO', 'PE']))).toEqual(['ask', 'offer']);
    expect(orderOf(offersIn(['CO', 'PE', 'CL']))).toEqual(['offer', 'ask']);
    const [first] = rank(countOccasions(offersIn(['CO', 'PE', 'CL'])), inEcuador, two);
    expect(first && becauseOf(first)?.es).toBe('porque en otros países se eligió 10 de cada 10 veces');
  });

  it('trusts its own country more than the others', () => {
    const others = (['CO', 'PE', 'CL'] as const).flatMap((country) => occasions(20, country, 'offer'));
    expect(orderOf([...others, ...occasions(20, 'EC', 'ask')])).toEqual(['ask', 'offer']);
  });

  it('leans on what is expected of the words, once enough is known', () => {
    const even = [...occasions(8, 'EC', 'ask'), ...occasions(8, 'EC', 'offer')];
    const tallies = countOccasions(even);
    const expects = (key: string) => rank(tallies, inEcuador, two, (one) => (one === key ? 0.99 : 0.01));
    expect(expects('ask')[0]?.choice.key).toBe('ask');
    expect(expects('offer')[0]?.choice.key).toBe('offer');
  });

  it('counts the same whether at once or as the occasions come', () => {
    const all = [...occasions(7, 'EC', 'ask'), ...occasions(5, 'BR', 'offer')];
    const oneByOne = all.reduce((tallies, occasion) => countOccasions([occasion], tallies), {});
    expect(oneByOne).toEqual(countOccasions(all));
  });

  it('keeps every choice once, hand-backs last, and what cannot be undone off the first place', () => {
    const shownOf = array(
      record({ kind: constantFrom('reply', 'action'), irreversible: boolean() } as const),
      { minLength: 1, maxLength: 3 },
    );
    assert(
      property(shownOf, array(tuple(nat(2), nat(40)), { maxLength: 6 }), (given, habits) => {
        const shown = [
          ...given.map((wanted, index) => choice(`key-${index}`, wanted)),
          choice('back', { kind: 'hand-back' }),
        ];
        const all = habits.flatMap(([index, count]) =>
          occasions(count, countryCodes[0], `key-${index}`).map((one) => ({
            ...one,
            place: inEcuador,
            shown,
          })),
        );
        const ranked = rank(countOccasions(all), inEcuador, shown).map((one) => one.choice);
        expect(new Set(ranked)).toEqual(new Set(shown));
        expect(ranked.at(-1)?.key).toBe('back');
        const newFirst = ranked[0] === shown[0] ? null : ranked[0];
        expect(newFirst?.irreversible ?? false).toBe(false);
      }),
    );
  });
});
