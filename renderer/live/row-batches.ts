import type { ConversationRow } from '../../shared/conversation/row.ts';
import { receiveRows } from './live-store.ts';

/** Milliseconds that a row waits at most: a window that is hidden draws no frames, and still counts who waits. */
const longest = 250;

let waiting = new Map<string, ConversationRow>();

/** Rows that come between two frames are shown together; of one conversation only the newest. */
export function batchRow(row: ConversationRow): void {
  const known = waiting.get(row.id);
  if (known && known.lastSequence > row.lastSequence) return;
  const isFirst = waiting.size === 0;
  waiting.set(row.id, row);
  if (isFirst) beforeLong(deliver);
}

/** At the next frame, or when it has taken too long. */
function beforeLong(run: () => void): void {
  const late = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, longest);
  const frame = requestAnimationFrame(() => {
    clearTimeout(late);
    run();
  });
}

function deliver(): void {
  const rows = [...waiting.values()];
  waiting = new Map();
  receiveRows(rows);
}
