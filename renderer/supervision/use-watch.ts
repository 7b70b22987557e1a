import { useEffect, useState } from 'react';
import { call } from '../app/api.ts';

export interface Watch {
  /** When the watch began, ISO 8601. */
  readonly since: string;
  readonly failure: unknown;
}

/** Watches while the calling component is on screen: begins on record, ends on record. */
export function useWatch(conversationId: string): Watch {
  const [since] = useState(() => new Date().toISOString());
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const begun = call('watch', { id: conversationId });
    begun.catch(setFailure);
    return () => {
      // An end that does not arrive is recorded by the backend when this window's connection is gone.
      begun.then(() => call('endWatch', { id: conversationId })).catch(() => undefined);
    };
  }, [conversationId]);
  return { since, failure };
}
