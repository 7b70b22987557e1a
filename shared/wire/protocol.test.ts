import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { eventSchemas } from '../conversation/event.ts';
import { routes } from './http.ts';
import { protocolVersion } from './protocol.ts';
import { requests } from './socket.ts';

/** The wire of every version so far. A change of the wire adds a line here and raises `protocolVersion`. */
const fingerprints: Readonly<Record<number, string>> = {
  1: '289df281edfa1c85',
  2: '185d185ac7c595e4',
  3: '80e83b4abe3c30e5',
  4: '0960e8b8275d1349',
  5: '22c26f7574e518e0',
  6: '0e5d431776257efc',
};

test('the wire is the one that its version names', () => {
  expect(fingerprints[protocolVersion]).toBe(fingerprint());
});

function fingerprint(): string {
  const wire = {
    routes: Object.entries(routes).map(([name, { method, path, guard, body, query }]) => [
      name,
      method,
      path,
      guard,
      schema(body),
      schema(query),
    ]),
    requests: Object.entries(requests).map(([name, { guard, input }]) => [name, guard, schema(input)]),
    events: [...eventSchemas].map(([type, event]) => [type, schema(event)]),
  };
  return createHash('sha256').update(JSON.stringify(wire)).digest('hex').slice(0, 16);
}

function schema(type: z.ZodType) {
  return z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
}
