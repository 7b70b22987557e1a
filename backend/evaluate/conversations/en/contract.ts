import type { WrittenConversation } from '../written.ts';

/** Plans and payments. */
export const contract: readonly WrittenConversation[] = [
  {
    name: 'what is there, and the one with football',
    kind: 'plans',
    accountId: 'BB-2006',
    customer: ['what packages yall have', 'I want one with football', 'ok switch me', 'thanks'],
    ends: { does: ['plan-changed'], hears: ['$219.90'] },
  },
  {
    name: 'price only',
    kind: 'plans',
    accountId: 'CW-2010',
    customer: ['How much is Family?', 'I will think about it', 'bye'],
    ends: { hears: [/69\.90/] },
  },
  {
    name: 'thinks it is cheaper',
    kind: 'plans',
    accountId: 'TT-2004',
    customer: ['Premium is $80 right?', 'steups, too expensive. leave it so'],
    ends: { hears: ['$128.90'], never: ['$80.00'] },
  },
  {
    name: 'to Family',
    kind: 'plans',
    accountId: 'TT-2004',
    customer: ['switch me to the Family plan', 'sure', 'cool thanks'],
    ends: { does: ['plan-changed'], disposition: ['plan-changed'] },
  },
  {
    name: 'has the best already',
    kind: 'plans',
    accountId: 'TT-2006',
    customer: ['I want to upgrade', 'oh nice, ok then'],
    ends: { hears: ['Premium'] },
  },
  {
    name: 'cartoons, and then not',
    kind: 'plans',
    accountId: 'TT-2009',
    customer: [
      'looking for a better plan',
      'cartoons for the kids and movies',
      'no, too much money',
      'thats it',
    ],
    ends: {},
  },
  {
    name: 'two overdue bills in three parts',
    kind: 'payment',
    accountId: 'BB-2005',
    customer: ['I behind on my bills, can I pay it off in parts?', '3 payments', 'yes', 'God bless'],
    ends: { does: ['payment-arranged'], hears: ['$507.40', '$169.14'], within: 3 },
  },
  {
    name: 'ten, then four',
    kind: 'payment',
    accountId: 'TT-2011',
    customer: ['can I split what I owe', 'ten months', 'what about 4', 'ok do it'],
    ends: { does: ['payment-arranged'] },
  },
  {
    name: 'owes nothing',
    kind: 'payment',
    accountId: 'TT-2021',
    customer: ['I need a payment plan', 'oh great, thank you'],
    ends: { disposition: ['nothing-arranged', 'informed'] },
  },
  {
    name: 'thinks it is less',
    kind: 'payment',
    accountId: 'CW-2017',
    customer: ['I owe around 100 only, can I pay in two times?', 'two', 'yes please'],
    ends: { does: ['payment-arranged'], hears: [/299\.40/] },
  },
];
