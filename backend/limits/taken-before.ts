import type { Account } from '../../shared/accounts/account.ts';
import type { EffectKind } from '../../shared/accounts/effect-kind.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Bound } from '../../shared/countries/limits.ts';

/** Changes of one kind so far: how many, and what they amount to in minor units. */
export type Taken = Required<{ readonly [Field in keyof Bound]: number }>;

export interface TakenBefore {
  readonly inConversation: Taken;
  readonly inDay: Taken;
  readonly inMonth: Taken;
}

interface Entry {
  /** Null where only the month is known. */
  readonly on: string | null;
  readonly minor: number;
  readonly reference: string | null;
}

export interface Asked {
  readonly kind: EffectKind;
  /** The change that is asked about; a repeat of it does not count against itself. */
  readonly key: string;
  readonly conversation: Conversation;
  readonly account: Account;
  /** The operation's calendar day, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * What the customer has got of a kind of change: from the logs of their open conversations, where what is under way
 * and what waits for its approval counts as taken and as today's, and from what the operator's systems show, which
 * includes other channels. A change that both tell of counts once.
 */
export function takenBefore(asked: Asked, open: readonly Conversation[]): TakenBefore {
  const { conversation, account, today } = asked;
  const here = entriesOf(conversation, asked);
  const elsewhere = open
    .filter(({ id, accountId }) => accountId === account.id && id !== conversation.id)
    .flatMap((other) => entriesOf(other, asked));
  const logged = [...here, ...elsewhere];
  const references = new Set(logged.flatMap(({ reference }) => reference ?? []));
  const known = historyOf(account, asked.kind).filter(
    ({ reference }) => reference === null || !references.has(reference),
  );
  const sinceMonth = known.filter(({ on }) => on === null || on.slice(0, 7) === today.slice(0, 7));
  return {
    inConversation: total(here),
    inDay: total([...logged, ...known.filter(({ on }) => on === today)]),
    inMonth: total([...logged, ...sinceMonth]),
  };
}

function entriesOf({ effects, approvals }: Conversation, { kind, key }: Asked): readonly Entry[] {
  const made = effects.filter((effect) => effect.state !== 'failed');
  const waiting = approvals.filter(({ state }) => state === 'pending');
  return [...made, ...waiting]
    .filter((one) => one.kind === kind && one.key !== key)
    .map(({ amount, ...rest }) => ({
      on: null,
      minor: amount?.minor ?? 0,
      reference: 'reference' in rest ? rest.reference : null,
    }));
}

/** What the account itself tells of changes; nothing of kinds that leave no dated trace. */
function historyOf(account: Account, kind: EffectKind): readonly Entry[] {
  switch (kind) {
    case 'credit-applied': {
      const disputes = new Set(account.tickets.map(({ id }) => id));
      return account.credits
        .filter(({ id }) => !disputes.has(id))
        .map(({ id, amount }) => ({ on: null, minor: amount.minor, reference: id }));
    }
    case 'dispute-opened':
      return ticketsOf(account, ['dispute']);
    case 'ticket-opened':
      return ticketsOf(account, ['fault', 'other']);
    case 'payment-arranged':
      return ticketsOf(account, ['payment']);
    case 'address-changed':
      return ticketsOf(account, ['moving']);
    case 'cancellation-registered':
      return ticketsOf(account, ['cancellation']);
    case 'discount-applied':
      return account.discounts.map(({ from }) => ({ on: from, minor: 0, reference: null }));
    default:
      return [];
  }
}

function ticketsOf(
  { tickets }: Account,
  kinds: readonly Account['tickets'][number]['kind'][],
): readonly Entry[] {
  return tickets
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, openedOn, amount }) => ({ on: openedOn, minor: amount?.minor ?? 0, reference: id }));
}

function total(entries: readonly Entry[]): Taken {
  return { count: entries.length, amount: entries.reduce((sum, { minor }) => sum + minor, 0) };
}
