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
  const withRows = session ? may(session.person, 'list-conversations') : false;
  useEffect(() => {
    if (token === undefined) return undefined;
    return connectLive(token, withRows);
  }, [token, withRows, url]);
}
