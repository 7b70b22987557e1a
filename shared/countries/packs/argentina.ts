import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/** Billing claims are answered in 5 business days here, sooner than the operator's own 10. */
export const argentina: CountryPack = {
  code: 'AR',
  name: 'Argentina',
  language: 'es',
  currency: 'ARS',
  timeZone: 'America/Argentina/Buenos_Aires',
  phonePrefix: '+54',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 5 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(3_000_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'ar-contact-centre-week',
      kind: 'labour',
      summary: 'Contact-centre staff work 36 hours a week; another union may have agreed otherwise.',
      source: 'Collective agreement 781/20, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'ar-telework-disconnection',
      kind: 'labour',
      summary: 'Teleworkers may disconnect outside their hours, and their privacy is protected.',
      source: 'Law 27.555, articles 5 and 15, in force since 2021-04-01, from commentary',
      status: 'secondary',
    },
    {
      id: 'ar-claim-answer',
      kind: 'consumer',
      summary: 'Claims are answered in 3 business days for faults, 5 for billing and 10 for the rest.',
      source: 'Resolution 733/2017, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'ar-cancellation-button',
      kind: 'consumer',
      summary: 'Cancelling and changing one’s mind take one button, without further steps.',
      source: 'Disposition 954/2025, since 2025-09-04, as reported by the press',
      status: 'secondary',
    },
  ],
};
