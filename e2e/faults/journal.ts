import { isDeepStrictEqual } from 'node:util';
import type { ConversationEvent } from '../../shared/conversation/event.ts';

/** What one side of a conversation sent, each with the number that it was acknowledged under; null for none. */
export interface Sent {
  readonly messageId: string;
  readonly acknowledged: number | null;
}

/** What clients of one conversation know for sure, whatever became of the backend. */
export interface Journal {
  readonly conversationId: string;
  /** In the order of sending, for each who sends. */
  readonly sent: readonly (readonly Sent[])[];
  /** What was shown to whoever followed. */
  readonly shown: readonly ConversationEvent[];
}

export interface Losses {
  /** Acknowledged and not on record under the number that was acknowledged. */
  readonly lost: number;
  readonly doubled: number;
  /** Before something that was sent earlier, or in a log whose numbers have a gap. */
  readonly outOfOrder: number;
  /** Shown to somebody and not on record as it was shown. */
  readonly takenBack: number;
}

/** Compares what clients know of a conversation with its log. */
export function findLosses({ sent, shown }: Journal, log: readonly ConversationEvent[]): Losses {
  const words = log.filter((event) => event.type === 'message-received' || event.type === 'reply-sent');
  const at = new Map<string, number[]>();
  for (const { messageId, sequence } of words) at.set(messageId, [...(at.get(messageId) ?? []), sequence]);
  const placesOf = (messageId: string) => at.get(messageId) ?? [];
  const bySequence = new Map(log.map((event) => [event.sequence, event]));
  return {
    lost: sent
      .flat()
      .filter(
        ({ messageId, acknowledged }) => acknowledged !== null && !placesOf(messageId).includes(acknowledged),
      ).length,
    doubled: [...at.values()].filter(({ length }) => length > 1).length,
    outOfOrder:
      log.filter(({ sequence }, index) => sequence !== index + 1).length +
      sent.reduce(
        (count, each) =>
          count + countDescents(each.flatMap(({ messageId }) => placesOf(messageId).slice(0, 1))),
        0,
      ),
    takenBack: shown.filter((event) => !isDeepStrictEqual(bySequence.get(event.sequence), event)).length,
  };
}

function countDescents(numbers: readonly number[]): number {
  return numbers.filter((number, index) => number <= (numbers[index - 1] ?? 0)).length;
}
