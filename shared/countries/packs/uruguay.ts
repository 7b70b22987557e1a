import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

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
  dispositions: [
    ...operatorDispositions,
    {
      code: 'within-first-year',
      label: {
        es: 'Pidió la baja dentro del primer año',
        'pt-BR': 'Pediu o cancelamento no primeiro ano',
        en: 'Asked to leave within the first year',
      },
      matters: ['retention'],
    },
  ],
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'uy-contact-work-hours',
      kind: 'labour',
      summary: {
        es: 'En centros de terceros y organismos públicos: 39 horas en 6 días, 6,5 por día, descansos de 30 y 10 minutos, 12 horas entre turnos.',
        'pt-BR':
          'Em centrais de terceiros e órgãos públicos: 39 horas em 6 dias, 6,5 por dia, descansos de 30 e 10 minutos, 12 horas entre turnos.',
        en: 'In outside centres and public bodies: 39 hours in 6 days, 6.5 a day, rests of 30 and 10 minutes, 12 hours between shifts.',
      },
      source: {
        es: 'Decreto 147/012, según el resumen de la presidencia',
        'pt-BR': 'Decreto 147/012, segundo o resumo da presidência',
        en: 'Decree 147/012, from the presidency’s summary',
      },
      status: 'secondary',
      enforce: [
        { kind: 'longest-work', per: 'day', minutes: 390 },
        { kind: 'longest-work', per: 'week', minutes: 39 * 60 },
        // The decree's summary names no place in the shift; the hour at either end is the operator's own.
        { kind: 'rests', minutes: [30, 10], notInFirstMinutes: 60, notInLastMinutes: 60 },
        { kind: 'time-off', minutes: 12 * 60 },
      ],
    },
    {
      id: 'uy-gap-between-calls',
      kind: 'labour',
      summary: {
        es: 'En centros de terceros y organismos públicos pasan 7 segundos entre llamadas.',
        'pt-BR': 'Em centrais de terceiros e órgãos públicos passam 7 segundos entre chamadas.',
        en: 'In outside centres and public bodies, 7 seconds pass between calls.',
      },
      source: {
        es: 'Decreto 147/012, registro oficial',
        'pt-BR': 'Decreto 147/012, registro oficial',
        en: 'Decree 147/012, official register',
      },
      status: 'primary',
      enforce: [{ kind: 'gap', seconds: 7 }],
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
