import type { WebSocketRoute } from 'playwright';

/** Node's WebSocket takes headers; the browser's, whose type this is, does not. */
const NodeWebSocket = WebSocket as unknown as new (
  address: string,
  options: { readonly headers: Readonly<Record<string, string>> },
) => WebSocket;

/** Carries a page's socket over one that names the app's own origin, as Electron's would. */
export function bridgeSocket(near: WebSocketRoute, origin: string): void {
  const far = new NodeWebSocket(near.url(), { headers: { origin } });
  const waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  near.onMessage((given) => {
    const message = typeof given === 'string' ? given : new Uint8Array(given);
    if (far.readyState === WebSocket.OPEN) far.send(message);
    else waiting.push(message);
  });
  near.onClose(() => far.close());
  far.addEventListener('open', () => {
    for (const message of waiting) far.send(message);
  });
  far.addEventListener('message', ({ data }: MessageEvent<string>) => near.send(data));
  far.addEventListener('close', () => void near.close());
}
