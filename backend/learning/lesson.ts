import type { ConversationEvent, EventOf } from '../../shared/conversation/event.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import type { NamedConversation } from './next-action/train.ts';
import type { Turn } from './next-action/turn.ts';
import { occasionsOf, type Occasion } from './occasion.ts';

/** All that learning takes from one conversation: what was chosen where, and what was said before. Nobody's name. */
export interface Lesson {
  readonly openedAt: string;
  readonly country: CountryCode;
  readonly occasions: readonly Occasion[];
  /** What was said, names left out, and the choices within it. */
  readonly told: NamedConversation;
  /** For each of `occasions`, how many of the turns came before it. */
  readonly turnsBefore: readonly number[];
}

/** What must be known of a conversation to see whether its customer came back; never part of a lesson. */
export interface Visit {
  readonly conversationId: string;
  readonly accountId: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

/** Days within which another conversation of the same account is a coming back. */
const comesBackWithin = 7;
const day = 86_400_000;

/** The lesson of a finished conversation's log; null where no person decided anything. */
export function lessonOf(events: readonly ConversationEvent[], cameBack: boolean): Lesson | null {
  const [opening] = events;
  const occasions = occasionsOf(events, cameBack);
  if (opening?.type !== 'conversation-opened' || occasions.length === 0) return null;
  const names = namesIn(events);
  const said = events.filter((event) => event.type === 'message-received' || event.type === 'reply-sent');
  const turns = said.map((event) => turnOf(event, names));
  const turnsBefore = occasions.map(({ at }) => said.filter(({ sequence }) => sequence < at).length);
  const choices = occasions.flatMap(({ took }, index) =>
    took === null ? [] : [{ at: turnsBefore[index] as number, action: took }],
  );
  return {
    openedAt: opening.at,
    country: opening.country,
    occasions,
    told: { turns, choices },
    turnsBefore,
  };
}

export function visitOf(events: readonly ConversationEvent[]): Visit | null {
  const [opening] = events;
  if (opening?.type !== 'conversation-opened') return null;
  const closing = events.findLast(({ type }) => type === 'conversation-closed');
  const { conversationId, accountId, at } = opening;
  return { conversationId, accountId, openedAt: at, closedAt: closing?.at ?? null };
}

/** The conversations whose customers had to come back within a week. */
export function cameBackOf(visits: readonly Visit[]): ReadonlySet<string> {
  const byAccount = Map.groupBy(
    visits.filter(({ accountId }) => accountId !== null),
    ({ accountId }) => accountId,
  );
  const found = [...byAccount.values()].flatMap((ofAccount) =>
    ofAccount.filter(
      ({ closedAt }) => closedAt !== null && ofAccount.some((other) => isSoon(closedAt, other)),
    ),
  );
  return new Set(found.map(({ conversationId }) => conversationId));
}

function isSoon(closedAt: string, { openedAt }: Visit): boolean {
  const between = Date.parse(openedAt) - Date.parse(closedAt);
  return between > 0 && between <= comesBackWithin * day;
}

function turnOf(
  { text, from }: EventOf<'message-received' | 'reply-sent'>,
  names: ReadonlySet<string>,
): Turn {
  const kept = text.split(/\s+/).filter((word) => !names.has(bareWord(word)));
  return { from: from === 'customer' ? 'customer' : 'rep', text: kept.join(' '), action: null };
}

/** The words of every name that the log holds: the customer's and those of all who took part. */
function namesIn(events: readonly ConversationEvent[]): ReadonlySet<string> {
  const names = events.flatMap((event) => [
    event.author.name,
    ...(event.type === 'conversation-opened' ? [event.customerName] : []),
    ...(event.type === 'owner-changed' ? [event.owner.name] : []),
  ]);
  return new Set(names.flatMap((name) => name.split(/\s+/).map(bareWord)).filter((word) => word.length > 1));
}

function bareWord(word: string): string {
  return plainText(word).replace(/[^\p{L}\p{N}-]/gu, '');
}
