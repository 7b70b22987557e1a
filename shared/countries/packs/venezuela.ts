import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/** No consumer rule could be confirmed for Venezuela: terms here are the operator's own. */
export const venezuela: CountryPack = {
  code: 'VE',
  name: 'Venezuela',
  language: 'es',
  currency: 'VES',
  timeZone: 'America/Caracas',
  phonePrefix: '+58',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(500_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 've-week-and-rest',
      kind: 'labour',
      summary:
        'The week has 40 hours by day, 35 by night, 37.5 mixed, with an hour of rest after at most 5 hours running.',
      source: 'Press',
      status: 'secondary',
    },
  ],
};
