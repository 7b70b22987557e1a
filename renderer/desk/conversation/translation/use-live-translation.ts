import { useEffect, useRef } from 'react';
import type { Conversation } from '../../../../shared/conversation/conversation.ts';
import { call } from '../../../app/api.ts';
import type { LanguageGap } from './use-translation.ts';

/** Of a conversation that is opened late, so many of the customer's last messages are translated. */
const mostAtOnce = 30;

/**
 * Has the customer's words translated as they come, newest first, one after the other; each is asked for once here.
 * The translation comes back over the log, for everyone who reads along. One that fails is left: its line offers to
 * try again.
 */
export function useLiveTranslation(
  { id, transcript, closedAt }: Conversation,
  gap: LanguageGap | null,
): void {
  const asked = useRef(new Set<number>());
  const queue = useRef(Promise.resolve());
  const to = gap?.available ? gap.mine : null;
  useEffect(() => {
    if (to === null || closedAt !== null) return;
    const customers = transcript.filter((line) => line.kind === 'utterance' && line.from === 'customer');
    for (const line of customers.slice(-mostAtOnce).toReversed()) {
      if (line.kind !== 'utterance' || asked.current.has(line.sequence)) continue;
      asked.current.add(line.sequence);
      if (line.translations.some((each) => each.to === to)) continue;
      queue.current = queue.current.then(() => ask(id, line.sequence, to));
    }
  }, [id, to, transcript, closedAt]);
}

async function ask(id: string, about: number, to: LanguageGap['mine']): Promise<void> {
  await call('translate', { id }, { about, to }).then(
    () => undefined,
    () => undefined,
  );
}
