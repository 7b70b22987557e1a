import { randomUUID } from 'node:crypto';
import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Author, HandOverReason, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import type { Skill } from '../../shared/desks/skill.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { briefingOf } from './briefing.ts';
import type { ConversationDeps } from './dependencies.ts';
import { answered, asItIs, assertOpen, recordOrFail } from './record-or-fail.ts';
import { authorOf, claimOf, queueAfter, type Speaker } from './speakers.ts';

export type AskDeps = Pick<ConversationDeps, 'conversations' | 'accounts' | 'packs' | 'cards' | 'clock'>;

export interface PersonWanted {
  /** Whoever has the turn and gives it up. */
  readonly by: Speaker;
  readonly reason: HandOverReason;
  /** What whoever takes it should know beside the briefing; may be empty. */
  readonly note: string;
  /** A colleague's id, or null for whoever of the country takes it first. */
  readonly to: string | null;
  /** The skill that they need, where the asker knows better than the topic tells. */
  readonly team?: Skill | null;
  /** The epoch the asker saw; a turn of Lana always names its own. */
  readonly epoch?: number;
  /** Written in the same step before it, under the same claim. */
  readonly with?: readonly NewEvent[];
  /** Makes it happen once: see `Append`. */
  readonly key?: string;
}

/**
 * The holder of the turn passes the conversation to a person: it waits in the queue with a briefing.
 *
 * @throws FailureError as `recordOrFail`.
 */
export async function askForPerson(
  deps: AskDeps,
  conversationId: string,
  wanted: PersonWanted,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  const claim = claimOf(conversation, wanted.by, wanted.epoch);
  const request = await requestEvents(deps, conversation, authorOf(wanted.by), { ...wanted, ...claim });
  const events = [...(wanted.with ?? []), ...request];
  const { key } = wanted;
  return recordOrFail(deps.conversations, {
    conversationId,
    events,
    claim,
    ...(key === undefined ? {} : { key }),
  });
}

/**
 * The customer asks for a person without a word to Lana, who falls silent. Where a person has the conversation
 * already, or it waits for one, nothing changes.
 *
 * @throws FailureError `conversation-closed`, `stale-turn`, `unknown-conversation`, `store-unavailable`.
 */
export async function customerAsksForPerson(
  deps: AskDeps & Pick<ConversationDeps, 'abortTurn'>,
  conversationId: string,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  if (conversation.owner.kind !== 'ai') return asItIs(conversation);
  const author = {
    kind: 'customer',
    id: conversation.accountId ?? '',
    name: conversation.customerName,
  } as const;
  const { epoch } = conversation.owner;
  const wanted = { reason: 'asked', note: '', to: null, epoch } as const;
  const events = await requestEvents(deps, conversation, author, wanted);
  const appended = await deps.conversations.record({ conversationId, events, epoch });
  if (appended.outcome === 'refused') return movedMeanwhile(deps, conversationId);
  deps.abortTurn(conversationId);
  return answered(conversationId, appended.events);
}

/** The turn has changed hands under a customer's wish for a person: most likely it went to one. */
async function movedMeanwhile(deps: AskDeps, conversationId: string): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  if (conversation.owner.kind !== 'ai') return asItIs(conversation);
  throw new FailureError('stale-turn', 'The turn has changed hands just now. Ask again.');
}

/** What is written when somebody sends a conversation to a person: the request, and the queue as its owner. */
export async function requestEvents(
  deps: AskDeps,
  conversation: Conversation,
  author: Author,
  wanted: Pick<PersonWanted, 'reason' | 'note' | 'to' | 'team'> & Pick<Claim, 'epoch'>,
): Promise<readonly NewEvent[]> {
  const { reason, note, to, team = null, epoch } = wanted;
  const account = await accountOf(deps, conversation);
  const briefing = briefingOf(conversation, account, { cards: deps.cards, note });
  const handOver = conversation.handOver?.id ?? randomUUID();
  const expiresAt = acceptUntil(deps, conversation);
  return [
    { type: 'hand-over-requested', author, handOver, reason, to, team, briefing, expiresAt },
    { type: 'owner-changed', author, owner: queueAfter(epoch), because: 'queued' },
  ];
}

/** When a hand-over asked for now comes back, in ISO 8601. */
export function acceptUntil(
  { clock, packs }: Pick<ConversationDeps, 'clock' | 'packs'>,
  { country }: Conversation,
): string {
  return new Date(clock().getTime() + packs[country].acceptWithinSeconds * 1_000).toISOString();
}

/** The account for the briefing; a hand-over does not wait for systems that cannot be reached. */
async function accountOf(deps: AskDeps, { accountId }: Conversation): Promise<Account | null> {
  if (accountId === null) return null;
  return deps.accounts.find(accountId).catch(() => null);
}
