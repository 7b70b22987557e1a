import { ipcRenderer } from 'electron';
import type { Calls, Pushes } from '../../shared/wire/ipc.ts';

export function call<Channel extends keyof Calls>(
  channel: Channel,
  ...args: Parameters<Calls[Channel]>
): Promise<ReturnType<Calls[Channel]>> {
  return ipcRenderer.invoke(channel, ...args);
}

/** Calls back with what main pushes on a channel, until the returned function is called. */
export function listen<Channel extends keyof Pushes>(
  channel: Channel,
  listener: (payload: Pushes[Channel]) => void,
): () => void {
  const forward = (_event: unknown, payload: Pushes[Channel]): void => listener(payload);
  ipcRenderer.on(channel, forward);
  return () => {
    ipcRenderer.off(channel, forward);
  };
}
