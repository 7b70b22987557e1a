import type { WrittenConversation } from '../written.ts';

/** Ordinary people once more, written after what the fifth look showed was mended, and before any was tried. */
export const sixthLook: readonly WrittenConversation[] = [
  {
    name: 'too expensive, watches sports',
    kind: 'leaving',
    accountId: 'TT-1001',
    customer: [
      'Hi, the bill is killing me every month, I want to cancel',
      'mainly sports and the news',
      'and what would I pay then?',
      'alright, go ahead',
      'yes, confirm it',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['71.92'] },
  },
  {
    name: 'leaving for good',
    kind: 'leaving',
    accountId: 'BB-2015',
    customer: [
      'I need to terminate my service please, we are emigrating',
      'no offers please, just close it',
      'no that is all',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered', 'undecided'] },
  },
  {
    name: 'bill jumped',
    kind: 'bill',
    accountId: 'TT-1002',
    customer: [
      'Why am I being charged 259.90? I normally pay about 190',
      'ok, and when do I get an answer?',
      'thanks a lot',
    ],
    ends: { does: ['dispute-opened'], hears: ['70.00'] },
  },
  {
    name: 'needs the bill again',
    kind: 'bill copy',
    accountId: 'TT-2016',
    customer: ['can you resend my latest bill pls', 'cheers'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'no more paper bills',
    kind: 'e-billing',
    accountId: 'BB-2030',
    customer: [
      'please stop sending paper bills, email is fine',
      'that is the right email',
      'that is all thanks',
    ],
    ends: { does: ['e-billing-activated'] },
  },
  {
    name: 'tv went out',
    kind: 'no signal',
    accountId: 'BB-2028',
    customer: [
      'my tv went out this morning and it has not come back',
      'I switched it off and on again, no change',
      'yes that day is good',
      'thanks',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'owes and wants time',
    kind: 'payment',
    accountId: 'TT-2029',
    customer: ['I owe you guys some money, can I pay it in parts?', 'three payments', 'yes that works'],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'moving to a new flat',
    kind: 'moving',
    accountId: 'BB-2009',
    customer: [
      'we are moving to a new flat, how do I take my tv service with me?',
      '14 Bay Street, Bridgetown',
      'on 9 December',
      'yes, correct',
    ],
    ends: { does: ['address-changed'], hears: ['9 December'] },
  },
  {
    name: 'wants a human',
    kind: 'person',
    accountId: 'TT-2012',
    customer: ['I would rather deal with a human being, please'],
    ends: { turn: 'person' },
  },
  {
    name: 'price, then the bill',
    kind: 'several matters',
    accountId: 'TT-2020',
    customer: [
      'how much is Essential Plus?',
      'ok. and could you also send me this month’s bill',
      'no that is everything, thank you',
    ],
    ends: { does: ['bill-sent'], hears: ['89.90'] },
  },
];
