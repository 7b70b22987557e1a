import type { Approval, Conversation, Flag, PendingHelp, TranscriptLine } from './conversation.ts';
import type { PendingHandOver } from './hand-over.ts';
import type { Unsupported } from './unsupported.ts';

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
    | 'consult'
    | 'whispered'
  > {
  readonly moods: readonly number[];
  readonly waiting:
    | (Pick<
        PendingHandOver,
        'reason' | 'expiresAt' | 'to' | 'declinedBy' | 'passedBy' | 'team' | 'offer' | 'spokenByNobody'
      > & {
        readonly since: string;
      })
    | null;
  /** What waits for a supervisor's decision, oldest first. */
  readonly approvals: readonly Pick<
    Approval,
    'id' | 'kind' | 'what' | 'amount' | 'why' | 'note' | 'by' | 'requestedAt' | 'expiresAt'
  >[];
  readonly help: PendingHelp | null;
  readonly flag: Flag | null;
  /** The first of the words that were held last, while nobody has answered the customer in their place. */
  readonly held: Pick<Unsupported, 'kind' | 'words'> | null;
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
    consult: conversation.consult,
    moods: conversation.moods.slice(-sparklineLength).map((reading) => reading.mood),
    waiting: handOver && {
      reason: handOver.reason,
      since: handOver.requestedAt,
      expiresAt: handOver.expiresAt,
      to: handOver.to,
      declinedBy: handOver.declinedBy,
      passedBy: handOver.passedBy,
      team: handOver.team,
      offer: handOver.offer,
      spokenByNobody: handOver.spokenByNobody,
    },
    approvals: conversation.approvals
      .filter(({ state }) => state === 'pending')
      .map(({ id, kind, what, amount, why, note, by, requestedAt, expiresAt }) => ({
        id,
        kind,
        what,
        amount,
        why,
        note,
        by,
        requestedAt,
        expiresAt,
      })),
    help: conversation.help,
    flag: conversation.flag,
    held: conversation.repliesHeld === 0 ? null : heldNow(transcript),
    whispered: conversation.whispered,
    watchers: conversation.watchers.map(({ name }) => name),
    lastWords: heard?.kind === 'utterance' ? heard.text.slice(0, longestWords) : '',
    lastWordsAt: spoken?.at ?? conversation.openedAt,
  };
}

/** A person's words settle what was held, and so does an answer of Lana's to something said later. */
function heldNow(transcript: readonly TranscriptLine[]): ConversationRow['held'] {
  const at = transcript.findLastIndex(
    (line) => line.kind === 'happening' && line.event.type === 'reply-held',
  );
  const line = transcript[at];
  if (line?.kind !== 'happening' || line.event.type !== 'reply-held') return null;
  let heardSince = false;
  for (const later of transcript.slice(at + 1)) {
    if (later.kind !== 'utterance') continue;
    if (later.from === 'customer') heardSince = true;
    else if (later.from !== 'ai' || heardSince) return null;
  }
  const [mark] = line.event.marks ?? [];
  return mark ? { kind: mark.kind, words: mark.words.slice(0, longestWords) } : null;
}
