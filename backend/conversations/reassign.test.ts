import { expect, it } from 'vitest';
import { ana, bruno, sofia } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { acceptHandOver, takeTurn } from './hand-over.ts';
import { reassign } from './reassign.ts';
import { receiveMessage } from './receive-message.ts';

async function begun() {
  const { deps, aborted } = await createHarness();
  const { conversationId } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  return { deps, aborted, conversationId, now: () => deps.conversations.get(conversationId) };
}

const toBruno = { to: bruno.id, note: 'Habla del mismo reclamo' } as const;

it('a supervisor sends what a rep has to a colleague, who gets the note and accepts', async () => {
  const { deps, conversationId, now } = await begun();
  await takeTurn(deps, conversationId, ana);
  await reassign(deps, conversationId, sofia, toBruno);
  expect(await now()).toMatchObject({ owner: { kind: 'queue' }, handOver: { to: bruno.id } });
  await expect(acceptHandOver(deps, conversationId, ana)).rejects.toEqual(refusedWith('hand-over-gone'));
  await acceptHandOver(deps, conversationId, bruno);
  expect((await now()).owner).toMatchObject({ id: bruno.id });
});

it('Lana falls silent when her conversation is reassigned', async () => {
  const { deps, aborted, conversationId, now } = await begun();
  await reassign(deps, conversationId, sofia, { to: null, note: '' });
  expect(aborted).toContain(conversationId);
  expect(await now()).toMatchObject({ owner: { kind: 'queue' }, handOver: { to: null } });
});

it('what waits for one colleague can be sent to another', async () => {
  const { deps, conversationId, now } = await begun();
  await reassign(deps, conversationId, sofia, { to: ana.id, note: '' });
  const waits = (await now()).handOver;
  await reassign(deps, conversationId, sofia, toBruno);
  expect((await now()).handOver).toMatchObject({ id: waits?.id, to: bruno.id });
});

it('a rep reassigns nobody’s work, and a supervisor none that has moved on meanwhile', async () => {
  const { deps, conversationId, now } = await begun();
  await expect(reassign(deps, conversationId, ana, toBruno)).rejects.toEqual(refusedWith('not-allowed'));
  const { epoch } = (await now()).owner;
  await takeTurn(deps, conversationId, ana);
  await expect(reassign(deps, conversationId, sofia, { ...toBruno, epoch })).rejects.toEqual(
    refusedWith('stale-turn'),
  );
});
