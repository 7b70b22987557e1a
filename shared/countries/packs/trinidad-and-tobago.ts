import type { CountryPack } from '../country.ts';
import { operatorCallBacks } from '../call-backs.ts';
import { operatorDispositions } from '../dispositions.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';
import { operatorShift } from '../shift-times.ts';

/** No labour or consumer rule could be confirmed for Trinidad and Tobago: terms here are the operator's own. */
export const trinidadAndTobago: CountryPack = {
  code: 'TT',
  name: 'Trinidad and Tobago',
  language: 'en',
  currency: 'TTD',
  timeZone: 'America/Port_of_Spain',
  phonePrefix: '+1868',
  dispute: { treatment: 'credit-next-bill', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: false,
  cancellationAnsweredInBusinessDays: 5,
  limits: operatorLimits(30_000),
  dispositions: operatorDispositions,
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  callBacks: operatorCallBacks,
  shift: operatorShift,
  rules: [],
};
