import { describe, expect, it } from 'vitest';
import { ana, bruno, event, sofia, suggestion } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { closeConversation } from './close.ts';
import { askForPerson } from './ask-for-person.ts';
import { takeTurn } from './hand-over.ts';
import { writeNote } from './note.ts';
import { receiveMessage } from './receive-message.ts';
import { say } from './say.ts';
import { dismissSuggestion } from './suggestions.ts';
import { tickStep } from './tick-step.ts';
import { endWatch, startWatch } from './watching.ts';
import { whisper } from './whisper.ts';

const label = { es: 'Paso', 'pt-BR': 'Passo', en: 'Step' };
const cards = [{ id: 'retention', title: label, goal: label, steps: [{ id: 'asked-why', label }] }];

/** A conversation that Ana has taken, with one suggestion on her desk. */
async function taken() {
  const harness = await createHarness();
  const deps = { ...harness.deps, cards };
  harness.fastPath.suggestions = [suggestion()];
  const { conversationId } = await receiveMessage(deps, inbound());
  await takeTurn(deps, conversationId, ana);
  await deps.background.idle();
  return {
    ...harness,
    deps,
    conversationId,
    now: () => deps.conversations.get(conversationId),
    types: async () => (await deps.conversations.events(conversationId, 0)).map(({ type }) => type),
  };
}

describe('speaking to the customer', () => {
  it('puts the words in the transcript under the name of who said them', async () => {
    const { deps, conversationId, now } = await taken();
    const { sequence } = await say(deps, conversationId, ana, { messageId: 'm', text: ' Soy Ana. ' });
    expect((await now()).transcript.at(-1)).toMatchObject({
      sequence,
      from: 'rep',
      text: 'Soy Ana.',
      author: { id: ana.id, name: ana.name },
    });
  });

  it('says a repeated message once', async () => {
    const { deps, conversationId, now } = await taken();
    const first = await say(deps, conversationId, ana, { messageId: 'm', text: 'Soy Ana.', epoch: 2 });
    await takeTurn(deps, conversationId, sofia);
    expect(await say(deps, conversationId, ana, { messageId: 'm', text: 'Soy Ana.', epoch: 2 })).toEqual(
      first,
    );
    const said = (await now()).transcript.filter((line) => line.kind === 'utterance' && line.from === 'rep');
    expect(said).toHaveLength(1);
  });

  it('is only for who has the turn, and under the turn they saw', async () => {
    const { deps, conversationId } = await taken();
    const words = { messageId: 'm', text: 'Hola' };
    await expect(say(deps, conversationId, bruno, words)).rejects.toEqual(refusedWith('not-your-turn'));
    await expect(say(deps, conversationId, ana, { ...words, epoch: 1 })).rejects.toEqual(
      refusedWith('stale-turn'),
    );
    await askForPerson(deps, conversationId, { by: ana, reason: 'decision', note: '', to: null });
    await expect(say(deps, conversationId, ana, { ...words, epoch: 2 })).rejects.toEqual(
      refusedWith('stale-turn'),
    );
    await expect(say(deps, 'nowhere', ana, words)).rejects.toEqual(refusedWith('unknown-conversation'));
  });

  it('takes no empty and no endless text', async () => {
    const { deps, conversationId } = await taken();
    const text = 'x'.repeat(4_001);
    await expect(say(deps, conversationId, ana, { messageId: 'm', text })).rejects.toEqual(
      refusedWith('text-too-long'),
    );
    await expect(say(deps, conversationId, ana, { messageId: 'm', text: ' ' })).rejects.toEqual(
      refusedWith('malformed-request'),
    );
  });

  it.each([
    [suggestion().text, false],
    [`${suggestion().text} ¿Qué le parece?`, true],
  ])('with a suggestion’s words puts on record that it was used, edited or not: %s', async (text, edited) => {
    const { deps, conversationId, now } = await taken();
    const suggestionId = suggestion().id;
    await say(deps, conversationId, ana, { messageId: 'm', text, suggestionId });
    expect(await now()).toMatchObject({ suggestions: [], taken: [suggestionId] });
    expect((await deps.conversations.events(conversationId, 0)).at(-1)).toMatchObject({ edited });
  });
});

describe('suggestions and steps', () => {
  it('takes a dismissed one off the desk, and knows no other', async () => {
    const { deps, conversationId, now } = await taken();
    await dismissSuggestion(deps, conversationId, ana, suggestion().id);
    await dismissSuggestion(deps, conversationId, ana, suggestion().id);
    expect(await now()).toMatchObject({ suggestions: [], dismissed: [suggestion().id] });
    await expect(dismissSuggestion(deps, conversationId, ana, 'nothing')).rejects.toEqual(
      refusedWith('unknown-suggestion'),
    );
  });

  it('ticks a step of the open playbook by hand, once', async () => {
    const { deps, conversationId, now } = await taken();
    await deps.conversations.record({
      conversationId,
      events: [event('playbook-opened', { playbook: 'retention' })],
    });
    const { sequence } = await tickStep(deps, conversationId, ana, 'asked-why');
    expect(await tickStep(deps, conversationId, ana, 'asked-why')).toEqual({ conversationId, sequence });
    expect((await now()).playbook).toEqual({ id: 'retention', done: ['asked-why'] });
    await expect(tickStep(deps, conversationId, ana, 'made-up')).rejects.toEqual(
      refusedWith('action-refused'),
    );
  });

  it('has no step to tick without a playbook', async () => {
    const { deps, conversationId } = await taken();
    await expect(tickStep(deps, conversationId, ana, 'asked-why')).rejects.toEqual(
      refusedWith('action-refused'),
    );
  });
});

