import { describe, expect, it } from 'vitest';
import { lana } from '../../shared/conversation/ownership.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { ana, claimOf, event, lanaOwns, replies } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { askForPerson } from './ask-for-person.ts';
import { handBack, takeTurn } from './hand-over.ts';
import { openConversations } from './live-conversations.ts';
import { performEffect } from './perform-effect.ts';
import { receiveMessage } from './receive-message.ts';
import { recover } from './recover.ts';

async function begun() {
  const harness = await createHarness();
  const { deps } = harness;
  const { conversationId } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  return {
    ...harness,
    conversationId,
    perform: (key = 'dispute-1') =>
      performEffect(deps, {
        conversationId,
        author: lana,
        claim: claimOf(lanaOwns(1)),
        key,
        effect: { kind: 'bill-sent', accountId: 'EC-1001', billId: '2026-02' },
        summary: ({ reference }) => `Factura enviada, ${reference}`,
      }),
    effects: async () => (await deps.conversations.get(conversationId)).effects,
    types: async (after = 6) =>
      (await deps.conversations.events(conversationId, after)).map(({ type }) => type),
  };
}

/** The backend started anew over the same log. */
async function restarted({ deps, log }: Awaited<ReturnType<typeof begun>>) {
  return { ...deps, conversations: await openConversations(log) };
}

describe('an effect', () => {
  it('is on record as intended before and as done after, with its receipt', async () => {
    const { perform, effects, types } = await begun();
    const performed = await perform();
    expect(performed).toMatchObject({
      summary: 'Factura enviada, CL-1000000',
      receipt: { reference: 'CL-1000000' },
    });
    expect(await types()).toEqual(['effect-intended', 'effect-done']);
    expect(await effects()).toMatchObject([{ state: 'done', reference: 'CL-1000000', kind: 'bill-sent' }]);
  });

  it('happens once for its key, and answers a repeat as the first time', async () => {
    const { perform, operator, types } = await begun();
    const first = await perform();
    expect(await perform()).toEqual(first);
    expect(operator.performed.size).toBe(1);
    expect(await types()).toEqual(['effect-intended', 'effect-done']);
  });

  it('is not even tried by who does not have the turn', async () => {
    const { perform, operator, deps, conversationId } = await begun();
    await takeTurn(deps, conversationId, ana);
    await expect(perform()).rejects.toEqual(refusedWith('stale-turn'));
    expect(operator.asked).toEqual([]);
  });

  it('is done all the same when the turn changes hands while it runs', async () => {
    const { perform, effects, deps, conversationId } = await begun();
    const { accounts } = deps;
    deps.accounts = {
      ...accounts,
      perform: async (key, effect) => {
        await takeTurn(deps, conversationId, ana);
        return accounts.perform(key, effect);
      },
    };
    await perform();
    expect(await effects()).toMatchObject([{ state: 'done' }]);
  });

  it('that fails is on record as failed, and fails alike when repeated', async () => {
    const { perform, effects, operator } = await begun();
    operator.state.failWith = new FailureError('action-refused', 'The bill is not there.');
    await expect(perform()).rejects.toEqual(refusedWith('action-refused'));
    expect(await effects()).toMatchObject([{ state: 'failed', summary: 'The bill is not there.' }]);
    operator.state.failWith = null;
    await expect(perform()).rejects.toEqual(refusedWith('action-refused'));
    expect(operator.asked).toEqual([]);
  });
});

