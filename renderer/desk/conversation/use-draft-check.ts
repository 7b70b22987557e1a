import { useEffect, useState } from 'react';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { Unsupported } from '../../../shared/conversation/unsupported.ts';
import { call } from '../../app/api.ts';

/** Milliseconds without a new letter after which a draft is looked at. */
const pause = 250;

const nothing: readonly Unsupported[] = [];

interface Checked {
  readonly text: string;
  readonly unsupported: readonly Unsupported[];
}

/**
 * Which words of a draft nothing backs, a moment after the last letter. Advice alone: where the backend does not
 * answer there is none.
 */
export function useDraftCheck({ id }: Conversation, text: string): readonly Unsupported[] {
  const [checked, setChecked] = useState<Checked>({ text: '', unsupported: nothing });
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const typedOn = new AbortController();
    const waits = setTimeout(() => {
      call('checkDraft', { id }, { text }, typedOn.signal).then(
        ({ unsupported }) => setChecked({ text, unsupported }),
        () => setChecked({ text, unsupported: nothing }),
      );
    }, pause);
    return () => {
      clearTimeout(waits);
      typedOn.abort();
    };
  }, [id, text]);
  const stillThere = ({ words, at }: Unsupported) => text.startsWith(words, at);
  return checked.unsupported.length === 0 ? nothing : checked.unsupported.filter(stillThere);
}
