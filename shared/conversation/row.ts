import type { Conversation } from './conversation.ts';

/** How many moods a row's sparkline shows. */
const sparklineLength = 8;

/** One line of a list of conversations: small enough to be sent to everyone of the country at each change. */
export interface ConversationRow
  extends Pick<
    Conversation,
    | 'id'
    | 'lastSequence'
    | 'channel'
    | 'country'
    | 'language'
    | 'customerName'
    | 'topic'
    | 'owner'
    | 'openedAt'
    | 'closedAt'
    | 'mood'
    | 'asksForPerson'
    | 'repliesHeld'
  > {
  readonly moods: readonly number[];
  readonly waiting: {
    readonly reason: NonNullable<Conversation['handOver']>['reason'];
    readonly since: string;
    readonly expiresAt: string;
    readonly to: string | null;
    readonly declinedBy: readonly string[];
  } | null;
  readonly watchers: readonly string[];
  /** The customer's or rep's last words, cut to what a row can show. */
  readonly lastWords: string;
  readonly lastWordsAt: string;
}

export function rowOf(conversation: Conversation): ConversationRow {
  const {
    id,
    lastSequence,
    channel,
    country,
    language,
    customerName,
    topic,
    owner,
    openedAt,
    closedAt,
    mood,
  } = conversation;
  const { asksForPerson, repliesHeld, handOver } = conversation;
  const last = conversation.transcript.findLast((line) => line.kind === 'utterance');
  return {
    id,
    lastSequence,
    channel,
    country,
    language,
    customerName,
    topic,
    owner,
    openedAt,
    closedAt,
    mood,
    asksForPerson,
    repliesHeld,
    moods: conversation.moods.slice(-sparklineLength).map((reading) => reading.mood),
    waiting: handOver && {
      reason: handOver.reason,
      since: handOver.requestedAt,
      expiresAt: handOver.expiresAt,
      to: handOver.to,
      declinedBy: handOver.declinedBy,
    },
    watchers: conversation.watchers.map(({ name }) => name),
    lastWords: last?.kind === 'utterance' ? last.text.slice(0, 160) : '',
    lastWordsAt: last?.at ?? openedAt,
  };
}
