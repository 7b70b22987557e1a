import { expect, it } from 'vitest';
import { handBack, takeTurn } from '../conversations/hand-over.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import { whisper } from '../conversations/whisper.ts';
import { seenByCustomer } from '../../shared/conversation/event.ts';
import { ana, bruno, person } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { acceptConsult, askColleague, endConsult, watchConsults } from './ask-colleague.ts';

const carla = person({ id: 'rep-carla', name: 'Carla' });

async function asked() {
  const harness = await createHarness();
  const { deps } = harness;
  const { conversationId: id } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  await takeTurn(deps, id, ana);
  const ask = (to = bruno) =>
    askColleague(deps, id, ana, { to: to.id, name: to.name, question: '¿Puedo dar otro crédito?' });
  await ask();
  return { ...harness, id, ask, now: () => deps.conversations.get(id) };
}

it('lets a colleague advise while the turn stays where it is, and the customer notices nothing', async () => {
  const { deps, id, now } = await asked();
  expect((await now()).consult).toMatchObject({ by: { id: ana.id }, to: bruno.id, state: 'asked' });
  await acceptConsult(deps, id, bruno);
  await whisper(deps, id, bruno, { text: 'Sí, hasta 20', messageId: 'w1' });
  expect(await now()).toMatchObject({ owner: { id: ana.id }, consult: { state: 'open' } });
  const seen = JSON.stringify(seenByCustomer(await deps.conversations.events(id, 0)));
  expect([seen.includes('crédito'), seen.includes('hasta 20'), seen.includes(bruno.name)]).toEqual([
    false,
    false,
    false,
  ]);
});

it.each([ana, bruno])('is ended by either: $name', async (who) => {
  const { deps, id, now } = await asked();
  await acceptConsult(deps, id, bruno);
  await endConsult(deps, id, who);
  expect((await now()).consult).toBeNull();
  await expect(endConsult(deps, id, who)).rejects.toEqual(refusedWith('consult-gone'));
});

it('is for the colleague who was asked, and for one at a time', async () => {
  const { deps, id, ask, now } = await asked();
  await expect(acceptConsult(deps, id, carla)).rejects.toEqual(refusedWith('consult-gone'));
  await expect(endConsult(deps, id, carla)).rejects.toEqual(refusedWith('consult-gone'));
  await expect(ask(carla)).rejects.toEqual(refusedWith('consult-running'));
  const { lastSequence } = await now();
  await ask();
  expect((await now()).lastSequence).toBe(lastSequence);
});

it('is asked by whoever has the turn alone', async () => {
  const { deps, id } = await asked();
  await endConsult(deps, id, ana);
  const question = { to: ana.id, name: ana.name, question: '¿Y?' };
  await expect(askColleague(deps, id, bruno, question)).rejects.toEqual(refusedWith('not-your-turn'));
});

it('ends with the turn of whoever asked', async () => {
  const { deps, id, now } = await asked();
  await acceptConsult(deps, id, bruno);
  await handBack(deps, id, ana, { goal: 'Despídete' });
  expect((await now()).consult).toBeNull();
});

it('that nobody answers in time ends by itself; one that runs goes on', async () => {
  const { deps, id, ask, now, time } = await asked();
  watchConsults(deps);
  time.pass(120);
  await deps.background.idle();
  expect((await now()).consult).toBeNull();
  await ask();
  await acceptConsult(deps, id, bruno);
  time.pass(600);
  await deps.background.idle();
  expect((await now()).consult).toMatchObject({ state: 'open' });
});

it('declined says so', async () => {
  const { deps, id } = await asked();
  await endConsult(deps, id, bruno);
  const last = (await deps.conversations.events(id, 0)).at(-1);
  expect(last).toMatchObject({ type: 'consult-ended', because: 'declined', author: { id: bruno.id } });
});
