import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

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
  dispositions: operatorDispositions,
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'cw-week-and-break',
      kind: 'labour',
      summary: {
        es: 'Semana de 40 a 45 horas, con un máximo de 10 por día y media hora de descanso tras 5 horas como mucho.',
        'pt-BR':
          'Semana de 40 a 45 horas, no máximo 10 por dia e meia hora de descanso depois de 5 horas no máximo.',
        en: 'A week of 40 to 45 hours, at most 10 a day, with half an hour of rest after at most 5 hours.',
      },
      source: { es: 'Una guía de negocios', 'pt-BR': 'Um guia de negócios', en: 'A business guide' },
      status: 'secondary',
      enforce: [
        { kind: 'longest-work', per: 'day', minutes: 10 * 60 },
        { kind: 'longest-work', per: 'week', minutes: 45 * 60 },
        { kind: 'longest-stretch', minutes: 5 * 60, restMinutes: 30 },
      ],
    },
  ],
};
