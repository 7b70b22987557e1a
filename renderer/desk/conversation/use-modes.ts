import type { RefObject } from 'react';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { WordsKind } from '../../live/outbox.ts';
import { useKey } from '../use-keys.ts';
import { notePlace, useMode } from './place.ts';

interface Modes {
  readonly mode: WordsKind;
  /** Those to choose from. */
  readonly modes: readonly WordsKind[];
}

/** To whom is written now, and the keys that change it; with `onlyNote` it is a note and stays one. */
export function useModes(
  conversation: Conversation,
  field: RefObject<HTMLTextAreaElement | null>,
  onlyNote: boolean,
): Modes {
  const { id } = conversation;
  const chosen = useMode(id);
  const heard = isHeard(conversation);
  const turnTo = (mode: WordsKind) => {
    notePlace(id, { mode });
    field.current?.focus();
  };
  useKey('note', onlyNote ? null : () => turnTo(chosen === 'note' ? 'reply' : 'note'));
  useKey('whisper', onlyNote || !heard ? null : () => turnTo('whisper'));
  if (onlyNote) return { mode: 'note', modes: ['note'] };
  return { mode: chosen, modes: heard ? ['reply', 'note', 'whisper'] : ['reply', 'note'] };
}

/** Whether a whisper has somebody to read it: one who watches or advises, or who whispered before. */
function isHeard({ watchers, consult, transcript }: Conversation): boolean {
  return (
    watchers.length > 0 ||
    consult?.state === 'open' ||
    transcript.some(
      (line) =>
        line.kind === 'happening' &&
        line.event.type === 'whisper-sent' &&
        line.event.author.kind === 'supervisor',
    )
  );
}
