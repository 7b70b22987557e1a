import type { Channel } from './conversation/event.ts';

/** What is known of a customer at this moment, over all channels and nodes. Times are ISO 8601. */
export interface CustomerNow {
  /** Conversations that go on, the one with the newest words first. */
  readonly open: readonly {
    readonly conversationId: string;
    readonly channel: Channel;
    readonly at: string;
  }[];
  /** Where the customer spoke last. */
  readonly last: { readonly channel: Channel; readonly at: string } | null;
  /** Names of the facts that the account bore out, newest first. */
  readonly verified: readonly { readonly name: string; readonly at: string }[];
  /** Where the customer says that they are, or will be. */
  readonly location: { readonly text: string; readonly at: string } | null;
}
