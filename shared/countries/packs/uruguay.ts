import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/** The decree on contact work binds outside centres and public bodies, not a private company's own centre. */
export const uruguay: CountryPack = {
  code: 'UY',
  name: 'Uruguay',
  language: 'es',
  currency: 'UYU',
  timeZone: 'America/Montevideo',
  phonePrefix: '+598',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(200_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'uy-contact-work-hours',
      kind: 'labour',
      summary:
        'In outside centres and public bodies: 39 hours in 6 days, 6.5 a day, rests of 30 and 10 minutes, 12 hours between shifts.',
      source: 'Decree 147/012, from the presidency’s summary',
      status: 'secondary',
    },
    {
      id: 'uy-gap-between-calls',
      kind: 'labour',
      summary: 'In outside centres and public bodies, 7 seconds pass between calls.',
      source: 'Decree 147/012, official register',
      status: 'primary',
    },
    {
      id: 'uy-termination',
      kind: 'consumer',
      summary: 'Pay TV can be ended once the first year is over.',
      source: 'Press',
      status: 'secondary',
    },
  ],
};
