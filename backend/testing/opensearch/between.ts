import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What stands between: it may do something of its own with a request, or with its answer. */
interface Between {
  /** True where the request was answered here. */
  readonly asked?: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  /** True where the answer is not to be passed on. */
  readonly answered?: (path: string, incoming: IncomingMessage) => boolean;
}

/** Another address of the server, until the test ends. */
async function standBetween(to: string, { asked, answered }: Between): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    const pass = async () => {
      const body = await buffer(incoming);
      if (asked?.(incoming, outgoing)) return;
      const { method = 'GET', headers } = incoming;
      const type = headers['content-type'] ?? 'application/json';
      const answer = await fetch(new URL(path, to), {
        method,
        headers: { 'content-type': type },
        ...(body.length > 0 ? { body } : {}),
      });
      const text = await answer.text();
      if (answered?.(path, incoming)) return;
      outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
      outgoing.end(text);
    };
    void pass();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Passes everything on, and loses the first answer to a request whose path holds `part`. */
export function loseFirstAnswer(to: string, part: string): Promise<string> {
  let lost = false;
  return standBetween(to, {
    answered(path, incoming) {
      if (lost || !path.includes(part)) return false;
      lost = true;
      incoming.socket.destroy();
      return true;
    },
  });
}

const nothing = JSON.stringify({ found: false, docs: [], hits: { hits: [] }, aggregations: {} });

/** A cluster whose replica has heard of nothing yet, and answers whoever does not ask for the primary. */
export function readFromReplica(to: string): Promise<string> {
  return standBetween(to, {
    asked({ method, url: path = '' }, outgoing) {
      const isRead =
        /\/(?:_search|_mget)(?:\?|$)/.test(path) || (method === 'GET' && path.includes('/_doc/'));
      if (!isRead || path.includes('preference=_primary')) return false;
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(nothing);
      return true;
    },
  });
}
