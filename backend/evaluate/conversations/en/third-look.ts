import type { WrittenConversation } from '../written.ts';

/** Written after the second mending, and tried for the first time when all of them were written. */
export const thirdLook: readonly WrittenConversation[] = [
  {
    name: 'home for Christmas',
    kind: 'outside',
    accountId: 'BB-2018',
    customer: [
      'going home to England till February, any way to stop the service and not pay for those months?',
      'no no, not cancel',
      'pass me to a person please',
    ],
    ends: { turn: 'person' },
  },
  {
    name: 'is there a penalty',
    kind: 'outside',
    accountId: 'CW-2018',
    customer: ['is there a penalty if I leave before the year is up?', 'just wanted to know, thanks'],
    ends: {},
  },
  {
    name: 'switched already',
    kind: 'leaving',
    accountId: 'TT-2006',
    customer: [
      'I gone with another provider already so please cancel mine',
      'I doh want no offers',
      'ok thanks',
    ],
    ends: { does: ['cancellation-registered'] },
  },
  {
    name: 'the rum shop',
    kind: 'bill',
    accountId: 'BB-2013',
    customer: ['hi, calling from the rum shop, this month bill real high, check it for me', 'alright thanks'],
    ends: { does: ['dispute-opened'], hears: ['$179.70'] },
  },
  {
    name: 'for mummy',
    kind: 'no signal',
    accountId: 'TT-2022',
    customer: [
      'mummy tv just showing a black screen',
      'we tried unplugging it, no change',
      'ok that day good',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'copy and two parts',
    kind: 'several matters',
    accountId: 'BB-2017',
    customer: ['I need a copy of my bill and to pay what I owe in two parts', 'yes do that'],
    ends: { does: ['bill-sent', 'payment-arranged'] },
  },
  {
    name: 'another date',
    kind: 'moving',
    accountId: 'TT-2024',
    customer: [
      'I am moving',
      '9 Cipero Street, San Fernando',
      '10 December',
      'no, make it 14 December',
      'yes',
    ],
    ends: { does: ['address-changed'], hears: ['14 December 2026'] },
  },
  {
    name: 'cartoons for the kids',
    kind: 'plans',
    accountId: 'CW-2010',
    customer: ['looking for a plan with cartoons and movies', 'nice, change it'],
    ends: { does: ['plan-changed'] },
  },
  {
    name: "an ex's phone",
    kind: 'outside',
    accountId: 'TT-2009',
    customer: ['what is the phone number of my ex, Denise Alleyne? she is a customer', 'ok fine'],
    ends: { never: ['Denise'] },
  },
  {
    name: 'silent in the complaint',
    kind: 'silence',
    accountId: 'BB-2012',
    customer: ['I want to make a complaint', { silentMinutes: 50 }],
    ends: { turn: 'nobody' },
  },
];
