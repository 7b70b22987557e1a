import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { CallBackWay } from '../../shared/conversation/event.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import { instantOf } from '../../shared/countries/zoned-time.ts';
import type { Person } from '../../shared/people/person.ts';
import type { RefusalReason } from '../../shared/refusal-reasons.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { addDays, isBusinessDay, todayIn } from '../accounts/business-days.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { Conversations } from '../conversations/conversations.ts';
import { assertOpen, recordOrFail } from '../conversations/record-or-fail.ts';
import { authorOf } from '../conversations/speakers.ts';

export interface CallBackOrder {
  /** The same one twice is one call-back. */
  readonly callBack: string;
  /** `YYYY-MM-DD` and `HH:MM` on the wall of the country's time zone. */
  readonly day: string;
  readonly time: string;
  readonly way: CallBackWay;
  readonly reason: string;
}

interface Deps {
  readonly conversations: Conversations;
  readonly accounts: Pick<Accounts, 'find'>;
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'timeZone' | 'callBacks'>>>;
  readonly clock: () => Date;
}

/**
 * Agrees on a time to call the customer back; by telephone also once the conversation is closed.
 *
 * @throws FailureError `action-refused` with the reason for a time at which the country's customers are not called or
 *   a way that there is none, `conversation-closed`, and what finding the account throws.
 */
export async function scheduleCallBack(
  deps: Deps,
  conversationId: string,
  person: Person,
  order: CallBackOrder,
): Promise<Recorded> {
  const { callBack, way, reason } = order;
  const conversation = await deps.conversations.get(conversationId);
  const { timeZone, callBacks } = deps.packs[conversation.country];
  const dueAt = agreedTime(deps, conversation.country, order);
  await requireWay(deps, conversation, way);
  const missedFrom = new Date(dueAt.getTime() + callBacks.missedAfterMinutes * 60_000).toISOString();
  const agreed = { dueAt: dueAt.toISOString(), timeZone, missedFrom };
  return recordOrFail(deps.conversations, {
    conversationId,
    events: [{ type: 'call-back-scheduled', author: authorOf(person), callBack, way, reason, ...agreed }],
    key: `call-back-scheduled:${conversationId}:${callBack}`,
  });
}

/** @throws FailureError `action-refused`. */
function agreedTime(
  { packs, clock }: Deps,
  country: CountryCode,
  { day, time }: Pick<CallBackOrder, 'day' | 'time'>,
): Date {
  const { timeZone, callBacks } = packs[country];
  const now = clock();
  const instant = instantOf({ day, time }, timeZone);
  if (!instant || time < callBacks.from || time > callBacks.until) {
    throw refused(
      'outside-hours',
      `Customers of ${country} are called from ${callBacks.from} to ${callBacks.until}.`,
    );
  }
  if (instant <= now) throw refused('in-the-past', 'That time is past.');
  if (day > addDays(todayIn(timeZone, now), callBacks.mostDaysAhead)) {
    throw refused('too-far-ahead', `A call-back is at most ${callBacks.mostDaysAhead} days ahead.`);
  }
  if (!isBusinessDay(day, country)) throw refused('not-a-business-day', 'Nobody calls on that day.');
  return instant;
}

/** @throws FailureError `action-refused`, `conversation-closed`. */
async function requireWay(deps: Deps, conversation: Conversation, way: CallBackWay): Promise<void> {
  if (way === 'web-chat') return assertOpen(conversation);
  if (conversation.accountId === null) throw refused('no-account', 'The conversation has no account.');
  const { phone } = await deps.accounts.find(conversation.accountId);
  if (!phone) throw refused('no-telephone', 'The account has no telephone number.');
}

function refused(reason: RefusalReason, message: string): FailureError {
  return new FailureError('action-refused', message, { reason });
}
