import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Background } from '../conversations/background.ts';
import type { Conversations } from '../conversations/conversations.ts';
import type { Schedule } from '../conversations/watch-hand-overs.ts';
import { missCallBack } from './answer-call-back.ts';
import type { FollowUpRoom } from './follow-ups.ts';

interface WatchDeps {
  readonly conversations: Conversations;
  readonly followUps: Pick<FollowUpRoom, 'all'>;
  readonly background: Background;
  readonly clock: () => Date;
  readonly schedule: Schedule;
}

/** How long after a failed write the same end is tried again. */
const retryMilliseconds = 5_000;

/**
 * Watches every call-back that is agreed on, those of before a restart included: one that nobody has made when its
 * time is over counts as missed.
 *
 * @returns the function that ends the watching.
 */
export function watchCallBacks(deps: WatchDeps): () => void {
  const timers = new Map<string, () => void>();

  function watch({ id, callBacks }: Pick<Conversation, 'id' | 'callBacks'>): void {
    for (const { id: callBack, state, missedFrom } of callBacks) {
      const key = `${id} ${callBack}`;
      if (state === 'open' && !timers.has(key)) set(key, id, callBack, new Date(missedFrom));
      if (state !== 'open') forget(key);
    }
  }

  function set(key: string, conversationId: string, callBack: string, at: Date): void {
    const ring = () => deps.background.run(conversationId, () => end(key, conversationId, callBack));
    timers.set(key, deps.schedule(at, ring));
  }

  async function end(key: string, conversationId: string, callBack: string): Promise<void> {
    if (!timers.has(key)) return;
    try {
      await missCallBack(deps, conversationId, callBack);
    } catch (error) {
      set(key, conversationId, callBack, new Date(deps.clock().getTime() + retryMilliseconds));
      throw error;
    }
  }

  function forget(key: string): void {
    timers.get(key)?.();
    timers.delete(key);
  }

  deps.followUps.all().forEach(watch);
  const deaf = deps.conversations.listen(watch);
  return () => {
    deaf();
    for (const cancel of timers.values()) cancel();
    timers.clear();
  };
}
