import type { WrittenConversation } from '../written.ts';

/** Bills: what they say, copies of them, and how they arrive. */
export const bills: readonly WrittenConversation[] = [
  {
    name: 'why is it so high',
    kind: 'bill',
    accountId: 'TT-1002',
    customer: ['Why my bill so high this month??', 'ok and when will I hear back?', 'thanks'],
    ends: { does: ['dispute-opened'], hears: ['$259.90', '$189.90', '$70.00', /CL-\d{7}/], within: 1 },
  },
  {
    name: 'charged for something they never ordered',
    kind: 'bill',
    accountId: 'BB-2001',
    customer: ['I see a charge pon my bill that I never order', 'alright, I will wait'],
    ends: { does: ['dispute-opened'], hears: ['$209.60'] },
  },
  {
    name: 'names a wrong amount',
    kind: 'bill',
    accountId: 'TT-1003',
    customer: ['my bill is 400 dollars this month, correct?', 'oh ok good, thank you'],
    ends: { hears: ['$108.80'], never: ['$400'] },
  },
  {
    name: 'due date',
    kind: 'bill',
    accountId: 'BB-2009',
    customer: ['when is my bill due pls', 'ty'],
    ends: { hears: ['$144.80'] },
  },
  {
    name: 'nothing odd on the bill',
    kind: 'bill',
    accountId: 'CW-2015',
    customer: ['Could you please explain me the bill of this month?', 'OK clear, thank you very much'],
    ends: { hears: [/106\.90/], disposition: ['bill-explained', 'informed'] },
  },
  {
    name: 'not happy with the dispute either',
    kind: 'bill',
    accountId: 'TT-2007',
    customer: [
      'my bill is wrong',
      "but I didn't order any of that",
      'I want a refund now',
      "fine, I'll wait",
    ],
    ends: { does: ['dispute-opened'], hears: ['$158.50'] },
  },
  {
    name: 'copy, short',
    kind: 'bill copy',
    accountId: 'TT-1003',
    customer: ['bill copy', 'ty'],
    ends: { does: ['bill-sent'], within: 1, disposition: ['bill-sent'] },
  },
  {
    name: 'a long story about a flooded kitchen',
    kind: 'bill copy',
    accountId: 'BB-2021',
    customer: [
      'Good afternoon, I hope you can help me. We had a burst pipe in the kitchen over the weekend and the drawer where I keep all the papers got soaked, including the bill that came last week. My husband usually handles these things but he is overseas until Christmas. Could somebody please send me another one so that I can pay it on time?',
      'Bless you, have a good evening',
    ],
    ends: { does: ['bill-sent'], within: 1 },
  },
  {
    name: 'to the e-mail of a nephew',
    kind: 'bill copy',
    accountId: 'TT-2015',
    customer: ['email my bill to kevin_b@yahoo.com, my nephew paying it', 'ok'],
    ends: { may: ['bill-sent'], never: ['kevin_b'] },
  },
  {
    name: 'never arrived 😩',
    kind: 'bill copy',
    accountId: 'TT-2009',
    customer: ['didnt get my bill 😩', 'tyy 🙏'],
    ends: { does: ['bill-sent'] },
  },
  {
    name: 'save the trees',
    kind: 'e-billing',
    accountId: 'TT-2012',
    customer: ['I want to stop getting paper bills, send it by email', 'yes thats correct', 'no thats all'],
    ends: { does: ['e-billing-activated'], disposition: ['e-billing-activated'], within: 2 },
  },
  {
    name: 'old e-mail',
    kind: 'e-billing',
    accountId: 'BB-2006',
    customer: ['sign me up for paperless', "no that's my old email"],
    ends: { turn: 'person', because: ['rule'] },
  },
  {
    name: 'paperless already',
    kind: 'e-billing',
    accountId: 'CW-2015',
    customer: ['how can I get e-billing?', 'ah I did not know, thanks'],
    ends: {},
  },
];
