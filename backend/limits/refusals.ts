import type { LimitReason } from './judge.ts';

/** What a model and an integrator are told of a limit; screens say it in their own words by the reason. */
export const refusalMessages: Readonly<Record<LimitReason, string>> = {
  'other-country': 'The account belongs to another country than the conversation.',
  'history-missing': 'Part of the account cannot be read now, so nobody can tell what the customer has had.',
  'above-most': 'The amount is above the most that may be given at once, whoever approves.',
  'too-many-in-conversation': 'This was done as often as it may be in one conversation.',
  'too-much-in-conversation':
    'Together with what was done in this conversation it is more than may be given.',
  'too-many-today': 'The customer has had this as often as may be in one day.',
  'too-much-today': 'Together with what the customer has had today it is more than may be given.',
  'too-many-this-month': 'The customer has had this as often as may be in one month.',
  'too-much-this-month': 'Together with what the customer has had this month it is more than may be given.',
};
