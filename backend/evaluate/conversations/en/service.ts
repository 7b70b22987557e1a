import type { WrittenConversation } from '../written.ts';

/** The service at home: pictures that are gone, and homes that change. */
export const service: readonly WrittenConversation[] = [
  {
    name: 'no picture since last night',
    kind: 'no signal',
    accountId: 'TT-2010',
    customer: [
      'I have no signal since last night',
      'did that, still nothing',
      'yes that day is fine',
      'thank you',
    ],
    ends: { does: ['visit-scheduled'], hears: [/VI-\d{7}/], within: 3 },
  },
  {
    name: 'back in time for the match',
    kind: 'no signal',
    accountId: 'BB-2004',
    customer: ['MY TV GONE AND THE CRICKET ABOUT TO START', 'it come back! you is the best'],
    ends: { disposition: ['signal-restored'] },
  },
  {
    name: 'black screen, Thursday',
    kind: 'no signal',
    accountId: 'TT-2016',
    customer: [
      'black screen on all my channels',
      'nope same thing',
      'can it be Thursday instead?',
      'great thanks',
    ],
    ends: { does: ['visit-scheduled'], hears: ['26 November 2026'] },
  },
  {
    name: 'on a Sunday',
    kind: 'no signal',
    accountId: 'BB-2010',
    customer: ['the box not turning on', 'unplugged it already, no luck', 'Sunday?', 'ok that day then'],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'needs a minute',
    kind: 'no signal',
    accountId: 'CW-2004',
    customer: ['the tv is not working', 'one moment please', 'yes it works again'],
    ends: { disposition: ['signal-restored'] },
  },
  {
    name: 'does the visit cost anything',
    kind: 'no signal',
    accountId: 'CW-2010',
    customer: [
      'No signal on the tv',
      'I restarted it and it is the same',
      'do I have to pay for the technician?',
      'ok, that day is good',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'moving to Arima',
    kind: 'moving',
    accountId: 'TT-1003',
    customer: [
      'I moving house and want to take the cable with me',
      '14 Prince Street, Arima',
      'from the 5th of December',
      'yes',
      'thanks',
    ],
    ends: { does: ['address-changed'], hears: ['5 December 2026'], within: 4 },
  },
  {
    name: 'all at once',
    kind: 'moving',
    accountId: 'BB-2015',
    customer: [
      'We are moving on December 10 to 25 Bay Street, Bridgetown. Please transfer our service.',
      'yes perfect',
    ],
    rules: [
      { asked: /address/i, says: '25 Bay Street, Bridgetown' },
      { asked: /which day/i, says: 'December 10' },
    ],
    ends: { does: ['address-changed'], hears: ['10 December 2026'] },
  },
  {
    name: 'wrong day',
    kind: 'moving',
    accountId: 'CW-2018',
    customer: [
      'I am going to move',
      'Kaya Grandi 12, Willemstad',
      '1 December',
      'no sorry, 3 December',
      'correct',
    ],
    ends: { does: ['address-changed'], hears: ['December 3, 2026'] },
  },
  {
    name: 'not sure of the date',
    kind: 'moving',
    accountId: 'TT-2018',
    customer: [
      'moving to a new place next month',
      '8 Frederick Street, Port of Spain',
      'not sure of the date yet',
      "I'll message you when I know. bye",
    ],
    ends: {},
  },
];
