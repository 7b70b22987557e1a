import { create } from 'zustand';
import type { BackendState } from '../../shared/wire/ipc.ts';

interface Backend {
  /** Where the backend is; empty for the page's own origin. */
  readonly url: string;
  /** What the desktop window says of it; always ready in a browser, where the page came from it. */
  readonly state: BackendState['state'];
}

/** The backend as far as the window knows; a restart may move it to another port. */
export const useBackend = create<Backend>()(() => ({ url: '', state: 'ready' }));

export function backendUrl(): string {
  return useBackend.getState().url;
}

/** Learns from the desktop window, if there is one, where its backend listens. Runs before the first screen. */
export async function findBackend(): Promise<void> {
  const bridge = window.faro;
  if (!bridge) return;
  useBackend.setState({ url: await bridge.backendUrl() });
  bridge.onBackendState((change) =>
    useBackend.setState({ state: change.state, ...(change.state === 'ready' ? { url: change.url } : {}) }),
  );
}
