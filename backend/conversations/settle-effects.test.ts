import { describe, expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { ana, claimOf, lanaOwns, replies } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { closeConversation } from './close.ts';
import { takeTurn } from './hand-over.ts';
import { openConversations } from './live-conversations.ts';
import { performEffect } from './perform-effect.ts';
import { receiveMessage } from './receive-message.ts';
import { settleEffects } from './settle-effects.ts';

const unavailable = new FailureError('accounts-unavailable', 'The billing system does not answer.');

/** Lana has asked for a change, the operator's systems gave no answer, and she has told the customer so. */
async function unanswered() {
  const harness = await createHarness();
  const { deps, operator } = harness;
  const { conversationId } = await receive(harness);
  const perform = (key = 'copy-1') =>
    performEffect(deps, {
      conversationId,
      author: lana,
      claim: claimOf(lanaOwns(1)),
      key,
      effect: { kind: 'bill-sent', accountId: 'EC-1001', billId: '2026-02' },
      summary: ({ reference }) => `Factura enviada, ${reference}`,
    });
  operator.state.failWith = unavailable;
  await expect(perform()).rejects.toEqual(refusedWith('effect-unsettled'));
  await deps.conversations.record({
    conversationId,
    events: [replies(lanaOwns(1), 'El sistema no me confirmó')],
    claim: claimOf(lanaOwns(1)),
  });
  const conversation = () => deps.conversations.get(conversationId);
  const said = async () =>
    (await deps.conversations.events(conversationId, 0)).findLast(({ type }) => type === 'reply-sent');
  return { ...harness, conversationId, conversation, perform, said };
}

async function receive({ deps }: Awaited<ReturnType<typeof createHarness>>) {
  const received = await receiveMessage(deps, inbound());
  await deps.background.idle();
  return received;
}

describe('a change that the operator’s systems leave unanswered', () => {
  it('is neither done nor failed, and asked for no second time beside it', async () => {
    const { conversation, perform, operator } = await unanswered();
    operator.state.failWith = null;
    expect((await conversation()).effects).toMatchObject([{ state: 'intended' }]);
    await expect(perform('copy-2')).rejects.toEqual(refusedWith('effect-unsettled'));
    expect(operator.asked).toEqual([]);
  });

  it('is made once they answer, and Lana tells the customer', async () => {
    const { deps, conversation, operator, said } = await unanswered();
    operator.state.failWith = null;
    await settleEffects(deps, 0);
    await settleEffects(deps, 0);
    expect(operator.asked).toHaveLength(1);
    expect((await conversation()).effects).toMatchObject([{ state: 'done', reference: 'CL-1000000' }]);
    expect(await said()).toMatchObject({
      text: 'Ya quedó hecho lo que estaba pendiente. bill-sent CL-1000000',
      sources: [{ kind: 'effect' }],
    });
  });

  it('is left alone while whoever asked for it may still wait', async () => {
    const { deps, conversation, operator, time } = await unanswered();
    operator.state.failWith = null;
    await settleEffects(deps, 45_000);
    expect((await conversation()).effects).toMatchObject([{ state: 'intended' }]);
    time.pass(45);
    await settleEffects(deps, 45_000);
    expect((await conversation()).effects).toMatchObject([{ state: 'done' }]);
  });

  it('stays for the next time while they are still away, without a word', async () => {
    const { deps, conversation, said, errors } = await unanswered();
    const before = await said();
    await settleEffects(deps, 0);
    expect((await conversation()).effects).toMatchObject([{ state: 'intended' }]);
    expect(await said()).toEqual(before);
    expect(errors).toEqual([]);
  });

  it('goes to a person when they refuse it in the end', async () => {
    const { deps, conversation, operator } = await unanswered();
    operator.state.failWith = new FailureError('action-refused', 'No such bill.');
    await settleEffects(deps, 0);
    expect(await conversation()).toMatchObject({
      effects: [{ state: 'failed', summary: 'No such bill.' }],
      owner: { kind: 'queue' },
      handOver: { reason: 'failure' },
    });
  });

  it('is made for a person as well, who speaks for themselves', async () => {
    const { deps, conversation, conversationId, operator, said } = await unanswered();
    await takeTurn(deps, conversationId, ana);
    const before = await said();
    operator.state.failWith = null;
    await settleEffects(deps, 0);
    expect((await conversation()).effects).toMatchObject([{ state: 'done' }]);
    expect(await said()).toEqual(before);
  });

  it('is made after the conversation was closed and Faro started anew', async () => {
    const { deps, log, conversationId, operator } = await unanswered();
    await takeTurn(deps, conversationId, ana);
    await closeConversation(deps, conversationId, ana, { disposition: 'informed', summary: '' });
    const conversations = await openConversations(log);
    expect(conversations.open()).toEqual([]);
    operator.state.failWith = null;
    await settleEffects({ ...deps, conversations }, 0);
    expect(await conversations.get(conversationId)).toMatchObject({ effects: [{ state: 'done' }] });
    expect(conversations.unsettled()).toEqual([]);
  });
});
