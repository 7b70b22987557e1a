import type { WebSocketRoute } from 'playwright';

/** Node's WebSocket takes headers; the browser's, whose type this is, does not. */
const NodeWebSocket = WebSocket as unknown as new (
  address: string,
  options: { readonly headers: Readonly<Record<string, string>> },
) => WebSocket;

/**
 * Carries a page's socket over one that names the app's own origin, as Electron's would. The page's socket opens
 * when that one has.
 */
export async function bridgeSocket(near: WebSocketRoute, origin: string): Promise<void> {
  const far = new NodeWebSocket(near.url(), { headers: { origin } });
  near.onMessage((message) => far.send(typeof message === 'string' ? message : new Uint8Array(message)));
  near.onClose(() => far.close());
  far.addEventListener('message', ({ data }: MessageEvent<string>) => near.send(data));
  if (await opens(far)) far.addEventListener('close', () => void near.close());
  // Refused: the page's own attempt is too, and tells the page so as only a browser can.
  else near.connectToServer();
}

function opens(socket: WebSocket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.addEventListener('open', () => resolve(true));
    socket.addEventListener('error', () => resolve(false));
  });
}
