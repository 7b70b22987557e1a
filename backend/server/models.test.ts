import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultTable } from '../models/default-table.ts';
import { dataOf, refusalOf, startEdge, type TestEdge } from '../testing/edge.ts';

let edge: TestEdge;
beforeEach(async () => {
  edge = await startEdge();
});
afterEach(() => edge.close());

const table = defaultTable('embedded');
const changed = { ...table, breaker: { ...table.breaker, failures: 7 } };
const since = { since: '2026-01-01T00:00:00.000Z' };

it('shows who watches that operations changed the table, and who it was', async () => {
  const token = await edge.token('operations', { name: 'Olga' });
  const socket = edge.connect(await edge.token('supervisor'));
  await once(socket as never, 'connect');
  expect(await socket.emitWithAck('follow-models', {})).toEqual({ ok: true, data: null });
  const told = once(socket as never, 'models-changed');
  const body = { table: changed, why: 'quieter', basedOn: 0 };
  expect(dataOf(await edge.call('changeRouting', { token, body }))).toMatchObject({ version: 1 });
  await told;
  const now = dataOf(await edge.call('models', { token, query: since }));
  expect(now.versions[0]).toMatchObject({ version: 1, why: 'quieter', by: { name: 'Olga' }, table: changed });
  const back = await edge.call('rollBackRouting', { token, body: { version: 0, why: 'no', basedOn: 1 } });
  expect(dataOf(back)).toMatchObject({ version: 2, restores: 0, table });
});

it('keeps a table that cannot work, and one that was overtaken, out', async () => {
  const token = await edge.token('operations');
  const routes = { ...table.routes, 'quick-reply': { ...table.routes['quick-reply'], model: 'large' } };
  const unknown = { table: { ...table, routes }, why: 'x', basedOn: 0 };
  expect(refusalOf(await edge.call('changeRouting', { token, body: unknown }))).toBe('bad-table');
  const late = { table: changed, why: 'x', basedOn: 4 };
  expect(refusalOf(await edge.call('changeRouting', { token, body: late }))).toBe('stale-version');
  const nothing = { table: { routes: {} }, why: 'x', basedOn: 0 };
  expect(refusalOf(await edge.call('changeRouting', { token, body: nothing }))).toBe('malformed-request');
});

it('lets a rep follow neither the table nor the breakers', async () => {
  const socket = edge.connect(await edge.token('rep'));
  await once(socket as never, 'connect');
  expect(await socket.emitWithAck('follow-models', {})).toMatchObject({ failure: { code: 'not-allowed' } });
});
