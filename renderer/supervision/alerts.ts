import type { Need, Needing } from './need.ts';

/** Kinds of need that are worth an alert, in the order in which they are named. */
export const alertKinds = [
  'help',
  'unspoken',
  'asked-again',
  'overdue',
  'flag',
  'mood-fell',
] as const satisfies readonly Need['kind'][];
export type AlertKind = (typeof alertKinds)[number];

/** Everything of one kind that nobody has acknowledged, as one alert. */
export interface Alert {
  readonly kind: AlertKind;
  /** In the order of the wall. */
  readonly conversations: readonly string[];
}

/** One need of one conversation, once: the same need later is another one. Whose it is goes with it. */
export function alertKey(me: string, { row, need, since }: Needing): string {
  // A fall of the mood has no beginning of its own: acknowledged, it stays so in this conversation.
  return [me, need.kind, row.id, need.kind === 'mood-fell' ? '' : since].join(' ');
}

/** What is not acknowledged, one alert for each kind. */
export function alertsIn(
  tiles: readonly Needing[],
  me: string,
  acknowledged: ReadonlySet<string>,
): readonly Alert[] {
  const open = tiles.filter((tile) => isAlert(tile) && !acknowledged.has(alertKey(me, tile)));
  return alertKinds.flatMap((kind) => {
    const conversations = open.filter(({ need }) => need.kind === kind).map(({ row }) => row.id);
    return conversations.length > 0 ? [{ kind, conversations }] : [];
  });
}

/** Keys of all that an alert could be about now: what is acknowledged beside them is past, and can be forgotten. */
export function alertKeys(tiles: readonly Needing[], me: string): readonly string[] {
  return tiles.filter(isAlert).map((tile) => alertKey(me, tile));
}

/** Alerts that hold a conversation which they did not hold before. */
export function newAlerts(before: readonly Alert[], now: readonly Alert[]): readonly Alert[] {
  return now.filter(({ kind, conversations }) => {
    const known = new Set(before.find((alert) => alert.kind === kind)?.conversations);
    return conversations.some((id) => !known.has(id));
  });
}

function isAlert({ need }: Needing): boolean {
  return (alertKinds as readonly string[]).includes(need.kind);
}
