import type { Conversation, WrapUp } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import { faro, queueAfter } from './speakers.ts';

/** What ends a conversation that no person closes: watches are over, and nobody has the turn any more. */
export function closedByFaro(
  { watchers, owner }: Pick<Conversation, 'watchers' | 'owner'>,
  { disposition, summary }: WrapUp,
): readonly NewEvent[] {
  return [
    ...watchers.map((watcher) => ({ type: 'watch-ended', author: watcher }) as const),
    { type: 'owner-changed', author: faro, owner: queueAfter(owner.epoch), because: 'closed' },
    { type: 'conversation-closed', author: faro, disposition, summary },
  ];
}
