import type { ConversationEvent } from '../../../shared/conversation/event.ts';
import { findLosses, type Journal, type Losses } from '../journal.ts';

/** What was lost of one conversation while it went over several nodes. */
export interface TalkLosses extends Losses {
  /** The customer's last words, where Lana has the turn and has not answered them. */
  readonly unanswered: number;
  /** Answers of Lana's to words that she had answered in the same words before. */
  readonly answeredTwice: number;
  /** Events on record that a desk was not shown. */
  readonly notShown: number;
}

/** @param desks what each desk that followed was shown. */
export function judgeTalk(
  { conversationId, sent }: Pick<Journal, 'conversationId' | 'sent'>,
  log: readonly ConversationEvent[],
  desks: readonly (readonly ConversationEvent[])[],
): TalkLosses {
  const shown = desks.flat();
  return {
    ...findLosses({ conversationId, sent, shown }, log),
    unanswered: isAnswered(log) ? 0 : 1,
    answeredTwice: countTwice(log),
    notShown: desks.reduce((sum, desk) => sum + countNotShown(log, desk), 0),
  };
}

/** Whether Lana owes nothing: a person has the turn, or she spoke last. */
function isAnswered(log: readonly ConversationEvent[]): boolean {
  const owner = log.findLast((event) => event.type === 'owner-changed')?.owner;
  const spoke = log.findLast((event) => event.type === 'message-received' || event.type === 'reply-sent');
  return owner?.kind !== 'ai' || spoke?.type === 'reply-sent';
}

function countTwice(log: readonly ConversationEvent[]): number {
  const answers = new Set<string>();
  let twice = 0;
  for (const event of log) {
    if (event.type === 'message-received') answers.clear();
    if (event.type !== 'reply-sent' || event.from !== 'ai') continue;
    if (answers.has(event.text)) twice += 1;
    answers.add(event.text);
  }
  return twice;
}

function countNotShown(log: readonly ConversationEvent[], desk: readonly ConversationEvent[]): number {
  const shown = new Set(desk.map(({ sequence }) => sequence));
  return log.filter(({ sequence }) => !shown.has(sequence)).length;
}
