import { useEffect } from 'react';
import { may } from '../../shared/people/permissions.ts';
import { useBackend } from '../app/bridge.ts';
import { useSession } from '../app/session.ts';
import { connectLive } from './live-connection.ts';

/** Keeps the live connection open while someone is signed in, at wherever the backend is. */
export function useLiveConnection(): void {
  const session = useSession((state) => state.session);
  const url = useBackend((state) => state.url);
  const token = session?.token;
  const rows = session ? may(session.person, 'list-conversations') : false;
  const models = session ? may(session.person, 'read-models') : false;
  useEffect(() => {
    if (token === undefined) return undefined;
    return connectLive(token, { rows, models });
  }, [token, rows, models, url]);
}
