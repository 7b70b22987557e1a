import { expect, it } from 'vitest';
import { ana } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { refreshAdvice } from './advise.ts';
import { takeTurn } from './hand-over.ts';
import { receiveMessage } from './receive-message.ts';
import { say } from './say.ts';

it('keeps a summary that follows the conversation, and writes it only when it changes', async () => {
  const { deps } = await createHarness();
  const { conversationId } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  await takeTurn(deps, conversationId, ana);
  await say(deps, conversationId, ana, { messageId: 's', text: 'Le ayudo' });
  refreshAdvice(deps, conversationId);
  await deps.background.idle();
  await receiveMessage(deps, inbound({ conversationId, messageId: 'm-2' }));
  await deps.background.idle();

  const conversation = await deps.conversations.get(conversationId);
  expect(conversation.wrapUp).toEqual({ disposition: 'solved', summary: 'Daniel Flores: 1' });
  const drafts = (await deps.conversations.events(conversationId, 0)).filter(
    ({ type }) => type === 'wrap-up-drafted',
  );
  expect(drafts).toHaveLength(2);
});
