import { useEffect } from 'react';
import { forgetClosed } from './drafts.ts';
import { useLive } from './live-store.ts';

/** What was being written in a conversation goes when it closes; null where none is on screen. */
export function useClosings(shown: string | null): void {
  const rows = useLive((state) => state.rows);
  useEffect(() => {
    if (rows) forgetClosed(rows, shown);
  }, [rows, shown]);
}