describe('watching', () => {
  it('shows the supervisor to all and is on record from start to end', async () => {
    const { deps, conversationId, now, types } = await taken();
    await startWatch(deps, conversationId, sofia);
    await startWatch(deps, conversationId, sofia);
    expect((await now()).watchers).toEqual([{ kind: 'supervisor', id: sofia.id, name: sofia.name }]);
    await endWatch(deps, conversationId, sofia);
    await endWatch(deps, conversationId, sofia);
    expect((await now()).watchers).toEqual([]);
    expect((await types()).filter((type) => type.startsWith('watch'))).toEqual([
      'watch-started',
      'watch-ended',
    ]);
  });

  it('is for supervisors', async () => {
    const { deps, conversationId } = await taken();
    await expect(startWatch(deps, conversationId, bruno)).rejects.toEqual(refusedWith('not-allowed'));
  });
});

describe('words among colleagues', () => {
  it('stand in the transcript under their writer’s name', async () => {
    const { deps, conversationId, now } = await taken();
    await whisper(deps, conversationId, sofia, { text: 'Ofrécele el descuento' });
    await writeNote(deps, conversationId, ana, { text: 'Prefiere correo' });
    expect((await now()).transcript.slice(-2)).toMatchObject([
      { event: { type: 'whisper-sent', author: { id: sofia.id }, text: 'Ofrécele el descuento' } },
      { event: { type: 'note-written', author: { id: ana.id }, text: 'Prefiere correo' } },
    ]);
  });

  it('are written once however often they are sent, also when the conversation closed between', async () => {
    const { deps, conversationId, types } = await taken();
    const words = { text: 'Prefiere correo', messageId: 'm' };
    const send = () =>
      Promise.all([whisper(deps, conversationId, sofia, words), writeNote(deps, conversationId, ana, words)]);
    const first = await send();
    await closeConversation(deps, conversationId, ana, {
      disposition: 'kept-with-offer',
      summary: 'Se queda',
    });
    expect(await send()).toEqual(first);
    const written = (await types()).filter((type) => type === 'whisper-sent' || type === 'note-written');
    expect(written).toHaveLength(2);
  });
});

describe('closing', () => {
  const closing = { disposition: 'kept-with-offer', summary: 'Se queda con Esencial Plus' };

  it('releases everything: the turn, the watches, the suggestions, Lana', async () => {
    const { deps, conversationId, now, aborted } = await taken();
    await startWatch(deps, conversationId, sofia);
    const before = aborted.length;
    await closeConversation(deps, conversationId, ana, closing);
    const conversation = await now();
    expect(conversation).toMatchObject({
      owner: { kind: 'queue', epoch: 3 },
      watchers: [],
      suggestions: [],
      handOver: null,
      wrapUp: closing,
    });
    expect(conversation.closedAt).not.toBeNull();
    expect(deps.conversations.open()).toEqual([]);
    expect(aborted.length).toBe(before + 1);
  });

  it('is only for who has the turn', async () => {
    const { deps, conversationId } = await taken();
    await expect(closeConversation(deps, conversationId, sofia, closing)).rejects.toEqual(
      refusedWith('not-your-turn'),
    );
  });

  it('takes no ending that the country does not know', async () => {
    const { deps, conversationId, now } = await taken();
    const unheardOf = { ...closing, disposition: 'moved-to-the-moon' };
    await expect(closeConversation(deps, conversationId, ana, unheardOf)).rejects.toEqual(
      refusedWith('unknown-disposition'),
    );
    expect((await now()).closedAt).toBeNull();
  });

  it('ends all but notes', async () => {
    const { deps, conversationId, now } = await taken();
    await closeConversation(deps, conversationId, ana, closing);
    const attempts = [
      () => say(deps, conversationId, ana, { messageId: 'm', text: 'Una cosa más' }),
      () => takeTurn(deps, conversationId, sofia),
      () => whisper(deps, conversationId, sofia, { text: '¿Y?' }),
      () => startWatch(deps, conversationId, sofia),
      () => closeConversation(deps, conversationId, ana, closing),
    ];
    for (const attempt of attempts) {
      await expect(attempt()).rejects.toEqual(refusedWith('conversation-closed'));
    }
    await writeNote(deps, conversationId, ana, { text: 'Llamar en un mes' });
    expect((await now()).transcript.at(-1)).toMatchObject({ event: { text: 'Llamar en un mes' } });
  });
});

it('answers with store-unavailable when nothing can be written', async () => {
  const { deps, conversationId, store, now } = await taken();
  store.failsOn = () => true;
  const before = await now();
  await expect(say(deps, conversationId, ana, { messageId: 'm', text: 'Hola' })).rejects.toEqual(
    refusedWith('store-unavailable'),
  );
  expect(await now()).toEqual(before);
});