describe('after a crash', () => {
  it('an effect that was under way is finished by its key, not done again', async () => {
    const harness = await begun();
    const { perform, store, operator, deps, conversationId } = harness;
    store.failsOn = ({ events }) => events[0]?.type === 'effect-done';
    await expect(perform()).rejects.toEqual(refusedWith('store-unavailable'));
    store.failsOn = () => false;

    const after = await restarted(harness);
    await recover(after);
    const { effects } = await after.conversations.get(conversationId);
    expect(effects).toMatchObject([{ state: 'done', summary: 'bill-sent CL-1000000' }]);
    expect(operator.performed.size).toBe(1);
    await deps.background.idle();
  });

  it('an effect that the operator’s systems refuse is reported, and the rest goes on', async () => {
    const harness = await begun();
    const { deps, operator, conversationId, errors } = harness;
    const input = { kind: 'bill-sent', accountId: 'EC-1001', billId: 'gone' };
    await deps.conversations.record({
      conversationId,
      events: [event('effect-intended', { key: 'k', effect: 'bill-sent', input, epoch: 1 })],
      claim: claimOf(lanaOwns(1)),
    });
    operator.state.failWith = new FailureError('action-refused', 'No such bill.');
    const after = await restarted(harness);
    await recover(after);
    await deps.background.idle();
    expect((await after.conversations.get(conversationId)).effects).toMatchObject([{ state: 'failed' }]);
    expect(errors).toHaveLength(1);
    expect(harness.started.at(-1)).toEqual({ conversationId, about: 3 });
  });

  it('a turn that died is ended, and Lana answers what she owes', async () => {
    const harness = await begun();
    const { deps, conversationId, started } = harness;
    await deps.conversations.record({
      conversationId,
      events: [event('turn-started', { turn: 't', about: 3, model: 'faro-embedded' }, lana)],
    });
    const before = started.length;
    const after = await restarted(harness);
    await recover(after);
    await deps.background.idle();
    expect((await after.conversations.get(conversationId)).turn).toBeNull();
    expect(started.slice(before)).toEqual([{ conversationId, about: 3 }]);
  });

  it('a message that nobody looked at is looked at', async () => {
    const harness = await begun();
    const { deps, log, conversationId, started } = harness;
    const message = event('message-received', {
      messageId: 'lost',
      from: 'customer',
      text: '¿Sigue ahí?',
      channel: 'web-chat',
    });
    await log.append({ conversationId, events: [message] });
    const after = await restarted(harness);
    await recover(after);
    await deps.background.idle();
    const { transcript, lastSequence } = await after.conversations.get(conversationId);
    expect(transcript.at(-1)).toMatchObject({ kind: 'findings', about: 7 });
    expect(lastSequence).toBeGreaterThan(7);
    expect(started.at(-1)).toEqual({ conversationId, about: 7 });
  });

  it.each([
    [
      'she answered',
      async (harness: Awaited<ReturnType<typeof begun>>) => {
        const { deps, conversationId } = harness;
        const events = [replies(lanaOwns(1), 'Claro')];
        await deps.conversations.record({ conversationId, events, claim: claimOf(lanaOwns(1)) });
      },
    ],
    [
      'a person has the turn',
      async ({ deps, conversationId }: Awaited<ReturnType<typeof begun>>) => {
        await takeTurn(deps, conversationId, ana);
      },
    ],
    [
      'it waits for a person',
      async ({ deps, conversationId }: Awaited<ReturnType<typeof begun>>) => {
        await askForPerson(deps, conversationId, { by: lana, reason: 'asked', note: '', to: null });
      },
    ],
  ])('Lana says nothing where %s', async (_what, happen) => {
    const harness = await begun();
    await happen(harness);
    await harness.deps.background.idle();
    const before = harness.started.length;
    await recover(await restarted(harness));
    await harness.deps.background.idle();
    expect(harness.started.length).toBe(before);
  });

  it('Lana goes on with the goal a person gave her before it', async () => {
    const harness = await begun();
    const { deps, conversationId, started } = harness;
    await takeTurn(deps, conversationId, ana);
    await deps.background.idle();
    await handBack(deps, conversationId, ana, { goal: 'Enviar la factura' });
    const before = started.length;
    await recover(await restarted(harness));
    await deps.background.idle();
    expect(started.slice(before)).toEqual([{ conversationId, about: 3 }]);
  });
});
