import { answerCallBack } from '../../follow-up/answer-call-back.ts';
import { scheduleCallBack } from '../../follow-up/schedule-call-back.ts';
import { settlePromise } from '../../follow-up/settle-promise.ts';
import type { Handlers } from '../call.ts';
import type { Edge, Services } from '../services.ts';

/** Conversations of before, and what is still owed to customers. */
export function followUpHandlers(services: Services, { isHere }: Pick<Edge, 'isHere'>) {
  const { history, followUps, conversations } = services;
  return {
    searchHistory: ({ caller, query }) => history.search(caller.person, query),
    pastContacts: async ({ id, caller }) => history.contacts(caller.person, await conversations.get(id)),
    followUps: async ({ caller }) => followUps.of(caller.person, isHere),
    settlePromise: ({ id, caller, body }) => settlePromise(services, id, caller.person, body),
    scheduleCallBack: ({ id, caller, body }) => scheduleCallBack(services, id, caller.person, body),
    answerCallBack: ({ id, caller, body }) => answerCallBack(services, id, caller.person, body, isHere),
  } satisfies Partial<Handlers>;
}
