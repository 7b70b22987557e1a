import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

/** The operator's own 10 business days stay: the law allows up to 15. */
export const colombia: CountryPack = {
  code: 'CO',
  name: 'Colombia',
  language: 'es',
  currency: 'COP',
  timeZone: 'America/Bogota',
  phonePrefix: '+57',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 3,
  limits: operatorLimits(100_000),
  dispositions: [
    ...operatorDispositions,
    {
      code: 'pqr-filed',
      label: { es: 'PQR radicada', 'pt-BR': 'PQR registrada', en: 'PQR filed' },
      matters: ['bill-query', 'complaint', 'no-signal'],
    },
  ],
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'co-week-and-disconnection',
      kind: 'labour',
      summary: {
        es: 'La semana tiene 42 horas, y una política permite desconectarse desde el fin del turno.',
        'pt-BR': 'A semana tem 42 horas, e uma política permite desconectar-se a partir do fim do turno.',
        en: 'The week has 42 hours, and a policy lets people disconnect from the end of their shift.',
      },
      source: {
        es: 'Ley 2191 para la desconexión; prensa para ambas',
        'pt-BR': 'Lei 2191 para a desconexão; imprensa para ambas',
        en: 'Law 2191 for the disconnection; press for both',
      },
      status: 'secondary',
      enforce: [{ kind: 'longest-work', per: 'week', minutes: 42 * 60 }, { kind: 'end-of-shift' }],
    },
    {
      id: 'co-complaint-answer',
      kind: 'consumer',
      summary: 'Petitions, complaints and claims are answered in 15 business days.',
      source: 'Press',
      status: 'secondary',
    },
    {
      id: 'co-cancellation-before-cut',
      kind: 'consumer',
      summary: 'A cancellation asked 3 business days before the billing cut counts for that cut.',
      source: 'Press',
      status: 'secondary',
    },
  ],
};
