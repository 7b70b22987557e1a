import { expect, it } from 'vitest';
import { ana } from '../testing/builders.ts';
import { createHarness, inbound } from '../testing/conversation-harness.ts';
import { takeTurn } from '../conversations/hand-over.ts';
import { receiveMessage } from '../conversations/receive-message.ts';
import { say } from '../conversations/say.ts';
import { keepWrapUp } from './keep-wrap-up.ts';

it('keeps a summary that follows the conversation, and writes it only when it changes', async () => {
  const { deps } = await createHarness();
  keepWrapUp({
    ...deps,
    draftWrapUp: ({ transcript }, account) => {
      const said = transcript.filter((line) => line.kind === 'utterance' && line.from === 'rep').length;
      return { disposition: 'solved', summary: `${account?.name}: ${said}` };
    },
  });
  const { conversationId } = await receiveMessage(deps, inbound());
  await deps.background.idle();
  await takeTurn(deps, conversationId, ana);
  await say(deps, conversationId, ana, { messageId: 's', text: 'Le ayudo' });
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
