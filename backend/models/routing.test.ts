import { beforeEach, describe, expect, it } from 'vitest';
import type { RoutingTable } from '../../shared/models/routing.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { createMemoryRoutingStore } from '../adapters/memory/routing-store.ts';
import { dawn } from '../testing/builders.ts';
import { scriptedModel } from '../testing/turn-harness.ts';
import { defaultTable } from './default-table.ts';
import { withEmbedded, type Models } from './model.ts';
import { openRouting, type Routing } from './routing.ts';

const olga = { id: 'olga.ec', name: 'Olga' };
const bedrock: Models = withEmbedded(scriptedModel([], 'embedded'), {
  name: 'Bedrock',
  adapter: 'bedrock',
  all: (['small', 'medium', 'large'] as const).map((name) => ({ name, model: scriptedModel([], name) })),
});

let store = createMemoryRoutingStore();
let routing: Routing;
const open = (models = bedrock) => openRouting({ store, models, clock: () => dawn });
beforeEach(async () => {
  store = createMemoryRoutingStore();
  routing = await open();
});

/** The table it comes with, but for the model of quick replies. */
function quickBy(model: 'small' | 'large' | 'medium'): RoutingTable {
  const table = defaultTable('bedrock');
  const quick = { ...table.routes['quick-reply'], model, fallbacks: ['embedded'] as const };
  return { ...table, routes: { ...table.routes, 'quick-reply': quick } };
}

const refusal = async (change: Promise<unknown>) =>
  change.then(
    () => null,
    (error: unknown) => (error instanceof FailureError ? error.failure : null),
  );

describe('the routing table', () => {
  it('is the one that Faro comes with until somebody changes it, and then says who, when and why', async () => {
    expect(routing.current()).toMatchObject({ version: 0, by: null, table: defaultTable('bedrock') });
    await routing.change(quickBy('large'), { by: olga, why: 'answers are thin', basedOn: 0 });
    expect(routing.current()).toEqual({
      version: 1,
      at: dawn.toISOString(),
      by: olga,
      why: 'answers are thin',
      restores: null,
      table: quickBy('large'),
    });
    expect((await open()).current()).toEqual(routing.current());
  });

  it('refuses what cannot work, with the places that are wrong', async () => {
    const table = quickBy('large');
    const breaker = { ...table.breaker, openSeconds: 0 };
    const failure = await refusal(routing.change({ ...table, breaker }, { by: olga, why: 'x', basedOn: 0 }));
    expect(failure).toMatchObject({
      code: 'bad-table',
      details: { problems: [{ of: 'breaker', field: 'openSeconds', problem: 'out-of-range' }] },
    });
    expect(routing.current().version).toBe(0);
  });

  it('lets one of two through who change the same version, and tells the other', async () => {
    const order = { by: olga, why: 'x', basedOn: 0 };
    const [one, other] = await Promise.all([
      refusal(routing.change(quickBy('large'), order)),
      refusal(routing.change(quickBy('medium'), order)),
    ]);
    expect([one, other?.code]).toEqual([null, 'stale-version']);
    expect(await refusal(routing.rollBack(0, order))).toMatchObject({ code: 'stale-version' });
  });

  it('rolls back to any version, the first included, and keeps the history', async () => {
    await routing.change(quickBy('large'), { by: olga, why: 'one', basedOn: 0 });
    await routing.change(quickBy('medium'), { by: olga, why: 'two', basedOn: 1 });
    await routing.rollBack(1, { by: olga, why: 'back', basedOn: 2 });
    expect(routing.current()).toMatchObject({ version: 3, restores: 1, table: quickBy('large') });
    await routing.rollBack(0, { by: olga, why: 'back to the start', basedOn: 3 });
    expect(routing.current()).toMatchObject({ restores: 0, table: defaultTable('bedrock') });
    expect(routing.versions().map(({ version }) => version)).toEqual([4, 3, 2, 1, 0]);
    const unknown = routing.rollBack(9, { by: olga, why: 'x', basedOn: 4 });
    expect(await refusal(unknown)).toMatchObject({ code: 'unknown-version' });
  });

  it('keeps the table of one kind of model when another is used for a while', async () => {
    await routing.change(quickBy('large'), { by: olga, why: 'one', basedOn: 0 });
    const embedded = await open(withEmbedded(scriptedModel([], 'embedded')));
    expect(embedded.current()).toMatchObject({ version: 0, table: defaultTable('embedded') });
    expect((await open()).current().version).toBe(1);
  });
});
