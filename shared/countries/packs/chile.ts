import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/** The regulator's 5 business days for complaints, and the consumer service's single one to end pay TV, bind here. */
export const chile: CountryPack = {
  code: 'CL',
  name: 'Chile',
  language: 'es',
  currency: 'CLP',
  timeZone: 'America/Santiago',
  phonePrefix: '+56',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 5 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 1,
  limits: operatorLimits(30_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'cl-gap-between-contacts',
      kind: 'labour',
      summary: 'At least 10 seconds pass between one contact and the next.',
      source: 'Law 21.142, from a summary',
      status: 'secondary',
    },
    {
      id: 'cl-rest-in-shift',
      kind: 'labour',
      summary: 'Each shift has 30 minutes of rest, not reduced for shorter shifts.',
      source: 'Law 21.142, in an opinion of the labour directorate',
      status: 'primary',
    },
    {
      id: 'cl-shift-notice-and-pay',
      kind: 'labour',
      summary:
        'Shifts are announced a week ahead; variable pay is individual, objective and open to verification.',
      source: 'Law 21.142, Biblioteca del Congreso Nacional, norm 1129381',
      status: 'primary',
    },
    {
      id: 'cl-termination-refund',
      kind: 'consumer',
      summary: 'Pay TV ends within 1 business day, and what was paid for the rest of the month is returned.',
      source: 'National consumer service',
      status: 'primary',
    },
    {
      id: 'cl-complaint-answer',
      kind: 'consumer',
      summary: 'Complaints are answered in 5 business days.',
      source: 'Telecommunications regulator, from a summary',
      status: 'secondary',
    },
  ],
};
