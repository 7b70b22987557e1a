import { AsyncLocalStorage } from 'node:async_hooks';

/** The request that something is done for, wherever it is done: for the log, and for nothing that decides. */
const scope = new AsyncLocalStorage<string>();

/** Runs it, and what follows from it, for the request with this id. */
export function inRequest<Result>(id: string, run: () => Result): Result {
  return scope.run(id, run);
}

/** Undefined outside of requests. */
export function requestNow(): string | undefined {
  return scope.getStore();
}
