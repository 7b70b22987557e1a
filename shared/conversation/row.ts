import type { Approval, Conversation } from './conversation.ts';

/** How many moods a row's sparkline shows. */
const sparklineLength = 8;
/** How many characters of the customer's words it shows. */
const longestWords = 160;

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
  /** What waits for a supervisor's decision, oldest first. */
  readonly approvals: readonly Pick<
    Approval,
    'id' | 'what' | 'amount' | 'why' | 'note' | 'by' | 'requestedAt' | 'expiresAt'
  >[];
  readonly watchers: readonly string[];
  /** What the customer said last, cut to what a row can show. */
  readonly lastWords: string;
  /** When anybody last said something to the other side. */
  readonly lastWordsAt: string;
}

export function rowOf(conversation: Conversation): ConversationRow {
  const { transcript, handOver } = conversation;
  const heard = transcript.findLast((line) => line.kind === 'utterance' && line.from === 'customer');
  const spoken = transcript.findLast((line) => line.kind === 'utterance');
  return {
    id: conversation.id,
    lastSequence: conversation.lastSequence,
    channel: conversation.channel,
    country: conversation.country,
    language: conversation.language,
    customerName: conversation.customerName,
    topic: conversation.topic,
    owner: conversation.owner,
    openedAt: conversation.openedAt,
    closedAt: conversation.closedAt,
    mood: conversation.mood,
    asksForPerson: conversation.asksForPerson,
    repliesHeld: conversation.repliesHeld,
    moods: conversation.moods.slice(-sparklineLength).map((reading) => reading.mood),
    waiting: handOver && {
      reason: handOver.reason,
      since: handOver.requestedAt,
      expiresAt: handOver.expiresAt,
      to: handOver.to,
      declinedBy: handOver.declinedBy,
    },
    approvals: conversation.approvals
      .filter(({ state }) => state === 'pending')
      .map(({ id, what, amount, why, note, by, requestedAt, expiresAt }) => ({
        id,
        what,
        amount,
        why,
        note,
        by,
        requestedAt,
        expiresAt,
      })),
    watchers: conversation.watchers.map(({ name }) => name),
    lastWords: heard?.kind === 'utterance' ? heard.text.slice(0, longestWords) : '',
    lastWordsAt: spoken?.at ?? conversation.openedAt,
  };
}
