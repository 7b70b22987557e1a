import { FailureError } from '../../shared/wire/failure.ts';
import type { DataOf, RouteName } from '../../shared/wire/http.ts';
import { askBackend, type InputOf } from './ask-backend.ts';
import { backendUrl } from './bridge.ts';
import { practising } from './practice-mode.ts';
import { useSession } from './session.ts';

/**
 * Calls a route of the backend as whoever is signed in; a session that is over ends here as well.
 *
 * @param parameters the `:names` in the route's path.
 * @throws FailureError when the backend refuses, BackendAwayError when it does not answer.
 */
export async function call<Name extends RouteName>(
  name: Name,
  parameters: Readonly<Record<string, string>> = {},
  input?: InputOf<Name>,
  signal?: AbortSignal,
): Promise<DataOf<Name>> {
  const current = useSession.getState();
  try {
    const token = current.session?.token;
    return await askBackend(backendUrl(), name, { parameters, input, token, signal, practising });
  } catch (error) {
    if (error instanceof FailureError && sessionIsOver.has(error.failure.code)) current.end('expired');
    throw error;
  }
}

const sessionIsOver: ReadonlySet<string> = new Set(['session-expired', 'not-signed-in']);
