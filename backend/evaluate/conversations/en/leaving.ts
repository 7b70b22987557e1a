import type { WrittenConversation } from '../written.ts';

/** Customers who want to leave: some stay, some go, some do not know. */
export const leaving: readonly WrittenConversation[] = [
  {
    name: 'stays with the smaller plan and the discount',
    kind: 'leaving',
    accountId: 'TT-1001',
    customer: [
      'Good morning. I would like to cancel my subscription please.',
      'To be honest is only the cricket and the seven o clock news we does watch now',
      'that could work, yes',
      'yes go ahead',
      'nah that is all, thanks eh',
    ],
    ends: {
      does: ['cancellation-registered', 'plan-changed', 'discount-applied'],
      disposition: ['kept-with-offer'],
      hears: ['$89.90', '$71.92'],
    },
  },
  {
    name: 'wants no offers',
    kind: 'leaving',
    accountId: 'BB-2003',
    customer: [
      'I want to close my account',
      "please don't try to sell me anything, just cancel it",
      'ok thanks bye',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered'], never: ['20%'] },
  },
  {
    name: 'lost a job, cheapest plan',
    kind: 'leaving',
    accountId: 'BB-2007',
    customer: [
      'i need to cancel, can not afford it no more',
      'cause it too expensive',
      "don't matter, whatever is cheapest",
      'ok that one good',
      'yes',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['Basic'] },
  },
  {
    name: 'wants half off',
    kind: 'leaving',
    accountId: 'TT-1001',
    customer: [
      'cancel my service',
      'movies and series mostly',
      'give me 50% off and I will stay',
      'alright then, deal',
      'yes',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], never: ['50%'] },
  },
  {
    name: 'no to both, politely',
    kind: 'leaving',
    accountId: 'CW-2013',
    customer: [
      'Hello, I am thinking to stop with the service',
      'we watch only series at home',
      'no thank you',
      'no thank you',
    ],
    ends: { does: ['cancellation-registered'], disposition: ['undecided', 'cancellation-registered'] },
  },
  {
    name: 'just the premieres pack',
    kind: 'leaving',
    accountId: 'TT-1002',
    customer: ['can I drop the Premieres pack and keep everything else?', 'yes please'],
    ends: { turn: 'person', never: [/CA-\d{7}/] },
  },
  {
    name: 'CAPS LOCK',
    kind: 'leaving',
    accountId: 'TT-2006',
    customer: ['CANCEL MY CABLE NOW', 'I SAID CANCEL IT. NO OFFERS', 'FINE'],
    ends: { does: ['cancellation-registered'], disposition: ['cancellation-registered'] },
  },
  {
    name: 'thumb typing',
    kind: 'leaving',
    accountId: 'TT-1001',
    customer: ['wnat to cancle my servce', 'jus sprots n news', 'ok sure', 'yh'],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'], hears: ['$71.92'] },
  },
  {
    name: 'takes it back at once',
    kind: 'leaving',
    accountId: 'BB-2021',
    customer: ['I want to cancel', 'actually never mind, I will keep it', 'thanks'],
    ends: { does: ['cancellation-registered'] },
  },
];
