import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { lana, type Owner } from '../../shared/conversation/ownership.ts';
import { fold } from '../../shared/conversation/reduce.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { createMemoryConversationLog } from '../adapters/memory/conversation-log.ts';
import { openSqliteConversationLog } from '../adapters/sqlite/conversation-log.ts';
import { ana, bruno, claimOf, lanaOwns, replies, sofia } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { closeConversation } from './close.ts';
import type { ConversationLog } from './conversation-log.ts';
import { askForPerson, customerAsksForPerson } from './ask-for-person.ts';
import { acceptHandOver, declineHandOver, handBack, takeTurn } from './hand-over.ts';
import { openConversations } from './live-conversations.ts';
import { receiveMessage } from './receive-message.ts';
import { say } from './say.ts';
import { watchHandOvers } from './watch-hand-overs.ts';

type Harness = Awaited<ReturnType<typeof createHarness>>;

/** Something that somebody does, named so that a failing run can be read. */
interface Deed {
  readonly name: string;
  readonly run: (harness: Harness, conversationId: string) => Promise<unknown>;
}

const someone = fc.constantFrom(ana, bruno, sofia);
/** The epoch that the doer believes in; runs rarely get further. */
const epoch = fc.integer({ min: 1, max: 8 });
/** Few ids, so that the same message is often sent again. */
const messageId = fc.constantFrom('m1', 'm2', 'm3', 'm4');

const deed: fc.Arbitrary<Deed> = fc.oneof(
  messageId.map((messageId) => ({
    name: `customer writes ${messageId}`,
    run: ({ deps }: Harness, conversationId: string) =>
      receiveMessage(deps, inbound({ conversationId, messageId, text: `Mensaje ${messageId}` })),
  })),
  epoch.map((epoch) => ({
    name: `Lana replies under ${epoch}`,
    run: ({ deps }: Harness, conversationId: string) =>
      deps.conversations.record({
        conversationId,
        events: [replies(lanaOwns(epoch), 'Claro')],
        claim: claimOf(lanaOwns(epoch)),
      }),
  })),
  fc.tuple(someone, messageId, fc.option(epoch, { nil: undefined })).map(([who, messageId, epoch]) => ({
    name: `${who.id} says ${messageId} under ${epoch}`,
    run: ({ deps }: Harness, conversationId: string) =>
      say(deps, conversationId, who, { messageId, text: `Dice ${messageId}`, epoch }),
  })),
  fc.tuple(someone, fc.option(epoch, { nil: undefined })).map(([who, epoch]) => ({
    name: `${who.id} takes the turn seen at ${epoch}`,
    run: ({ deps }: Harness, conversationId: string) => takeTurn(deps, conversationId, who, epoch),
  })),
  someone.map((who) => by('accepts', who, ({ deps }, id) => acceptHandOver(deps, id, who))),
  someone.map((who) => by('declines', who, ({ deps }, id) => declineHandOver(deps, id, who, 'En pausa'))),
  someone.map((who) => by('hands back', who, ({ deps }, id) => handBack(deps, id, who, { goal: 'Seguir' }))),
  fc.tuple(fc.constantFrom(lana, ana, bruno, sofia), fc.constantFrom(null, bruno.id)).map(([who, to]) => ({
    name: `${who.id} asks for a person, ${to}`,
    run: ({ deps }: Harness, conversationId: string) =>
      askForPerson(deps, conversationId, { by: who, reason: 'asked', note: '', to }),
  })),
  fc.constant<Deed>({
    name: 'customer asks for a person',
    run: ({ deps }, conversationId) => customerAsksForPerson(deps, conversationId),
  }),
  fc.constant<Deed>({
    name: 'a minute passes',
    run: async ({ time }) => time.pass(60),
  }),
);

const closing = someone.map((who) =>
  by('closes', who, ({ deps }, id) =>
    closeConversation(deps, id, who, { disposition: 'informed', summary: 'Resuelto' }),
  ),
);

function by(what: string, who: Person, run: Deed['run']): Deed {
  return { name: `${who.id} ${what}`, run };
}

/** Batches of deeds done at the same moment, one batch after the other. */
const story = fc.array(
  fc.array(fc.oneof({ weight: 30, arbitrary: deed }, { weight: 1, arbitrary: closing }), {
    minLength: 1,
    maxLength: 6,
  }),
  { maxLength: 6 },
);

/** The log with every answer of the engine held back until the scheduler lets it go, in an order of its own. */
function scheduled(log: ConversationLog, scheduler: fc.Scheduler): ConversationLog {
  const later = <Result>(result: Result) => scheduler.schedule(Promise.resolve(result));
  return {
    ...log,
    append: async (append) => later(await log.append(append)),
    read: async (id, after, limit) => later(await log.read(id, after, limit)),
    findByKey: async (key) => later(await log.findByKey(key)),
  };
}

interface Outcome {
  readonly events: readonly ConversationEvent[];
  readonly harness: Harness;
  readonly refusals: readonly unknown[];
}

