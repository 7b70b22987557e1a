import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { createMemoryDeskStore } from '../adapters/memory/desk-store.ts';
import { createMemoryNetwork, type MemoryNetwork } from '../adapters/memory/event-bus.ts';
import { createMemoryKnowledgeStore } from '../adapters/memory/knowledge-store.ts';
import { createMemoryRoutingStore } from '../adapters/memory/routing-store.ts';
import { createMemoryPeopleStore } from '../adapters/memory/people-store.ts';
import { openDesks } from '../desks/desks.ts';
import { openLibrary } from '../knowledge/curation/library.ts';
import { withEmbedded } from '../models/model.ts';
import { openRouting } from '../models/routing.ts';
import { createSessions } from '../people/sessions.ts';
import { createLines } from '../server/lines.ts';
import { ana, person } from '../testing/builders.ts';
import { createHarness } from '../testing/conversation-harness.ts';
import { testLabour } from '../testing/labour.ts';
import { scriptedModel } from '../testing/turn-harness.ts';
import { announceOver, followChanges } from './changes.ts';

const clock = () => new Date();
const beatriz = person({ id: 'curator', name: 'Beatriz', role: 'curator' });
const tomas = person({ id: 'reviewer', name: 'Tomás', role: 'curator' });

let network: MemoryNetwork;
let stores: ReturnType<typeof openStores>;
let harness: Awaited<ReturnType<typeof createHarness>>;
const closers: (() => unknown)[] = [];
beforeEach(async () => {
  network = createMemoryNetwork();
  stores = openStores();
  harness = await createHarness();
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function openStores() {
  return {
    routing: createMemoryRoutingStore(),
    knowledge: createMemoryKnowledgeStore(),
    desks: createMemoryDeskStore(),
    people: createMemoryPeopleStore(),
  };
}

/** The rooms of one node that keep something of a store in memory. */
async function openNode() {
  const bus = network.join();
  const announce = announceOver(bus);
  const routing = await openRouting({
    store: stores.routing,
    models: withEmbedded(scriptedModel([], 'embedded')),
    clock,
    announce: () => announce('routing'),
  });
  const published: string[] = [];
  const library = await openLibrary({
    store: stores.knowledge,
    shipped: [],
    clock,
    onPublished: (articles) => published.splice(0, published.length, ...articles.map(({ title }) => title)),
    announce: () => announce('knowledge'),
  });
  const desks = await openDesks({
    ...harness.deps,
    store: stores.desks,
    packs: countryPacks,
    labour: testLabour({ clock: harness.time.clock }).labour,
    servingOf: async () => ({ languages: ['es'], skills: ['billing'], contactsAtOnce: 2 }),
    announce: (personId) => announce('desk', personId),
    announceRules: () => announce('rules'),
  });
  const refresh = {
    routing: () => routing.refresh(),
    knowledge: () => library.refresh(),
    learning: async () => undefined,
    rules: () => desks.refreshRules(),
    desk: (personId: string | null) => desks.refresh(personId),
  };
  const errors: unknown[] = [];
  closers.push(
    followChanges(bus, refresh, (error) => void errors.push(error)),
    () => desks.close(),
  );
  const sessions = createSessions(new Uint8Array(32).fill(7), stores.people, clock, bus);
  const lines = createLines(sessions, (error) => void errors.push(error));
  return { routing, library, published, desks, sessions, lines, errors };
}

const twoNodes = async () => [await openNode(), await openNode()] as const;

describe('what is changed at one node', () => {
  it('is the routing table of all, and each tells whoever looks at it, once', async () => {
    const [here, there] = await twoNodes();
    const told: number[] = [];
    there.routing.listen(({ version }) => void told.push(version));
    const { table } = here.routing.current();
    const breaker = { ...table.breaker, failures: table.breaker.failures + 1 };
    await here.routing.change({ ...table, breaker }, { by: tomas, why: 'Prueba', basedOn: 0 });
    await vi.waitUntil(() => there.routing.current().version === 1);
    expect(there.routing.current()).toEqual(here.routing.current());
    expect(told).toEqual([1]);
  });

  it('is the knowledge of all, also where the news was lost', async () => {
    const [here, there] = await twoNodes();
    network.cut();
    const { id } = await here.library.draft(
      beatriz,
      {
        title: 'Bloqueo de canales',
        language: 'es',
        countries: ['EC'],
        audience: 'public',
        validFrom: '2026-01-01',
        validTo: null,
        owner: 'technical',
        keywords: '',
        body: 'Está en el menú Ajustes.',
      },
      { gap: null, writer: 'person' },
    );
    await here.library.send(id, { by: beatriz, revision: 1 }, null);
    await here.library.publish(id, { by: tomas, revision: 2 });
    network.heal();
    await vi.waitUntil(() => there.published.length === 1);
    expect(there.published).toEqual(['Bloqueo de canales']);
    expect(there.library.get(id)).toEqual(here.library.get(id));
  });

  it('is the desk of whoever starts a shift there', async () => {
    const [here, there] = await twoNodes();
    const told: string[] = [];
    there.desks.onChange((personId) => void told.push(personId));
    await here.desks.change(ana, 'start-shift');
    await vi.waitUntil(() => told.includes(ana.id));
    expect(await there.desks.viewOf(ana.id)).toEqual(await here.desks.viewOf(ana.id));
    await there.desks.change(ana, 'end-shift');
    await vi.waitUntil(() => here.desks.now().length === 0);
    expect(await here.desks.viewOf(ana.id)).toEqual(await there.desks.viewOf(ana.id));
  });

  it('is an end of a session that cuts its lines at all nodes', async () => {
    const [here, there] = await twoNodes();
    const { token } = await here.sessions.open(ana);
    const line = there.lines.hold(await there.sessions.check(token));
    await here.sessions.end(await here.sessions.check(token));
    await vi.waitUntil(() => line.signal.aborted);
    await expect(there.sessions.check(token)).rejects.toThrow('ended');
  });

  it('is an end of a session that was not told as well, once news may have been missed', async () => {
    const [here, there] = await twoNodes();
    const [{ token }, other] = [await here.sessions.open(ana), await here.sessions.open(ana)];
    const line = there.lines.hold(await there.sessions.check(token));
    const otherLine = there.lines.hold(await there.sessions.check(other.token));
    network.cut();
    await here.sessions.end(await here.sessions.check(token));
    network.heal();
    await vi.waitUntil(() => line.signal.aborted);
    expect(otherLine.signal.aborted).toBe(false);
    expect(there.errors).toEqual([]);
  });
});
