import { beforeEach, expect, it } from 'vitest';
import { sameInEach } from '../../shared/language.ts';
import { ana, bruno, event, suggestion } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { takeTurn } from '../conversations/hand-over.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import { runAction, type ActionWanted, type RunActionDeps } from './run-action.ts';

const sendBill = suggestion({
  id: 'send-bill',
  kind: 'action',
  title: sameInEach('Activar factura digital'),
  tool: { name: 'activate_e_billing', input: {} },
  text: 'Ya está activa.',
});

let deps: RunActionDeps;
let operator: Awaited<ReturnType<typeof createHarness>>['operator'];
let conversationId: string;

beforeEach(async () => {
  const harness = await createHarness();
  ({ operator } = harness);
  deps = { ...harness.deps, knowledge: { search: async () => [] } };
  ({ conversationId } = await receiveMessage(harness.deps, inbound()));
  await harness.deps.background.idle();
  await takeTurn(harness.deps, conversationId, ana);
  await harness.deps.background.idle();
  await deps.conversations.record({
    conversationId,
    events: [event('suggestions-made', { about: 3, suggestions: [sendBill] })],
  });
});

const wanted: ActionWanted = { actionId: 'a-1', what: { suggestionId: 'send-bill' } };

it('does what a suggestion says, gives the words for it, and takes it off the desk', async () => {
  const done = await runAction(deps, conversationId, ana, wanted);
  expect(done).toMatchObject({ text: 'Ya está activa.', reference: expect.stringMatching(/^CL-/) });
  expect(operator.asked.map(({ effect }) => effect.kind)).toEqual(['e-billing-activated']);
  const { suggestions, taken, effects } = await deps.conversations.get(conversationId);
  expect(suggestions).toEqual([]);
  expect(taken).toEqual(['send-bill']);
  expect(effects).toMatchObject([{ state: 'done' }]);
});

it('does the same action once, and answers alike', async () => {
  const first = await runAction(deps, conversationId, ana, wanted);
  expect(await runAction(deps, conversationId, ana, wanted)).toEqual(first);
  expect(operator.performed.size).toBe(1);
  expect((await deps.conversations.get(conversationId)).effects).toHaveLength(1);
});

it('changes nothing for whoever does not have the turn, or saw it long ago', async () => {
  await expect(runAction(deps, conversationId, bruno, wanted)).rejects.toMatchObject({
    failure: { code: 'not-your-turn' },
  });
  await expect(runAction(deps, conversationId, ana, { ...wanted, epoch: 1 })).rejects.toMatchObject({
    failure: { code: 'stale-turn' },
  });
  expect(operator.asked).toEqual([]);
});

function acting(what: ActionWanted['what']) {
  return runAction(deps, conversationId, ana, { actionId: 'a-2', what });
}

it('refuses what is no suggestion, no tool or no input for it', async () => {
  await expect(acting({ suggestionId: 'gone' })).rejects.toMatchObject({
    failure: { code: 'unknown-suggestion' },
  });
  await expect(acting({ tool: 'format_disk', input: {} })).rejects.toMatchObject({
    failure: { code: 'malformed-request' },
  });
  await expect(acting({ tool: 'arrange_payment', input: { parts: 99 } })).rejects.toThrow(/parts/);
});