async function play(
  log: ConversationLog,
  batches: readonly (readonly Deed[])[],
  scheduler: fc.Scheduler,
): Promise<Outcome> {
  const harness = await createHarness({ log: scheduled(log, scheduler) });
  const { deps } = harness;
  watchHandOvers(deps);
  const { conversationId } = await scheduler.waitFor(receiveMessage(deps, inbound({ messageId: 'm0' })));
  const refusals: unknown[] = [];
  for (const batch of batches) {
    const done = Promise.allSettled(batch.map((deed) => deed.run(harness, conversationId)));
    for (const result of await scheduler.waitFor(done)) {
      if (result.status === 'rejected') refusals.push(result.reason);
    }
  }
  await scheduler.waitFor(deps.background.idle());
  return { events: await log.read(conversationId, 0), harness, refusals };
}

/** What must be true of every log, however it came about. */
function expectOneVoiceAtATime(events: readonly ConversationEvent[]): void {
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  let owner: Owner = { kind: 'queue', id: 'queue', name: '', epoch: 0 };
  let closed = false;
  for (const event of events) {
    if (event.type === 'owner-changed') {
      expect(event.owner.epoch).toBe(owner.epoch + 1);
      owner = event.owner;
    }
    if (event.type === 'reply-sent') {
      expect({ kind: event.from, id: event.author.id, epoch: event.epoch }).toEqual(claimOf(owner));
    }
    if (event.type === 'message-received' || event.type === 'reply-sent') expect(closed).toBe(false);
    closed ||= event.type === 'conversation-closed';
  }
}

function expectNothingTwice(events: readonly ConversationEvent[]): void {
  const said = events
    .filter((event) => event.type === 'message-received' || event.type === 'reply-sent')
    .map(({ author, messageId }) => `${author.id} ${messageId}`);
  expect(new Set(said).size).toBe(said.length);
}

/** Plays and checks all but the folding: what the log tells, the backend holds live, and one started anew folds. */
async function foldsOf(log: ConversationLog, batches: readonly (readonly Deed[])[], scheduler: fc.Scheduler) {
  const { events, harness, refusals } = await play(log, batches, scheduler);
  expectOneVoiceAtATime(events);
  expectNothingTwice(events);
  for (const refusal of refusals) expect(refusal).toBeInstanceOf(FailureError);
  expect(harness.errors).toEqual([]);
  const told = fold(events);
  const live = await scheduler.waitFor(harness.deps.conversations.get(told.id));
  const restarted = await (await openConversations(log)).get(told.id);
  return { told, live, restarted };
}

it('keeps one voice at a time in any interleaving, and folds it live as from the log', async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.scheduler(), async (batches, scheduler) => {
      const { told, live, restarted } = await foldsOf(createMemoryConversationLog(), batches, scheduler);
      expect([live, restarted]).toEqual([told, told]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

it('keeps one voice at a time in SQLite as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faro-interleavings-'));
  let runs = 0;
  try {
    await fc.assert(
      fc.asyncProperty(story, fc.scheduler(), async (batches, scheduler) => {
        const log = openSqliteConversationLog(join(folder, `${++runs}.sqlite`));
        try {
          const { told, live, restarted } = await foldsOf(log, batches, scheduler);
          expect([live, restarted]).toEqual([told, told]);
        } finally {
          await log.close();
        }
      }),
      { numRuns: 25 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

it('shows a desk that loses, repeats and reorders deliveries the same as the log', async () => {
  const delivery = fc.record({ lost: fc.boolean(), repeated: fc.boolean(), late: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      story,
      fc.scheduler(),
      fc.infiniteStream(delivery),
      async (batches, scheduler, deliveries) => {
        const { events } = await play(createMemoryConversationLog(), batches, scheduler);
        expect(followed(events, deliveries)).toEqual(fold(events));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

/** What a desk makes of the events as they reach it: known ones are dropped, a gap is refetched from the log. */
function followed(
  log: readonly ConversationEvent[],
  deliveries: Iterator<{ lost: boolean; repeated: boolean; late: boolean }>,
) {
  let desk = fold(log.slice(0, 1));
  const receive = (batch: readonly ConversationEvent[], written: number) => {
    const [first] = batch;
    const gap = first !== undefined && first.sequence > desk.lastSequence + 1;
    const news = gap ? log.slice(0, written) : batch;
    const unknown = news.filter(({ sequence }) => sequence > desk.lastSequence);
    if (unknown.length > 0) desk = fold(unknown, desk);
  };
  let held: readonly ConversationEvent[] = [];
  for (let written = 1; written <= log.length; written++) {
    const batch = log.slice(written - 1, written);
    const { lost, repeated, late } = deliveries.next().value;
    if (late) held = batch;
    else if (!lost) receive(batch, written);
    if (repeated) receive(held.length > 0 ? held : batch, written);
  }
  receive(log.slice(-1), log.length);
  return desk;
}
