import { z } from 'zod';
import type { CallBack, PromiseOnRecord } from '../../conversation/conversation.ts';
import { CallBackWay, PromiseOutcome } from '../../conversation/event.ts';
import type { CountryCode } from '../../countries/country.ts';
import { WallTime } from '../../countries/call-backs.ts';
import { id, route, type Recorded } from '../route.ts';

/** Where something is owed to a customer. */
interface Owed {
  readonly conversationId: string;
  readonly country: CountryCode;
  readonly customerName: string;
}

/** A promise that is due today, by the calendar of its country, or was due before. */
export interface DuePromise extends Owed, Pick<PromiseOnRecord, 'sequence' | 'text' | 'by'> {
  readonly dueOn: string;
  readonly overdue: boolean;
  /** Due today, and the caller's to be reminded of: who made it, or everyone where they are not at their desk. */
  readonly remind: boolean;
}

/** A call-back that is due now or within a day, and the caller's to make. */
export interface PendingCallBack
  extends Owed,
    Pick<CallBack, 'id' | 'dueAt' | 'timeZone' | 'way' | 'reason' | 'by' | 'takenBy'> {}

export interface FollowUps {
  /** The caller's own first, then those that are due longest. */
  readonly promises: readonly DuePromise[];
  /** In the order of their times. */
  readonly callBacks: readonly PendingCallBack[];
}

/** What is owed to customers, and what becomes of it. */
export const followUpRoutes = {
  followUps: route<FollowUps>()(
    'GET',
    '/api/follow-ups',
    'follow-up',
    'Promises that are due and call-backs to make, in the caller’s countries',
  ),
  settlePromise: route<Recorded>()(
    'POST',
    '/api/conversations/:id/promises',
    'follow-up',
    'Says whether a promise was kept; `about` is the sequence number of its `promise-made`',
    { body: z.object({ about: z.number().int().positive(), outcome: PromiseOutcome }) },
  ),
  scheduleCallBack: route<Recorded>()(
    'POST',
    '/api/conversations/:id/call-backs',
    'follow-up',
    'Puts on record when the customer is called back, by the clock of the country; the same `callBack` twice is one',
    {
      body: z.object({
        callBack: id,
        day: z.iso.date(),
        time: WallTime,
        way: CallBackWay,
        reason: z.string().trim().min(1).max(300),
      }),
    },
  ),
  answerCallBack: route<Recorded>()(
    'POST',
    '/api/conversations/:id/call-backs/answer',
    'follow-up',
    'Says that one sees to a call-back, has made it, or that the customer did not answer',
    { body: z.object({ callBack: id, answer: z.enum(['take', 'done', 'no-answer']) }) },
  ),
} as const;
