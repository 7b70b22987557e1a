import type { Consult } from '../../../shared/conversation/consult.ts';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { ownedBy } from '../../live/turn.ts';
import { isOfferedTo, waitsFor } from '../waits-for.ts';

export type RailGroup = 'mine' | 'waiting' | 'lana';
export type Rail = Readonly<Record<RailGroup, readonly ConversationRow[]>>;

/** The rail's three lists of open conversations for one person; colleagues' conversations are in none of them. */
export function groupRows(rows: Iterable<ConversationRow>, me: string): Rail {
  const open = [...rows];
  const mine = open.filter(({ owner, consult }) => ownedBy(owner, me) || consultOf(consult, me) === 'open');
  const waiting = open.filter(
    (row) => (waitsFor(row.waiting, me) && !ownedBy(row.owner, me)) || consultOf(row.consult, me) === 'asked',
  );
  const lana = open.filter(({ owner, waiting }) => owner.kind === 'ai' && waiting === null);
  return {
    mine: mine.toSorted(byOpening),
    waiting: waiting.toSorted((one, other) => byOffer(one, other, me) || byExpiry(one, other)),
    lana: lana.toSorted(byOpening),
  };
}

/** The state of a consult that this person was asked for. */
export function consultOf(consult: ConversationRow['consult'], me: string): Consult['state'] | null {
  return consult?.to === me ? consult.state : null;
}

/** What asks this person alone comes first. */
function byOffer(one: ConversationRow, other: ConversationRow, me: string): number {
  return asksOnly(other, me) - asksOnly(one, me);
}

function asksOnly({ waiting, consult }: ConversationRow, me: string): 0 | 1 {
  return isOfferedTo(waiting, me) || consultOf(consult, me) === 'asked' ? 1 : 0;
}

/** Rows keep their place while they change: only opening and closing moves them. */
function byOpening(one: ConversationRow, other: ConversationRow): number {
  return one.openedAt.localeCompare(other.openedAt) || one.id.localeCompare(other.id);
}

function byExpiry(one: ConversationRow, other: ConversationRow): number {
  return untilOf(one).localeCompare(untilOf(other)) || byOpening(one, other);
}

function untilOf({ waiting, consult }: ConversationRow): string {
  return waiting?.offer?.expiresAt ?? waiting?.expiresAt ?? consult?.expiresAt ?? '';
}

/** The conversation after (1) or before (-1) the selected one, in the order of the rail. */
export function neighbour(rail: Rail, selected: string | null, step: 1 | -1): string | null {
  const ids = [...rail.mine, ...rail.waiting, ...rail.lana].map(({ id }) => id);
  if (ids.length === 0) return null;
  const at = selected === null ? -1 : ids.indexOf(selected);
  if (at === -1) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
}
