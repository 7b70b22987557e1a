import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

/** Nobody pays a contested sum first; the operator's 10 business days stay within the regulator's 15 to 20. */
export const peru: CountryPack = {
  code: 'PE',
  name: 'Peru',
  language: 'es',
  currency: 'PEN',
  timeZone: 'America/Lima',
  phonePrefix: '+51',
  dispute: { treatment: 'pay-undisputed', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(15_000),
  dispositions: [
    ...operatorDispositions,
    {
      code: 'cancellation-code-given',
      label: {
        es: 'Código de baja entregado',
        'pt-BR': 'Código de cancelamento entregue',
        en: 'Cancellation code given',
      },
      matters: ['retention'],
    },
    {
      code: 'undisputed-part-paid',
      label: {
        es: 'Paga solo lo no reclamado',
        'pt-BR': 'Paga só a parte não contestada',
        en: 'Pays only what is not disputed',
      },
      matters: ['bill-query'],
    },
  ],
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [
    {
      id: 'pe-person-instead-of-bot',
      kind: 'consumer',
      summary: 'Whoever talks to an automatic system can always reach a person.',
      source: 'Law 31601, from a summary',
      status: 'secondary',
    },
    {
      id: 'pe-cancellation-code',
      kind: 'consumer',
      summary: 'A cancellation gets a code and is settled in 5 business days.',
      source: 'Telecommunications regulator, from a summary',
      status: 'secondary',
    },
    {
      id: 'pe-billing-claim',
      kind: 'consumer',
      summary: 'Billing claims are decided in 15 or 20 business days, plus 5 to notify.',
      source: 'Telecommunications regulator, from a summary',
      status: 'secondary',
    },
    {
      id: 'pe-claim-without-paying',
      kind: 'consumer',
      summary: 'A claim never depends on paying the contested sum beforehand.',
      source: 'Telecommunications regulator',
      status: 'primary',
    },
  ],
};
