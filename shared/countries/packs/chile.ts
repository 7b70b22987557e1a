import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

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
  dispositions: [
    ...operatorDispositions,
    {
      code: 'ended-with-refund',
      label: {
        es: 'Término con devolución proporcional',
        'pt-BR': 'Encerrado com devolução proporcional',
        en: 'Ended with a pro-rata refund',
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
      id: 'cl-gap-between-contacts',
      kind: 'labour',
      summary: {
        es: 'Entre un contacto y el siguiente pasan al menos 10 segundos.',
        'pt-BR': 'Entre um contato e o seguinte passam pelo menos 10 segundos.',
        en: 'At least 10 seconds pass between one contact and the next.',
      },
      source: {
        es: 'Ley 21.142, según un resumen',
        'pt-BR': 'Lei 21.142, segundo um resumo',
        en: 'Law 21.142, from a summary',
      },
      status: 'secondary',
      enforce: [{ kind: 'gap', seconds: 10 }],
    },
    {
      id: 'cl-rest-in-shift',
      kind: 'labour',
      summary: {
        es: 'Cada turno tiene 30 minutos de descanso, que no se reducen en turnos más cortos.',
        'pt-BR': 'Cada turno tem 30 minutos de descanso, que não diminuem em turnos mais curtos.',
        en: 'Each shift has 30 minutes of rest, not reduced for shorter shifts.',
      },
      source: {
        es: 'Ley 21.142, en un dictamen de la Dirección del Trabajo',
        'pt-BR': 'Lei 21.142, em um parecer da Direção do Trabalho',
        en: 'Law 21.142, in an opinion of the labour directorate',
      },
      status: 'primary',
      enforce: [
        // The law names no place in the shift; the hour at either end is the operator's own.
        { kind: 'rests', minutes: [30], notInFirstMinutes: 60, notInLastMinutes: 60 },
      ],
    },
    {
      id: 'cl-shift-notice-and-pay',
      kind: 'labour',
      summary: {
        es: 'Los turnos se anuncian con una semana de anticipación; la paga variable es individual, objetiva y verificable.',
        'pt-BR':
          'Os turnos são anunciados com uma semana de antecedência; a remuneração variável é individual, objetiva e verificável.',
        en: 'Shifts are announced a week ahead; variable pay is individual, objective and open to verification.',
      },
      source: {
        es: 'Ley 21.142, Biblioteca del Congreso Nacional, norma 1129381',
        'pt-BR': 'Lei 21.142, Biblioteca do Congresso Nacional, norma 1129381',
        en: 'Law 21.142, Biblioteca del Congreso Nacional, norm 1129381',
      },
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
