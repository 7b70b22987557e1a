import { useMutation } from '@tanstack/react-query';
import type { Conversation } from '../../../../shared/conversation/conversation.ts';
import type { Language } from '../../../../shared/language.ts';
import type { Translated } from '../../../../shared/translation.ts';
import { call } from '../../../app/api.ts';
import { attempt } from '../../notice.ts';
import { useKey } from '../../use-keys.ts';
import { useLanguageGap } from './use-translation.ts';

interface Preview {
  /** What was typed when it was asked for. */
  readonly of: string;
  readonly translated: Translated;
}

export interface DraftTranslation {
  readonly preview: Translated | null;
  readonly running: boolean;
  /** The customer's language, where the draft can be translated to it; null where there is nothing to translate. */
  readonly to: Language | null;
  /** Translates, or puts the translation that is looked at in the draft's place. */
  readonly go: () => void;
  readonly discard: () => void;
}

/**
 * A draft in the customer's language, to be looked at before it takes the draft's place. It holds for the words it
 * was made of: typed on, there is none.
 */
export function useDraftTranslation(
  conversation: Conversation,
  text: string,
  use: (translation: string) => void,
): DraftTranslation {
  const { id, language } = conversation;
  const gap = useLanguageGap(conversation);
  const { data, isPending, mutate, reset } = useMutation({
    mutationFn: async (of: string): Promise<Preview | null> => {
      const translated = await attempt(() => call('translate', { id }, { text: of, to: language }));
      return translated && { of, translated };
    },
  });
  const preview = data?.of === text ? data.translated : null;
  const to = gap?.available && text.trim() !== '' ? language : null;
  const go = () => {
    if (preview) use(preview.text);
    else if (!isPending) mutate(text);
  };
  useKey('translate', to ? go : null);
  return { preview, running: isPending, to, go, discard: reset };
}
