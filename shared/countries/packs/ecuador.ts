import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

/** Mainland time; the Galápagos are an hour behind. The 10 business days of a dispute are the operator's own. */
export const ecuador: CountryPack = {
  code: 'EC',
  name: 'Ecuador',
  language: 'es',
  currency: 'USD',
  timeZone: 'America/Guayaquil',
  phonePrefix: '+593',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(5_000),
  dispositions: [
    ...operatorDispositions,
    {
      code: 'cancelled-with-debt',
      label: {
        es: 'Cancelación registrada con saldo pendiente',
        'pt-BR': 'Cancelamento registrado com saldo pendente',
        en: 'Cancellation registered with a balance due',
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
      id: 'ec-telework-disconnection',
      kind: 'labour',
      summary: {
        es: 'Quien teletrabaja se desconecta al menos 12 horas continuas de cada 24.',
        'pt-BR': 'Quem faz teletrabalho fica desconectado pelo menos 12 horas seguidas a cada 24.',
        en: 'Teleworkers are off for at least 12 hours running in every 24.',
      },
      source: { es: 'Prensa', 'pt-BR': 'Imprensa', en: 'Press' },
      status: 'secondary',
      enforce: [{ kind: 'time-off', minutes: 12 * 60 }],
    },
    {
      id: 'ec-cancellation',
      kind: 'consumer',
      summary: 'A cancellation is settled within 15 calendar days, and debt does not stand in its way.',
      source: 'Press',
      status: 'secondary',
    },
  ],
};
