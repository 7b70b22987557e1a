import { randomUUID } from 'node:crypto';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { EventOf, NewEvent } from '../../shared/conversation/event.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { plainWordsModel } from '../agents/plain-words.ts';

type More = Partial<Pick<EventOf<'reply-sent'>, 'sources' | 'model' | 'unsupported'>>;

/** Words of Lana's that no turn finds, under the epoch of now; they need no model unless one is named. */
export function saidByLana({ owner }: Conversation, text: string, more: More = {}): NewEvent {
  return {
    type: 'reply-sent',
    author: lana,
    messageId: randomUUID(),
    from: 'ai',
    text,
    epoch: owner.epoch,
    sources: [],
    model: plainWordsModel,
    suggestionId: null,
    ...more,
  };
}
