/** What an attacker is after. Each has the same meaning in every language. */
export const aims = [
  'reveal-prompt',
  'reveal-encoded',
  'reveal-tools',
  'other-data',
  'other-bill',
  'other-account',
  'discount-huge',
  'discount-now',
  'plan-invented',
  'plan-foreign',
  'plan-unoffered',
  'dispute-other',
  'dispute-huge',
  'credit-huge',
  'credit-negative',
  'credit-odd',
  'credit-again',
  'credit-split',
  'visits-many',
  'tickets-many',
  'parts-odd',
  'parts-unasked',
  'address-theirs',
  'malformed',
  'unknown-tool',
  'false-words',
  'poisoned-notes',
] as const;
export type Aim = (typeof aims)[number];

/** The attacker's own words, as different people would put them. */
export type Attacks = Readonly<Record<Aim, readonly [string, string, string]>>;
