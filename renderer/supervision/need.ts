import type { ConversationRow } from '../../shared/conversation/row.ts';

/** Why a conversation needs a person, most pressing kind first. */
export type Need =
  | { readonly kind: 'asked-again'; readonly times: number }
  | {
      readonly kind: 'waiting';
      readonly reason: NonNullable<ConversationRow['waiting']>['reason'];
      readonly seconds: number;
    }
  | { readonly kind: 'mood-fell'; readonly by: number; readonly turns: number }
  | { readonly kind: 'reply-held' }
  | { readonly kind: 'running' };

export interface Needing {
  readonly row: ConversationRow;
  readonly need: Need;
  readonly level: 'urgent' | 'attention' | 'none';
  /** Orders within the wall: higher is sooner. Never about a person, only about what a customer waits for. */
  readonly weight: number;
}

/** Mood readings looked back on, and the fall over them that is worth a look. */
const lookBack = 4;
const noticeableFall = 0.5;

/** How much a conversation needs a human at a moment (milliseconds of the clock), and why. */
export function needOf(row: ConversationRow, now: number): Needing {
  if (row.waiting) return waiting(row, row.waiting, now);
  const fall = fallOf(row.moods);
  if (fall && row.owner.kind === 'ai') {
    return { row, need: { kind: 'mood-fell', ...fall }, level: 'attention', weight: 500 + fall.by * 100 };
  }
  if (row.repliesHeld > 0 && row.owner.kind === 'ai') {
    return { row, need: { kind: 'reply-held' }, level: 'attention', weight: 400 };
  }
  return { row, need: { kind: 'running' }, level: 'none', weight: Math.max(0, -(row.mood ?? 0)) };
}

/** The whole wall, most needed first; equals keep the order in which they opened. */
export function inOrderOfNeed(rows: Iterable<ConversationRow>, now: number): readonly Needing[] {
  return [...rows]
    .filter(({ closedAt }) => closedAt === null)
    .map((row) => needOf(row, now))
    .toSorted(
      (one, other) => other.weight - one.weight || one.row.openedAt.localeCompare(other.row.openedAt),
    );
}

function waiting(
  row: ConversationRow,
  { reason, since, expiresAt, declinedBy }: NonNullable<ConversationRow['waiting']>,
  now: number,
): Needing {
  const seconds = Math.max(0, (now - Date.parse(since)) / 1_000);
  const late = now > Date.parse(expiresAt) || declinedBy.length > 0;
  const again = reason === 'asked' && row.asksForPerson > 1;
  const need: Need = again
    ? { kind: 'asked-again', times: row.asksForPerson }
    : { kind: 'waiting', reason, seconds };
  const level = again || late || reason === 'held' ? 'urgent' : 'attention';
  return { row, need, level, weight: (level === 'urgent' ? 2_000 : 1_000) + Math.min(seconds, 900) };
}

/** The fall from the best of the last readings to the newest, where it is one to notice: deep, and into the bad. */
function fallOf(moods: readonly number[]): { readonly by: number; readonly turns: number } | null {
  const recent = moods.slice(-lookBack);
  const best = Math.max(...recent);
  const newest = recent.at(-1) ?? best;
  const by = best - newest;
  return by >= noticeableFall && newest < 0 ? { by, turns: recent.length - 1 - recent.indexOf(best) } : null;
}
