import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { StepWords } from '../../../shared/playbook-card.ts';
import { call } from '../../app/api.ts';

/**
 * The step that the playbook stands at, with what can be said for it as things stand: asked for anew after each word
 * that was said, tick and change of the account.
 */
export function useCurrentStep(conversation: Conversation, wanted: boolean): StepWords | null {
  const { id, playbook, transcript, effects } = conversation;
  const said = transcript.findLast((line) => line.kind === 'utterance')?.sequence ?? 0;
  const done = effects.filter(({ state }) => state === 'done').length;
  const words = useQuery({
    queryKey: ['step-words', id, playbook?.id, playbook?.done.length, said, done],
    queryFn: ({ signal }) => call('stepWords', { id }, {}, signal),
    enabled: wanted && playbook !== null,
    placeholderData: keepPreviousData,
  });
  const left = words.data?.filter(({ step }) => playbook && !playbook.done.includes(step));
  return (playbook && left?.[0]) ?? null;
}
