/** What became of Lana's replies; `sent` counts those let through at once and those asked for again. */
export interface ReplyCounts {
  readonly sent: number;
  /** Sent in other words, after the first had something that nothing backed. */
  readonly reasked: number;
  readonly held: number;
  /** Sent, and found wrong by a person afterwards. */
  readonly corrected: number;
}

export type TrustGrouping = 'country' | 'language' | 'model' | 'kind';

/**
 * How far Lana's words could be trusted. No person is named or counted: a correction is of a reply. By kind of
 * claim only refusals are counted, each kind once a reply.
 */
export interface TrustFigures {
  readonly replies: ReplyCounts;
  /** Conversations in which Lana said anything, and those of them in which nothing she said was corrected. */
  readonly conversations: number;
  readonly uncorrected: number;
  /** The share of those conversations with its 95 % interval (Wilson), 0 to 1; null without any. */
  readonly share: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly groups: readonly ({ readonly by: TrustGrouping; readonly name: string } & ReplyCounts)[];
  /** Times that the vendor's guardrail stepped in, and that it could not be asked. */
  readonly guardrail: { readonly intervened: number; readonly unavailable: number };
  /** How many conversations are in the figures while others, never looked at before, are still to come; else null. */
  readonly counting: { readonly counted: number; readonly of: number } | null;
}
