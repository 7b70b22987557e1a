import { describe, expect, it } from 'vitest';
import { say } from '../conversations/say.ts';
import { correctReply } from '../conversations/correct-reply.ts';
import { seenByCustomer } from '../../shared/conversation/event.ts';
import { ana, ownerOf } from '../testing/builders.ts';
import { accountsDown, createTurnHarness, scriptedModel } from '../testing/turn-harness.ts';
import { checkDraft } from './check-draft.ts';

const id = 'conversation-1';

async function anaWrites(wanted: Parameters<typeof createTurnHarness>[1] = {}) {
  const harness = await createTurnHarness(scriptedModel([]), wanted);
  await harness.begins(id, '¿Cuánto cuesta Essential Plus?');
  await harness.gives(id, ownerOf(ana, 2));
  const check = async (text: string) =>
    checkDraft(harness.deps, await harness.deps.conversations.get(id), text);
  return { ...harness, check };
}

describe('a person’s draft', () => {
  it('gets its words without a source marked, with what would be right', async () => {
    const { check } = await anaWrites();
    expect(await check('Essential Plus cuesta 59,90 al mes.')).toMatchObject([
      { words: '59,90', at: 22, instead: { title: 'Essential Plus', words: '$89,90' } },
    ]);
    expect(await check('Essential Plus cuesta 89,90 al mes.')).toEqual([]);
  });

  it('is left alone where the operator’s systems do not answer', async () => {
    const silent = { ...accountsDown, catalogue: () => new Promise<never>(() => undefined) };
    for (const accounts of [silent, accountsDown]) {
      const { check } = await anaWrites({ accounts });
      expect(await check('Essential Plus cuesta 59,90 al mes.')).toEqual([]);
    }
  });

  it('is sent all the same, and the desk alone sees what was marked', async () => {
    const { deps, check, events } = await anaWrites();
    const text = 'Essential Plus cuesta 59,90 al mes.';
    await say(deps, id, ana, { messageId: 'm', text, unsupported: await check(text) });
    const sent = await events(id, 'reply-sent');
    expect(sent).toMatchObject([{ text, unsupported: [{ words: '59,90' }] }]);
    expect(JSON.stringify(seenByCustomer(sent))).not.toContain('unsupported');
    expect(seenByCustomer(sent)).toHaveLength(1);
  });

  it('can be found wrong once it is sent', async () => {
    const { deps } = await anaWrites();
    const said = await say(deps, id, ana, { messageId: 'm', text: 'Cuesta poco.' });
    await correctReply(deps, id, ana, { about: said.sequence, note: 'Cuesta $89,90.' });
    const { transcript } = await deps.conversations.get(id);
    expect(transcript.at(-1)).toMatchObject({ text: 'Cuesta poco.', correction: { note: 'Cuesta $89,90.' } });
    await expect(correctReply(deps, id, ana, { about: 1, note: 'No' })).rejects.toThrow('Nothing was said');
  });
});
