import { describe, expect, it } from 'vitest';
import type { Shed } from '../../shared/load.ts';
import { ana, begins, conversationOf, ownerOf, suggestion, turnGoesTo } from '../testing/builders.ts';
import { lightAdvice } from './lighten-advice.ts';

const price = {
  before: { minor: 12_890, currency: 'USD' },
  after: { minor: 8_990, currency: 'USD' },
  months: null,
} as const;
const made = [
  suggestion({ id: 'retention:reason', kind: 'reply' }),
  suggestion({ id: 'passage:bills', kind: 'reply' }),
  suggestion({ id: 'retention:offer', kind: 'reply', price }),
  suggestion({ id: 'retention:change-plan', kind: 'action', price }),
  suggestion({ id: 'retention:hand-back:carry-on', kind: 'hand-back' }),
];
const suggest = () => made;
const unasked = (): never => {
  throw new Error('Nobody reads it');
};
const giving =
  (...shed: readonly Shed[]) =>
  (what: Shed) =>
    shed.includes(what);
const withAna = conversationOf(...begins(), turnGoesTo(ownerOf(ana, 2)));

/** Whose names are left at Ana's desk. */
const ids = (...shed: readonly Shed[]) =>
  lightAdvice(withAna, giving(...shed), suggest).suggestions.map(({ id }) => id.replace('retention:', ''));

describe('advice at a desk', () => {
  it('is whole while nothing is given up', () => {
    expect(lightAdvice(withAna, giving(), suggest)).toEqual({ suggestions: made, leftOut: [] });
  });

  it('lacks drafted words first, then offers, and says so; what a customer agreed to and the way back stay', () => {
    expect(ids('drafts')).toEqual(['offer', 'change-plan', 'hand-back:carry-on']);
    expect(ids('drafts', 'offers')).toEqual(['change-plan', 'hand-back:carry-on']);
    expect(ids('drafts', 'offers', 'deep-turns')).toEqual(['change-plan', 'hand-back:carry-on']);
    expect(lightAdvice(withAna, giving('drafts'), suggest).leftOut).toEqual(['drafts']);
    expect(lightAdvice(withAna, giving('drafts', 'offers'), suggest).leftOut).toEqual(['drafts', 'offers']);
  });

  it('is not even looked for while Lana has the turn', () => {
    const { suggestions } = lightAdvice(conversationOf(...begins()), giving('drafts'), unasked);
    expect(suggestions).toEqual([]);
  });
});
