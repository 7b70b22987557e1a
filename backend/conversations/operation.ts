import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Operation } from '../../shared/wire/routes/operation.ts';
import { isStaff } from '../../shared/people/staff.ts';

/** The figures of these open conversations at a time. */
export function operationNow(open: readonly Conversation[], signedIn: number, now: Date): Operation {
  const waiting = open.flatMap(({ handOver }) => (handOver ? [handOver] : []));
  const waits = waiting.map(({ requestedAt }) => (now.getTime() - Date.parse(requestedAt)) / 1_000);
  return {
    open: open.length,
    withLana: open.filter(({ owner }) => owner.kind === 'ai').length,
    withPeople: open.filter(({ owner }) => isStaff(owner.kind)).length,
    waiting: waiting.length,
    longestWaitSeconds: Math.max(0, ...waits.map(Math.round)),
    repliesSent: sum(open.map(repliesOfLana)),
    repliesHeld: sum(open.map(({ repliesHeld }) => repliesHeld)),
    signedIn,
  };
}

function repliesOfLana({ transcript }: Conversation): number {
  return transcript.filter((line) => line.kind === 'utterance' && line.from === 'ai').length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
