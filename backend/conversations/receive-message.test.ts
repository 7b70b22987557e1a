import { describe, expect, it } from 'vitest';
import { FailureError } from '../../shared/wire/failure.ts';
import { account, ana, suggestion } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { closeConversation } from './close.ts';
import { takeTurn } from './hand-over.ts';
import { receiveMessage } from './receive-message.ts';

describe('the first message', () => {
  it('opens a conversation that Lana owns, and answers with the message’s number', async () => {
    const { deps } = await createHarness();
    const answer = await receiveMessage(deps, inbound());
    const conversation = await deps.conversations.get(answer.conversationId);
    expect(conversation).toMatchObject({
      channel: 'web-chat',
      country: 'EC',
      language: 'es',
      accountId: 'EC-1001',
      customerName: 'Daniel Flores',
      owner: { kind: 'ai', id: 'lana', epoch: 1 },
    });
    const [said] = await deps.conversations.events(answer.conversationId, answer.sequence - 1);
    expect(said).toMatchObject({ type: 'message-received', text: 'Quiero cancelar', from: 'customer' });
  });

  it('speaks the language chosen, else the account’s, else the country’s', async () => {
    const { deps } = await createHarness({ accounts: [account({ language: 'en' })] });
    const languageOf = async (wanted: Parameters<typeof inbound>[0]) => {
      const { conversationId } = await receiveMessage(deps, inbound(wanted));
      return (await deps.conversations.get(conversationId)).language;
    };
    expect(await languageOf({ messageId: '1', language: 'pt-BR' })).toBe('pt-BR');
    expect(await languageOf({ messageId: '2' })).toBe('en');
    expect(await languageOf({ messageId: '3', accountId: null })).toBe('es');
  });

  it('is taken while the operator’s systems cannot be reached', async () => {
    const { deps, operator } = await createHarness();
    operator.state.failWith = new FailureError('accounts-unavailable', 'The systems do not answer.');
    const { conversationId } = await receiveMessage(deps, inbound());
    expect(await deps.conversations.get(conversationId)).toMatchObject({ accountId: 'EC-1001' });
  });

  it('is refused for an account that is not there or of another country', async () => {
    const { deps } = await createHarness();
    await expect(receiveMessage(deps, inbound({ accountId: 'EC-9999' }))).rejects.toEqual(
      refusedWith('unknown-account'),
    );
    await expect(receiveMessage(deps, inbound({ country: 'TT' }))).rejects.toEqual(
      refusedWith('wrong-country'),
    );
    expect(deps.conversations.open()).toEqual([]);
  });
});

describe('what follows from a message', () => {
  it('is recorded in order: findings, ticked steps, suggestions, the summary; then Lana’s turn starts', async () => {
    const { deps, fastPath, started, errors } = await createHarness();
    fastPath.suggestions = [suggestion()];
    const { conversationId, sequence } = await receiveMessage(deps, inbound());
    await deps.background.idle();
    const after = await deps.conversations.events(conversationId, sequence);
    expect(after.map(({ type }) => type)).toEqual([
      'agent-reported',
      'intent-read',
      'suggestions-made',
      'wrap-up-drafted',
    ]);
    expect((await deps.conversations.get(conversationId)).suggestions).toEqual([suggestion()]);
    expect(started).toEqual([{ conversationId, about: sequence }]);
    expect(errors).toEqual([]);
  });

  it('is no turn of Lana where a person speaks, but the desk is advised', async () => {
    const { deps, fastPath, started } = await createHarness();
    const { conversationId } = await receiveMessage(deps, inbound());
    await deps.background.idle();
    await takeTurn(deps, conversationId, ana);
    fastPath.suggestions = [suggestion({ id: 'credit' })];
    await receiveMessage(deps, inbound({ conversationId, messageId: 'message-2', text: '¿Y mi factura?' }));
    await deps.background.idle();
    expect(started).toHaveLength(1);
    expect((await deps.conversations.get(conversationId)).suggestions.map(({ id }) => id)).toEqual([
      'credit',
    ]);
  });

  it('opens the playbook of the matter for the person who has the turn, and leaves it to Lana in hers', async () => {
    const { deps, fastPath } = await createHarness();
    fastPath.playbook = { id: 'retention' };
    const { conversationId } = await receiveMessage(deps, inbound());
    await deps.background.idle();
    expect((await deps.conversations.get(conversationId)).playbook).toBeNull();
    await takeTurn(deps, conversationId, ana);
    await receiveMessage(deps, inbound({ conversationId, messageId: 'message-2', text: 'Quiero cancelar' }));
    await deps.background.idle();
    expect((await deps.conversations.get(conversationId)).playbook).toEqual({ id: 'retention', done: [] });
  });

  it('ends the running turn when the customer writes on, and answers the last message only', async () => {
    const { deps, started, aborted } = await createHarness();
    const { conversationId } = await receiveMessage(deps, inbound());
    const second = await receiveMessage(
      deps,
      inbound({ conversationId, messageId: 'message-2', text: 'Ya' }),
    );
    await deps.background.idle();
    expect(aborted).toContain(conversationId);
    expect(started.at(-1)).toEqual({ conversationId, about: second.sequence });
    expect(started.filter(({ about }) => about === second.sequence)).toHaveLength(1);
  });

  it('starts Lana’s turn even when the fast path fails, and reports the error', async () => {
    const { deps, fastPath, started, errors } = await createHarness();
    fastPath.failure = new Error('The agents are confused');
    const { conversationId, sequence } = await receiveMessage(deps, inbound());
    await deps.background.idle();
    expect(started).toEqual([{ conversationId, about: sequence }]);
    expect(errors).toEqual([fastPath.failure]);
  });

  it('does not suggest again what was dismissed', async () => {
    const { deps, fastPath } = await createHarness();
    const { conversationId } = await receiveMessage(deps, inbound());
    await deps.background.idle();
    fastPath.suggestions = [suggestion()];
    await deps.conversations.record({
      conversationId,
      events: [
        {
          type: 'suggestion-dismissed',
          author: { kind: 'rep', id: ana.id, name: ana.name },
          suggestionId: suggestion().id,
        },
      ],
    });
    await receiveMessage(deps, inbound({ conversationId, messageId: 'message-2' }));
    await deps.background.idle();
    expect((await deps.conversations.get(conversationId)).suggestions).toEqual([]);
  });
});

