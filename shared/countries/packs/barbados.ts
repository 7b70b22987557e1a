import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

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
  dispositions: operatorDispositions,
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'bb-meal-break',
      kind: 'labour',
      summary: {
        es: 'Tras cuatro horas y media de trabajo corresponde una pausa para comer.',
        'pt-BR': 'Depois de quatro horas e meia de trabalho é devida uma pausa para refeição.',
        en: 'A meal break is due after four and a half hours of work.',
      },
      source: {
        es: 'Orientación del gobierno de Barbados',
        'pt-BR': 'Orientação do governo de Barbados',
        en: 'Guidance of the government of Barbados',
      },
      status: 'primary',
      enforce: [
        // The guidance names no length; it is the operator's own.
        { kind: 'longest-stretch', minutes: 270, restMinutes: 30 },
      ],
    },
  ],
};
