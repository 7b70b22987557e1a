/** So often, in so many seconds, by one of whoever the rule is about. */
export interface RateRule {
  readonly most: number;
  readonly seconds: number;
  /**
   * Of tries that are forgiven when one succeeds: after the first `most` each further one must wait, `seconds` at first
   * and twice as long each time, up to `longest`. Tries are `remembered` from the first on; both are seconds.
   */
  readonly growing?: { readonly longest: number; readonly remembered: number };
}

/** What is limited, and of whom. */
export type RateRuleName =
  | 'address'
  | 'sign-in'
  | 'password'
  | 'chat-session'
  | 'person'
  | 'channel'
  | 'line'
  | 'customer';

export const rateRules: Readonly<Record<RateRuleName, RateRule>> = {
  /** Requests without a session, of an address; a contact center may have one for all of its desks. */
  address: { most: 3_000, seconds: 60 },
  /** What costs more than other requests without a session, of an address. */
  'sign-in': { most: 120, seconds: 60 },
  /** Passwords for a user, until the right one, whoever gives them: those of 6 hours. */
  password: { most: 5, seconds: 30, growing: { longest: 15 * 60, remembered: 6 * 3_600 } },
  'chat-session': { most: 600, seconds: 60 },
  /** Requests of a person, over all of their sessions. */
  person: { most: 1_200, seconds: 60 },
  /** Requests of a channel, which speaks for many customers. */
  channel: { most: 30_000, seconds: 60 },
  /** Requests of a person over their sockets. */
  line: { most: 600, seconds: 10 },
  /** Messages of a customer, over all of their sessions and channels: more than anyone types. */
  customer: { most: 100, seconds: 10 },
};

/** Counts what people do, over all nodes of one Faro. */
export interface RateLimits {
  /**
   * Counts one more. Answers the seconds to wait, 1 or more, where it is one too many; null otherwise. Never throws:
   * while nobody can be asked what the others counted, each node counts for itself.
   *
   * @param who an id or an address; it is not kept as it is.
   */
  take(rule: RateRuleName, who: string): Promise<number | null>;
  /** Forgets what was counted. Never throws. */
  forgive(rule: RateRuleName, who: string): Promise<void>;
}
