import type { PromiseOutcome } from '../../../shared/conversation/event.ts';
import type { BodyOf } from '../../../shared/wire/http.ts';
import { call } from '../../app/api.ts';
import { attempt } from '../notice.ts';

/** Each answers null when the backend refused, and the desk says why. */

export function settlePromise(conversationId: string, about: number, outcome: PromiseOutcome) {
  return attempt(() => call('settlePromise', { id: conversationId }, { about, outcome }));
}

export function scheduleCallBack(conversationId: string, order: BodyOf<'scheduleCallBack'>) {
  return attempt(() => call('scheduleCallBack', { id: conversationId }, order));
}

export type CallBackAnswer = BodyOf<'answerCallBack'>['answer'];

export function answerCallBack(conversationId: string, callBack: string, answer: CallBackAnswer) {
  return attempt(() => call('answerCallBack', { id: conversationId }, { callBack, answer }));
}
