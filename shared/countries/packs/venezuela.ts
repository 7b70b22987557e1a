import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

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
  dispositions: operatorDispositions,
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 've-week-and-rest',
      kind: 'labour',
      summary: {
        es: 'La semana tiene 40 horas de día, 35 de noche y 37,5 mixta, con una hora de descanso tras 5 horas seguidas como mucho.',
        'pt-BR':
          'A semana tem 40 horas de dia, 35 de noite e 37,5 mista, com uma hora de descanso depois de 5 horas seguidas no máximo.',
        en: 'The week has 40 hours by day, 35 by night, 37.5 mixed, with an hour of rest after at most 5 hours running.',
      },
      source: { es: 'Prensa', 'pt-BR': 'Imprensa', en: 'Press' },
      status: 'secondary',
      enforce: [
        // By day: night work, with its shorter week, is not told apart.
        { kind: 'longest-work', per: 'week', minutes: 40 * 60 },
        { kind: 'longest-stretch', minutes: 5 * 60, restMinutes: 60 },
      ],
    },
  ],
};
