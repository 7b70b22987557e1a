import type { WrittenConversation } from '../written.ts';

/** More than one matter, another language in between, and minds that change. */
export const mixed: readonly WrittenConversation[] = [
  {
    name: 'no signal and a copy',
    kind: 'several matters',
    accountId: 'TT-2016',
    customer: [
      'my tv has no signal and I also need a copy of my bill',
      'no it is still off',
      'yes that is fine',
    ],
    ends: { does: ['bill-sent', 'visit-scheduled'] },
  },
  {
    name: 'spanglish',
    kind: 'several matters',
    accountId: 'TT-1003',
    customer: ['hola, I need a copy of my factura please', 'gracias, bye'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'price while moving',
    kind: 'several matters',
    accountId: 'BB-2009',
    customer: [
      'I am moving house',
      'how much is Sports Max?',
      '3 Broad Street, Bridgetown',
      '9 December',
      'yes',
    ],
    ends: { does: ['address-changed'], hears: ['$124.90'] },
  },
  {
    name: 'the bill in the middle of leaving',
    kind: 'several matters',
    accountId: 'TT-1002',
    customer: [
      'I want to cancel',
      'because my bill is way too high this month, look into that',
      "no, I don't want another plan",
      'no thanks',
    ],
    ends: { does: ['cancellation-registered', 'dispute-opened'] },
  },
  {
    name: 'ok, k, no',
    kind: 'several matters',
    accountId: 'CW-2012',
    customer: ['e-billing', 'k', 'no'],
    ends: { does: ['e-billing-activated'] },
  },
  {
    name: 'arrears before the move',
    kind: 'several matters',
    accountId: 'TT-2017',
    customer: [
      'I need to change my address',
      'wait, first can I pay what I owe in parts?',
      '3',
      'yes',
      '12 Eastern Main Road, Tunapuna',
      '10 December',
      'yes',
    ],
    ends: { does: ['payment-arranged', 'address-changed'] },
  },
];
