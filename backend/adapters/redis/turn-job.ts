import { setBack, type QueuedTurn, type TurnPriority, type WantedTurn } from '../../agents/turn-queue.ts';

/** A turn as it waits in Redis: ids, times and a trace, nothing of what anybody said. */
export interface TurnJob {
  readonly conversationId: string;
  readonly about: number;
  readonly priority: TurnPriority;
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly trace: string | null;
}

/**
 * BullMQ counts ranks from 1, the most urgent, to 2^21, which is seconds enough for 24 days. They begin anew at 8:00
 * UTC, when it is night in all countries: what waits at that moment comes after what is wanted next.
 */
const rankPeriod = 24 * 86_400;
const rankStart = 8 * 3_600;

export function jobOf({ conversationId, about, priority, since, trace = null }: WantedTurn): TurnJob {
  return { conversationId, about, priority, since: since.getTime(), trace };
}

/** The rank of a turn among those that wait, by the second in which it is due. */
export function rankOf({ since, priority }: TurnJob): number {
  const due = Math.floor((since + setBack[priority]) / 1_000) - rankStart;
  return 1 + (((due % rankPeriod) + rankPeriod) % rankPeriod);
}

export function queuedOf(
  { conversationId, about, priority, since }: TurnJob,
  startedAt: Date | null,
): QueuedTurn {
  return { conversationId, about, priority, since: new Date(since), startedAt };
}
