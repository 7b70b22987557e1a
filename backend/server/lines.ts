import { FailureError } from '../../shared/wire/failure.ts';
import type { Caller } from '../people/session-token.ts';
import type { Sessions } from '../people/sessions.ts';
import { schedule } from '../schedule.ts';

/** What is open for a session: a socket, or a request that waits for its answer. */
export interface Line {
  /** Aborted, with a `FailureError`, as soon as the session is ended or over. */
  readonly signal: AbortSignal;
  release(): void;
}

/** Cuts every line of a session at the moment when the session ends. */
export interface Lines {
  hold(caller: Pick<Caller, 'session' | 'expiresAt'>): Line;
}

export function createLines(
  sessions: Pick<Sessions, 'onEnd' | 'onMissed' | 'hasEnded'>,
  report: (error: unknown) => void,
): Lines {
  const open = new Map<string, Set<AbortController>>();
  /** Ended sessions and when they would have been over: one may end between its check and its first line. */
  const ended = new Map<string, number>();

  function cutAll(session: string): void {
    for (const line of open.get(session) ?? []) line.abort(cut());
  }

  sessions.onEnd((session, until) => {
    for (const [other, over] of ended) if (over < Date.now()) ended.delete(other);
    ended.set(session, until.getTime());
    cutAll(session);
  });

  let looking: Promise<void> | null = null;
  async function look(): Promise<void> {
    for (const session of open.keys()) if (await sessions.hasEnded(session)) cutAll(session);
  }
  sessions.onMissed(() => {
    looking ??= look()
      .catch(report)
      .finally(() => {
        looking = null;
      });
  });

  return {
    hold({ session, expiresAt }) {
      const line = new AbortController();
      if (ended.has(session)) line.abort(cut());
      const lines = open.get(session) ?? new Set();
      open.set(session, lines.add(line));
      const stopWaiting = schedule(expiresAt, () => line.abort(cut()));
      return {
        signal: line.signal,
        release() {
          stopWaiting();
          lines.delete(line);
          if (lines.size === 0 && open.get(session) === lines) open.delete(session);
        },
      };
    },
  };
}

function cut(): FailureError {
  return new FailureError('session-expired', 'The session has ended. Sign in again.');
}
