import { useMemo } from 'react';
import { useLive } from '../../live/live-store.ts';
import { usePerson } from '../../app/session.ts';
import { groupRows, type Rail } from './group-rows.ts';

/** The rail's lists as they are now; null until the first came. */
export function useRail(): Rail | null {
  const rows = useLive((state) => state.rows);
  const { id } = usePerson();
  return useMemo(() => rows && groupRows(rows.values(), id), [rows, id]);
}
