import { useEffect } from 'react';
import { may } from '../../shared/people/permissions.ts';
import { useBackend } from '../app/bridge.ts';
import { useSession } from '../app/session.ts';
import { forgetAtSignOut, forgetOld, keptFrom } from './kept.ts';
import { connectLive } from './live-connection.ts';
import { openOutbox, type Outgoing } from './outbox.ts';
import { postWords } from './post-words.ts';

/** Keeps the live connection open while someone is signed in, at wherever the backend is. */
export function useLiveConnection(): void {
  const session = useSession((state) => state.session);
  const url = useBackend((state) => state.url);
  const token = session?.token;
  const rows = session ? may(session.person, 'list-conversations') : false;
  const models = session ? may(session.person, 'read-models') : false;
  const desk = session?.person.role === 'rep';
  useWords(session?.person.id);
  useEffect(() => {
    if (token === undefined) return undefined;
    return connectLive(token, { rows, models, desk });
  }, [token, rows, models, desk, url]);
}

/** Keeps what a person sent and the backend does not have yet, over reloads and until they sign out. */
function useWords(person: string | undefined): void {
  useEffect(() => {
    forgetOld(Date.now());
    return forgetAtSignOut();
  }, []);
  useEffect(() => {
    if (person === undefined) return undefined;
    return openOutbox({
      kept: keptFrom<Outgoing>('outgoing', person),
      post: postWords,
      alone: (name, task) => navigator.locks.request(name, task),
    });
  }, [person]);
}
