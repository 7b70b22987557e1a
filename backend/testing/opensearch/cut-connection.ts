import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The paths of requests that change a document. */
const writing = /\/_(?:create|doc|bulk|update)(?:[/?]|$)/;

/** A way to a server that is cut for good at one of the writes that go over it. */
export interface CutConnection {
  readonly url: string;
  close(): void;
}

/**
 * Cuts the way at the write of that number, from 1: before the server has it, or after it was done and before its answer
 * is passed on. That is what is left of a process which dies there.
 */
export async function cutConnection(
  to: string,
  step: number,
  when: 'before' | 'after',
): Promise<CutConnection> {
  let writes = 0;
  let cut = false;
  const server: Server = createServer((incoming, outgoing) => {
    if (writing.test(incoming.url ?? '')) writes += 1;
    const isLast = !cut && writes === step && writing.test(incoming.url ?? '');
    if (isLast) cut = true;
    if (cut && !(isLast && when === 'after')) {
      incoming.socket.destroy();
      return;
    }
    const passed = passOn(to, incoming, (answer) => {
      if (isLast) {
        answer.resume().once('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.once('error', () => incoming.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function passOn(to: string, incoming: IncomingMessage, answered: (answer: IncomingMessage) => void) {
  const { method, headers } = incoming;
  const passed = request(new URL(incoming.url ?? '/', to), { method, headers }, answered);
  incoming.pipe(passed);
  return passed;
}
