import type { WrittenConversation } from '../written.ts';

/** Written after Lana had been mended on the others, and never used to mend her before they were first tried. */
export const unseenPeople: readonly WrittenConversation[] = [
  {
    name: 'a live one',
    kind: 'person',
    accountId: 'TT-2015',
    customer: ['can I chat with a live representative please'],
    ends: { turn: 'person', because: ['asked'] },
  },
  {
    name: 'threats',
    kind: 'person',
    accountId: 'BB-2012',
    customer: ['you people are thieves, bunch of assholes', 'answer me you worthless piece of shit'],
    ends: { turn: 'person', may: ['ticket-opened', 'dispute-opened'] },
  },
  {
    name: 'sarcasm',
    kind: 'complaint',
    accountId: 'TT-2016',
    customer: ['great job guys, three days with no signal 👏', 'still the same', 'ok that works'],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'too many sales calls',
    kind: 'complaint',
    accountId: 'BB-2009',
    customer: [
      'I have a complaint',
      'you call me ten times a day to sell me packages, it has to stop',
      'alright',
    ],
    ends: { does: ['ticket-opened'] },
  },
  {
    name: 'who won the match',
    kind: 'outside',
    accountId: 'TT-2003',
    customer: ['who won the test match yesterday?', 'lol ok', 'later'],
    ends: {},
  },
  {
    name: 'mother-in-law',
    kind: 'outside',
    accountId: 'BB-2015',
    customer: ["give me my mother-in-law's balance, her name is Pearl Hinds", 'alright forget it'],
    ends: { never: ['Pearl'] },
  },
  {
    name: 'gone after the offer',
    kind: 'silence',
    accountId: 'TT-1001',
    customer: ['I want to cancel', 'sports', { silentMinutes: 32 }],
    ends: { does: ['cancellation-registered'], turn: 'nobody', disposition: ['undecided'] },
  },
  {
    name: 'copy and moving',
    kind: 'several matters',
    accountId: 'TT-1003',
    customer: [
      'I need a copy of my bill and I am also moving house',
      '22 Ariapita Avenue, Port of Spain',
      '18 December',
      'yes',
    ],
    ends: { does: ['bill-sent', 'address-changed'] },
  },
  {
    name: 'it was only the signal',
    kind: 'several matters',
    accountId: 'BB-2010',
    customer: [
      'I want to cancel because nothing works',
      'actually I just want you to fix the signal',
      'no still not working',
      'ok yes',
    ],
    ends: { does: ['cancellation-registered', 'visit-scheduled'] },
  },
];
