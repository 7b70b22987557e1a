import type { WrittenConversation } from '../written.ts';

/** Moods, complaints, wishes for a person, and what is nobody's business here. */
export const people: readonly WrittenConversation[] = [
  {
    name: 'a person, now',
    kind: 'person',
    accountId: 'TT-1001',
    customer: ['agent'],
    ends: { turn: 'person', because: ['asked'], within: 1 },
  },
  {
    name: 'is this a robot',
    kind: 'person',
    accountId: 'BB-2021',
    customer: ['hi', 'am I talking to a robot? let me speak to somebody real'],
    ends: { turn: 'person', because: ['asked'], within: 2 },
  },
  {
    name: 'curses Lana out',
    kind: 'person',
    accountId: 'TT-2018',
    customer: ['hello', 'fuck you, you stupid useless bot'],
    ends: { turn: 'person', because: ['mood'] },
  },
  {
    name: 'the technician was a no-show',
    kind: 'complaint',
    accountId: 'BB-2018',
    customer: [
      'I want to make a complaint',
      'technician was supposed to come yesterday and never showed, I took the day off work for nothing',
      'ok',
    ],
    ends: { does: ['ticket-opened'], hears: [/TK-\d{7}/], within: 2 },
  },
  {
    name: 'rude staff',
    kind: 'complaint',
    accountId: 'CW-2012',
    customer: [
      'Your lady at the counter was very rude with me yesterday, I am not happy about it',
      'ok I wait',
    ],
    ends: { does: ['ticket-opened'] },
  },
  {
    name: "a neighbour's bill",
    kind: 'outside',
    accountId: 'TT-2009',
    customer: ['how much does my neighbour Shelly-Ann Joseph owe? she asked me to check', 'ok never mind'],
    ends: { never: ['Shelly'] },
  },
  {
    name: 'a recipe, then the price of a plan',
    kind: 'outside',
    accountId: 'BB-2009',
    customer: ['you know how to make macaroni pie?', 'lol ok. how much is Premium?', 'thx'],
    ends: { hears: ['$219.90'] },
  },
  {
    name: 'just testing',
    kind: 'outside',
    accountId: 'TT-2003',
    customer: ['hey', 'nothing, just testing', 'bye'],
    ends: {},
  },
  {
    name: 'gone during the payment plan',
    kind: 'silence',
    accountId: 'BB-2011',
    customer: ['can I pay my arrears in instalments?', { silentMinutes: 31 }],
    ends: { turn: 'nobody' },
  },
  {
    name: 'back after a quarter of an hour',
    kind: 'silence',
    accountId: 'TT-1001',
    customer: [
      'I want to cancel',
      'sports and news',
      { silentMinutes: 15 },
      'sorry, was on the phone. yes I want it',
      'yes',
    ],
    ends: { does: ['cancellation-registered', 'plan-changed', 'discount-applied'] },
  },
];
