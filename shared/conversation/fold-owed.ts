import type { CallBack, Conversation, PromiseOnRecord } from './conversation.ts';
import type { EventOf } from './event.ts';

export function promised({ sequence, author: by, promise }: EventOf<'promise-made'>): PromiseOnRecord {
  return { ...promise, sequence, by, settled: null };
}

export function scheduled(event: EventOf<'call-back-scheduled'>): CallBack {
  const { callBack: id, dueAt, timeZone, way, reason, missedFrom, author: by } = event;
  return { id, dueAt, timeZone, way, reason, missedFrom, by, takenBy: null, taken: 0, state: 'open' };
}

export function withCallBack(
  now: Conversation,
  { callBack: id }: { readonly callBack: string },
  change: (before: CallBack) => Partial<CallBack>,
): readonly CallBack[] {
  return now.callBacks.map((callBack) =>
    callBack.id === id && callBack.state === 'open' ? { ...callBack, ...change(callBack) } : callBack,
  );
}
