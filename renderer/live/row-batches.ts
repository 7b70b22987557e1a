import type { ConversationRow } from '../../shared/conversation/row.ts';
import { beforePaint } from './before-paint.ts';
import { receiveRows } from './live-store.ts';

let waiting = new Map<string, ConversationRow>();

/** Rows that come between two frames are shown together; of one conversation only the newest. */
export function batchRow(row: ConversationRow): void {
  const known = waiting.get(row.id);
  if (known && known.lastSequence > row.lastSequence) return;
  const isFirst = waiting.size === 0;
  waiting.set(row.id, row);
  if (isFirst) beforePaint(deliver);
}

function deliver(): void {
  const rows = [...waiting.values()];
  waiting = new Map();
  receiveRows(rows);
}
