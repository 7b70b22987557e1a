import { describe, expect, it } from 'vitest';
import { ana, bruno, sofia } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refusedWith } from '../testing/refused-with.ts';
import { closeConversation } from './close.ts';
import { lowerFlag, raiseFlag } from './flag.ts';
import { takeTurn } from './hand-over.ts';
import { receiveMessage } from './receive-message.ts';

/** A conversation that Ana has taken. */
async function taken() {
  const { deps } = await createHarness();
  const { conversationId } = await receiveMessage(deps, inbound());
  await takeTurn(deps, conversationId, ana);
  await deps.background.idle();
  return { deps, conversationId, now: () => deps.conversations.get(conversationId) };
}

describe('a call for a supervisor', () => {
  it('stands with its words until a supervisor answers it', async () => {
    const { deps, conversationId, now } = await taken();
    await raiseFlag(deps, conversationId, ana, 'crédito por encima de mi límite');
    expect((await now()).flag).toMatchObject({ by: { id: ana.id }, note: 'crédito por encima de mi límite' });
    await lowerFlag(deps, conversationId, sofia, 'Hazlo, yo lo apruebo');
    const { flag, transcript } = await now();
    expect(flag).toBeNull();
    expect(transcript.at(-1)).toMatchObject({
      event: { type: 'flag-lowered', author: { id: sofia.id }, answer: 'Hazlo, yo lo apruebo' },
    });
  });

  it('raised again in the same words stays one call', async () => {
    const { deps, conversationId } = await taken();
    const first = await raiseFlag(deps, conversationId, ana, '');
    expect(await raiseFlag(deps, conversationId, ana, '')).toEqual(first);
  });

  it('is for whoever has the turn, and ends by them or by a supervisor', async () => {
    const { deps, conversationId } = await taken();
    await expect(raiseFlag(deps, conversationId, bruno, '')).rejects.toEqual(refusedWith('not-your-turn'));
    await raiseFlag(deps, conversationId, ana, '');
    await expect(lowerFlag(deps, conversationId, bruno, '')).rejects.toEqual(refusedWith('not-allowed'));
    await lowerFlag(deps, conversationId, ana, '');
  });

  it('is over once somebody else has the turn', async () => {
    const { deps, conversationId, now } = await taken();
    await raiseFlag(deps, conversationId, ana, '');
    await takeTurn(deps, conversationId, sofia);
    expect((await now()).flag).toBeNull();
    const { lastSequence } = await now();
    expect(await lowerFlag(deps, conversationId, ana, '')).toMatchObject({ sequence: lastSequence });
  });

  it('is refused on a closed conversation', async () => {
    const { deps, conversationId, now } = await taken();
    await raiseFlag(deps, conversationId, ana, '');
    await closeConversation(deps, conversationId, ana, { disposition: 'informed', summary: 'Listo' });
    expect((await now()).flag).toBeNull();
    await expect(raiseFlag(deps, conversationId, ana, 'otra vez')).rejects.toEqual(
      refusedWith('conversation-closed'),
    );
    await expect(lowerFlag(deps, conversationId, sofia, '')).rejects.toEqual(
      refusedWith('conversation-closed'),
    );
  });
});
