import type { CallBack, Conversation } from '../../shared/conversation/conversation.ts';
import type { NewEvent } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { Append } from '../conversations/conversation-log.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { answered, asItIs } from '../conversations/record-or-fail.ts';
import { authorOf, faro } from '../conversations/speakers.ts';
import type { IsHere } from './follow-ups.ts';

type Deps = { readonly conversations: Pick<Conversations, 'get' | 'record'> };

export interface CallBackAnswer {
  readonly callBack: string;
  readonly answer: 'take' | 'done' | 'no-answer';
}

/**
 * Says that one is about to call a customer back, has done so, or got no answer. One person at a time sees to it: a
 * second one is refused for as long as the first is at their desk.
 *
 * @throws FailureError `call-back-gone`.
 */
export async function answerCallBack(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
  { callBack: id, answer }: CallBackAnswer,
  isHere: IsHere,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const callBack = openCallBack(conversation, id);
  const { takenBy } = callBack;
  if (takenBy && takenBy.id !== person.id && isHere(takenBy.id)) throw gone();
  if (answer === 'take' && takenBy?.id === person.id) return asItIs(conversation);
  const author = authorOf(person);
  const events: readonly NewEvent[] =
    answer === 'take'
      ? [{ type: 'call-back-taken', author, callBack: id }]
      : answer === 'done'
        ? [{ type: 'call-back-done', author, callBack: id }]
        : [{ type: 'call-back-missed', author, callBack: id, because: 'no-answer' }];
  const key = answer === 'take' ? takenKey(conversationId, callBack) : endedKey(conversationId, id);
  return recordOnce(conversations, { conversationId, events, key }, person.id);
}

/** Puts on record that nobody called in time; nothing happens where somebody did, or is about to. */
export async function missCallBack(
  { conversations }: Deps,
  conversationId: string,
  id: string,
): Promise<void> {
  const { callBacks } = await conversations.get(conversationId);
  const callBack = callBacks.find((one) => one.id === id);
  if (callBack?.state !== 'open' || callBack.takenBy !== null) return;
  await conversations.record({
    conversationId,
    events: [{ type: 'call-back-missed', author: faro, callBack: id, because: 'nobody-called' }],
    key: endedKey(conversationId, id),
  });
}

/** Of two who are equally fast the log takes one. */
async function recordOnce(
  conversations: Pick<Conversations, 'record'>,
  append: Append,
  personId: string,
): Promise<Recorded> {
  const appended = await conversations.record(append);
  if (appended.outcome === 'refused') throw gone();
  const [first] = appended.events;
  if (first?.type !== append.events[0]?.type || first?.author.id !== personId) throw gone();
  return answered(append.conversationId, appended.events);
}

/** @throws FailureError `call-back-gone`. */
function openCallBack({ callBacks }: Conversation, id: string): CallBack {
  const callBack = callBacks.find((one) => one.id === id);
  if (callBack?.state !== 'open') throw gone();
  return callBack;
}

function takenKey(conversationId: string, { id, taken }: CallBack): string {
  return `call-back-taken:${conversationId}:${id}:${taken}`;
}

function endedKey(conversationId: string, id: string): string {
  return `call-back-ended:${conversationId}:${id}`;
}

function gone(): FailureError {
  return new FailureError('call-back-gone', 'Somebody sees to this call-back already, or it is over.');
}
