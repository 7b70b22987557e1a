import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/**
 * Dutch and Papiamentu are the country's languages; Faro serves it in English and Spanish. The Caribbean guilder
 * replaced the Antillean one at par on 2025-03-31. No consumer rule could be confirmed: terms are the operator's own.
 */
export const curacao: CountryPack = {
  code: 'CW',
  name: 'Curaçao',
  language: 'en',
  currency: 'XCG',
  timeZone: 'America/Curacao',
  phonePrefix: '+5999',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(9_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'cw-week-and-break',
      kind: 'labour',
      summary: 'A week of 40 to 45 hours, at most 10 a day, with half an hour of rest after at most 5 hours.',
      source: 'A business guide',
      status: 'secondary',
    },
  ],
};
