import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { StepWords } from '../../../shared/playbook-card.ts';
import { call } from '../../app/api.ts';

/** Milliseconds without news before it is asked for: what was found in the words and what to do come first. */
const quiet = 250;

/**
 * The step that the playbook stands at, with what can be said for it as things stand: asked for anew after what was
 * said, ticks and changes of the account, once they have settled.
 */
export function useCurrentStep(conversation: Conversation, wanted: boolean): StepWords | null {
  const { id, playbook, transcript, effects } = conversation;
  const said = transcript.findLast((line) => line.kind === 'utterance')?.sequence ?? 0;
  const done = effects.filter(({ state }) => state === 'done').length;
  const standing = [id, playbook?.id, playbook?.done.length, said, done].join();
  const [settled] = useDebouncedValue(standing, quiet);
  const words = useQuery({
    queryKey: ['step-words', id, settled],
    queryFn: ({ signal }) => call('stepWords', { id }, {}, signal),
    enabled: wanted && playbook !== null,
    placeholderData: keepPreviousData,
  });
  const left = words.data?.filter(({ step }) => playbook && !playbook.done.includes(step));
  return (playbook && left?.[0]) ?? null;
}
