import type { CountryPack } from '../country.ts';
import { operatorLimits } from '../limits.ts';
import { operatorOffers } from '../offers.ts';

/** The operation keeps Brasília time; the country has more zones. A cancellation takes effect on the day it is asked. */
export const brazil: CountryPack = {
  code: 'BR',
  name: 'Brazil',
  language: 'pt-BR',
  currency: 'BRL',
  timeZone: 'America/Sao_Paulo',
  phonePrefix: '+55',
  dispute: { treatment: 'suspend-disputed', answerInBusinessDays: 10 },
  cancellationRegisteredBeforeOffer: true,
  cancellationAnsweredInBusinessDays: 0,
  limits: operatorLimits(20_000),
  acceptWithinSeconds: 45,
  offers: operatorOffers,
  contactsAtOnce: 3,
  rules: [
    {
      id: 'br-contact-work-hours',
      kind: 'labour',
      summary: 'Contact work lasts at most 6 hours a day and 36 a week, breaks included.',
      source: 'NR-17, Annex II, as summarized by the press',
      status: 'secondary',
    },
    {
      id: 'br-breaks',
      kind: 'labour',
      summary:
        'Two breaks of 10 minutes and one of 20, away from the station, none in the first or last hour; meals apart.',
      source: 'NR-17, Annex II, as summarized by an expert',
      status: 'secondary',
    },
    {
      id: 'br-pause-after-abuse',
      kind: 'labour',
      summary:
        'A pause follows at once on a contact with abuse or threats; methods that humiliate are barred.',
      source: 'NR-17, Annex II',
      status: 'secondary',
    },
    {
      id: 'br-in-house-covered',
      kind: 'labour',
      summary: 'Centres that a company runs for itself are covered too.',
      source: 'NR-17, Annex II, item 1.1.1.1',
      status: 'secondary',
    },
    {
      id: 'br-counters-on-demand',
      kind: 'labour',
      summary: 'Queue and time counters stay hidden unless the rep asks for them.',
      source: 'NR-17, Annex II, text not yet seen',
      status: 'needs-counsel',
    },
    {
      id: 'br-recordings-and-answer',
      kind: 'consumer',
      summary: 'Recordings are kept at least 90 days, and a demand is answered within 7 days.',
      source: 'Decree 11.034/2022, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'br-human-service',
      kind: 'consumer',
      summary: 'A person answers the telephone at least 8 hours a day.',
      source: 'Decree 11.034/2022, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'br-cancellation-at-once',
      kind: 'consumer',
      summary: 'A cancellation takes effect at once, unpaid bills or not.',
      source: 'Decree 11.034/2022, as reported by the press',
      status: 'secondary',
    },
    {
      id: 'br-registered-before-offer',
      kind: 'consumer',
      summary: 'An offer to stay comes only once the request to cancel is on record.',
      source: 'A single press outlet; not confirmed elsewhere',
      status: 'secondary',
    },
    {
      id: 'br-disputed-sum-suspended',
      kind: 'consumer',
      summary:
        'The disputed part of a bill is suspended; bills can be contested for 3 years. Sources name 30 or 7 days for the reply.',
      source: 'Press; a second page differs on the term',
      status: 'secondary',
    },
  ],
};
