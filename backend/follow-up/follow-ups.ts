import type { CallBack, Conversation, PromiseOnRecord } from '../../shared/conversation/conversation.ts';
import type { EventType } from '../../shared/conversation/event.ts';
import type { CountryCode, CountryPack } from '../../shared/countries/country.ts';
import { worksFor } from '../../shared/people/permissions.ts';
import type { Person } from '../../shared/people/person.ts';
import type { DuePromise, FollowUps, PendingCallBack } from '../../shared/wire/routes/follow-up.ts';
import { todayIn } from '../accounts/business-days.ts';
import type { Conversations } from '../conversations/conversations.ts';

/** What changes what is owed. */
export const followUpTypes: ReadonlySet<EventType> = new Set<EventType>([
  'promise-made',
  'promise-settled',
  'call-back-scheduled',
  'call-back-taken',
  'call-back-done',
  'call-back-missed',
]);

/** Whether somebody is at their desk now. */
export type IsHere = (personId: string) => boolean;

/** What a conversation owes its customer. */
export interface Owing extends Pick<Conversation, 'id' | 'country' | 'customerName'> {
  readonly promises: readonly PromiseOnRecord[];
  readonly callBacks: readonly CallBack[];
}

export interface FollowUpRoom {
  /** What this person may see to now; of a list too long to be seen to, the most urgent. */
  of(person: Person, isHere: IsHere): FollowUps;
  /** Everything that is owed, whoever sees to it. */
  all(): readonly Owing[];
  close(): void;
}

interface Deps {
  readonly conversations: Pick<Conversations, 'owing' | 'listen'>;
  readonly packs: Readonly<Record<CountryCode, Pick<CountryPack, 'timeZone'>>>;
  readonly clock: () => Date;
}

const mostPromises = 100;
/** Milliseconds before its time that a call-back is listed for whoever agreed on it. */
const listedBefore = 86_400_000;

/** Keeps what is owed to customers, in all conversations, closed ones included: read from the logs, then listened to. */
export async function keepFollowUps({ conversations, packs, clock }: Deps): Promise<FollowUpRoom> {
  const owed = new Map<string, Owing>();

  function keep(conversation: Conversation): void {
    const owing = owingOf(conversation);
    if (owing) owed.set(conversation.id, owing);
    else owed.delete(conversation.id);
  }

  const deaf = conversations.listen((conversation, events) => {
    if (events.some(({ type }) => followUpTypes.has(type))) keep(conversation);
  });
  for (const conversation of await conversations.owing()) keep(conversation);

  return {
    all: () => [...owed.values()],
    of(person, isHere) {
      const now = clock();
      const own = [...owed.values()].filter(({ country }) => worksFor(person, country));
      const promises = own.flatMap((owing) =>
        duePromises(owing, todayIn(packs[owing.country].timeZone, now), person, isHere),
      );
      const until = new Date(now.getTime() + listedBefore).toISOString();
      const callBacks = own.flatMap((owing) => pendingCallBacks(owing, { until, now, person, isHere }));
      return {
        promises: promises.toSorted((one, other) => byUrgency(person, one, other)).slice(0, mostPromises),
        callBacks: callBacks.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt)),
      };
    },
    close: deaf,
  };
}

function owingOf({ id, country, customerName, promises, callBacks }: Conversation): Owing | null {
  const owing = {
    id,
    country,
    customerName,
    promises: promises.filter(({ settled }) => settled === null),
    callBacks: callBacks.filter(({ state }) => state === 'open'),
  };
  return owing.promises.length + owing.callBacks.length > 0 ? owing : null;
}

function duePromises(
  { id: conversationId, country, customerName, promises }: Owing,
  today: string,
  person: Person,
  isHere: IsHere,
): readonly DuePromise[] {
  return promises.flatMap(({ sequence, text, by, dueOn }) => {
    if (dueOn === null || dueOn > today) return [];
    const remind = dueOn === today && (by.id === person.id || !isHere(by.id));
    const overdue = dueOn < today;
    return [{ conversationId, country, customerName, sequence, text, by, dueOn, overdue, remind }];
  });
}

interface Looking {
  /** The latest that is listed, and now: what is due before is offered. */
  readonly until: string;
  readonly now: Date;
  readonly person: Person;
  readonly isHere: IsHere;
}

function pendingCallBacks(
  { id: conversationId, country, customerName, callBacks }: Owing,
  { until, now, person, isHere }: Looking,
): readonly PendingCallBack[] {
  return callBacks
    .filter((callBack) => {
      const due = callBack.dueAt <= now.toISOString();
      return callBack.dueAt <= until && isFor(callBack, person, due, isHere);
    })
    .map(({ id, dueAt, timeZone, way, reason, by, takenBy }) => {
      const owed = { conversationId, country, customerName };
      return { ...owed, id, dueAt, timeZone, way, reason, by, takenBy };
    });
}

/**
 * Whose a call-back is to make: of whoever said that they call; before that of whoever agreed on it, and of
 * everyone once it is due and neither of them is at their desk.
 */
function isFor({ by, takenBy }: CallBack, person: Person, due: boolean, isHere: IsHere): boolean {
  const holder = takenBy ?? by;
  return holder.id === person.id || (due && !isHere(holder.id));
}

function byUrgency({ id }: Person, one: DuePromise, other: DuePromise): number {
  const mine = Number(other.by.id === id) - Number(one.by.id === id);
  return (
    mine || one.dueOn.localeCompare(other.dueOn) || one.conversationId.localeCompare(other.conversationId)
  );
}
