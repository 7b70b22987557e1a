import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/** No consumer rule could be confirmed for Barbados: terms here are the operator's own. */
export const barbados: CountryPack = {
  code: 'BB',
  name: 'Barbados',
  language: 'en',
  currency: 'BBD',
  timeZone: 'America/Barbados',
  phonePrefix: '+1246',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(10_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'bb-meal-break',
      kind: 'labour',
      summary: 'A meal break is due after four and a half hours of work.',
      source: 'Guidance of the government of Barbados',
      status: 'primary',
    },
  ],
};
