import { attention } from '../../shared/countries/attention.ts';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import type { Language } from '../../shared/language.ts';

type Waiting = NonNullable<ConversationRow['waiting']>;

/** Why a conversation needs a person. */
export type Need =
  | { readonly kind: 'help'; readonly why: NonNullable<ConversationRow['help']>['why'] }
  /** People of the country are on duty, and none speaks it. */
  | { readonly kind: 'unspoken'; readonly reason: Waiting['reason']; readonly language: Language }
  | { readonly kind: 'asked-again'; readonly times: number }
  | { readonly kind: 'overdue'; readonly reason: Waiting['reason'] }
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'waiting'; readonly reason: Waiting['reason'] }
  | { readonly kind: 'approval'; readonly approval: ConversationRow['approvals'][number] }
  | { readonly kind: 'mood-fell'; readonly by: number; readonly turns: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'running' };

export interface Needing {
  readonly row: ConversationRow;
  readonly need: Need;
  readonly level: 'urgent' | 'attention' | 'none';
  /** When it began to need that, or when anybody last spoke; ISO 8601. */
  readonly since: string;
}

/** Most pressing kind first; a kind before `flag` is urgent. Never about a person, only about what a customer waits for. */
const kinds = [
  'help',
  'unspoken',
  'asked-again',
  'overdue',
  'flag',
  'waiting',
  'approval',
  'mood-fell',
  'held',
  'running',
] as const satisfies readonly Need['kind'][];

/** How much a conversation needs a human at a moment (milliseconds of the clock), and why. */
export function needOf(row: ConversationRow, now: number): Needing {
  const { need, since } = reasonOf(row, now);
  const rank = kinds.indexOf(need.kind);
  const level = need.kind === 'running' ? 'none' : rank < kinds.indexOf('flag') ? 'urgent' : 'attention';
  return { row, need, level, since };
}

function reasonOf(row: ConversationRow, now: number): Pick<Needing, 'need' | 'since'> {
  const { help, waiting, flag, owner, lastWordsAt } = row;
  if (help) return { need: { kind: 'help', why: help.why }, since: help.askedAt };
  if (waiting) return { need: waitingNeed(row, waiting, now), since: waiting.since };
  if (flag) return { need: { kind: 'flag', name: flag.by.name }, since: flag.raisedAt };
  const [approval] = row.approvals;
  if (approval) return { need: { kind: 'approval', approval }, since: approval.requestedAt };
  const fall = owner.kind === 'ai' ? fallOf(row.moods) : null;
  if (fall) return { need: { kind: 'mood-fell', ...fall }, since: lastWordsAt };
  if (row.held && owner.kind === 'ai') return { need: { kind: 'held' }, since: lastWordsAt };
  return { need: { kind: 'running' }, since: lastWordsAt };
}

function waitingNeed(
  row: ConversationRow,
  { reason, since, expiresAt, declinedBy, spokenByNobody }: Waiting,
  now: number,
): Need {
  if (spokenByNobody) return { kind: 'unspoken', reason, language: spokenByNobody };
  if (reason === 'asked' && row.asksForPerson > 1) return { kind: 'asked-again', times: row.asksForPerson };
  const isOverdue =
    reason === 'held' ||
    declinedBy.length > 0 ||
    now > Date.parse(expiresAt) ||
    now - Date.parse(since) > attention.longWaitSeconds * 1_000;
  return { kind: isOverdue ? 'overdue' : 'waiting', reason };
}

/**
 * The whole wall, most needed first; of the same kind whoever began to need it first, of those that need nothing
 * the oldest. Nothing is ever equal, so that the order does not depend on what came before.
 */
export function inOrderOfNeed(rows: Iterable<ConversationRow>, now: number): readonly Needing[] {
  return [...rows].map((row) => needOf(row, now)).toSorted(comesBefore);
}

function comesBefore(one: Needing, other: Needing): number {
  return (
    kinds.indexOf(one.need.kind) - kinds.indexOf(other.need.kind) ||
    compare(placeIn(one), placeIn(other)) ||
    compare(one.row.id, other.row.id)
  );
}

/** What speaks at every turn keeps its place: moods and calm conversations stand by their opening. */
function placeIn({ need, since, row }: Needing): string {
  return need.kind === 'running' || need.kind === 'mood-fell' || need.kind === 'held' ? row.openedAt : since;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The fall from the best of the last readings to the newest, where it is one to notice: deep, and into the bad. */
function fallOf(moods: readonly number[]): { readonly by: number; readonly turns: number } | null {
  const recent = moods.slice(-attention.moodReadings);
  const best = Math.max(...recent);
  const newest = recent.at(-1) ?? best;
  const by = best - newest;
  return by >= attention.moodFall && newest < 0
    ? { by, turns: recent.length - 1 - recent.indexOf(best) }
    : null;
}

/**
 * What the wall shows while somebody's hand is in it: those it showed stay in their places, what has closed is gone,
 * and what is new comes after them.
 */
export function keepPlaces(shown: readonly string[] | null, now: readonly Needing[]): readonly Needing[] {
  if (!shown) return now;
  const byId = new Map(now.map((needing) => [needing.row.id, needing]));
  const places = new Set(shown);
  return [...shown.flatMap((id) => byId.get(id) ?? []), ...now.filter(({ row }) => !places.has(row.id))];
}