describe('the same message twice', () => {
  it('is one message with one answer, also at the same moment', async () => {
    const { deps, started } = await createHarness();
    const [first, second] = await Promise.all([
      receiveMessage(deps, inbound()),
      receiveMessage(deps, inbound()),
    ]);
    await deps.background.idle();
    const third = await receiveMessage(deps, inbound());
    await deps.background.idle();
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(deps.conversations.open()).toHaveLength(1);
    expect(started).toHaveLength(1);
  });

  it('still has its answer after the conversation was closed', async () => {
    const { deps } = await createHarness();
    const first = await receiveMessage(deps, inbound());
    await deps.background.idle();
    await takeTurn(deps, first.conversationId, ana);
    await closeConversation(deps, first.conversationId, ana, {
      disposition: 'informed',
      summary: 'Resuelto',
    });
    expect(await receiveMessage(deps, inbound())).toEqual(first);
  });

  it('is two messages when two customers use the same id, whatever their ids look like', async () => {
    const { deps } = await createHarness();
    const from = (session: string, messageId: string) =>
      receiveMessage(deps, inbound({ accountId: null, session, messageId }));
    await from('session:a', 'b');
    await from('session', 'a:b');
    await from('session', 'b');
    expect(deps.conversations.open()).toHaveLength(3);
  });
});

describe('a message that cannot be taken', () => {
  it('names an unknown conversation', async () => {
    const { deps } = await createHarness();
    await expect(receiveMessage(deps, inbound({ conversationId: 'nowhere' }))).rejects.toEqual(
      refusedWith('unknown-conversation'),
    );
  });

  it('is for a closed conversation, which stays closed', async () => {
    const { deps } = await createHarness();
    const { conversationId } = await receiveMessage(deps, inbound());
    await takeTurn(deps, conversationId, ana);
    await closeConversation(deps, conversationId, ana, { disposition: 'informed', summary: 'Resuelto' });
    await expect(receiveMessage(deps, inbound({ conversationId, messageId: 'late' }))).rejects.toEqual(
      refusedWith('conversation-closed'),
    );
    expect(deps.conversations.open()).toEqual([]);
  });

  it('is from another customer or country than the conversation', async () => {
    const { deps } = await createHarness({ accounts: [account(), account({ id: 'EC-1002' })] });
    const { conversationId } = await receiveMessage(deps, inbound());
    const goOn = (wanted: Parameters<typeof inbound>[0]) =>
      receiveMessage(deps, inbound({ conversationId, messageId: 'message-2', ...wanted }));
    await expect(goOn({ accountId: 'EC-1002' })).rejects.toEqual(refusedWith('not-allowed'));
    await expect(goOn({ country: 'TT' })).rejects.toEqual(refusedWith('wrong-country'));
  });

  it('is empty or far too long', async () => {
    const { deps } = await createHarness();
    await expect(receiveMessage(deps, inbound({ text: ' \n ' }))).rejects.toEqual(
      refusedWith('malformed-request'),
    );
    await expect(receiveMessage(deps, inbound({ text: 'x'.repeat(100_000) }))).rejects.toEqual(
      refusedWith('text-too-long'),
    );
  });

  it('cannot be written: nobody is told that it was', async () => {
    const { deps, store, started } = await createHarness();
    store.failsOn = () => true;
    await expect(receiveMessage(deps, inbound())).rejects.toEqual(refusedWith('store-unavailable'));
    await deps.background.idle();
    expect(started).toEqual([]);
  });
});

it.each([
  '😀👨‍👩‍👧',
  'مرحبا كيف الحال',
  '<script>alert(1)</script>',
  'a\u0000b',
  '\uD800 alone',
  "'; DROP TABLE events; --",
])('keeps %j as it was written', async (text) => {
  const { deps } = await createHarness();
  const { conversationId, sequence } = await receiveMessage(deps, inbound({ text, messageId: text }));
  const [said] = await deps.conversations.events(conversationId, sequence - 1);
  expect(said).toMatchObject({ text });
});
