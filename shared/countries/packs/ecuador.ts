import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

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
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'ec-telework-disconnection',
      kind: 'labour',
      summary: 'Teleworkers are off for at least 12 hours running in every 24.',
      source: 'Press',
      status: 'secondary',
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
