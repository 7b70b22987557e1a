import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { isStaff } from '../../../shared/people/staff.ts';
import { ownedBy } from '../../live/turn.ts';
import { isOfferedTo } from '../waits-for.ts';

type Waiting = NonNullable<ConversationRow['waiting']>;

/** Why something is offered to a person no more, where they did not settle it themselves. */
export type OfferGone = Pick<ConversationRow, 'id' | 'customerName'> &
  (
    | { readonly why: 'taken'; readonly by: string }
    /** Their time was up. */
    | { readonly why: 'passedOn' }
    /** Nothing new may begin at their desk. */
    | { readonly why: 'withdrawn' }
    /** It was closed, or waits for nobody any more. */
    | { readonly why: 'over' }
  );

/** What of the rows that were offered to a person is so no more, without their doing. */
export function goneOffers(
  before: readonly ConversationRow[],
  now: ReadonlyMap<string, ConversationRow>,
  me: string,
): readonly OfferGone[] {
  return before.flatMap(({ id, customerName, waiting }): readonly OfferGone[] => {
    const row = now.get(id);
    if (row && (isOfferedTo(row.waiting, me) || ownedBy(row.owner, me))) return [];
    if (row?.waiting?.declinedBy.includes(me)) return [];
    if (!row) return [{ id, customerName, why: 'over' }];
    if (row.waiting) {
      const offeredAt = waiting?.offer?.at;
      const isWithdrawn = offeredAt !== undefined && !hasPassed(row.waiting, me, offeredAt);
      return [{ id, customerName, why: isWithdrawn ? 'withdrawn' : 'passedOn' }];
    }
    const { kind, name } = row.owner;
    return isStaff(kind)
      ? [{ id, customerName, why: 'taken', by: name }]
      : [{ id, customerName, why: 'over' }];
  });
}

function hasPassed({ passedBy }: Waiting, me: string, since: string): boolean {
  return passedBy.some(({ id, at }) => id === me && Date.parse(at) >= Date.parse(since));
}
