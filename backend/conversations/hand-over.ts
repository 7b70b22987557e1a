import { randomUUID } from 'node:crypto';
import type { Account } from '../../shared/accounts/account.ts';
import type { ReturnPacket } from '../../shared/conversation/briefing.ts';
import type { Conversation, PendingHandOver } from '../../shared/conversation/conversation.ts';
import type { Author, HandOverReason, NewEvent } from '../../shared/conversation/event.ts';
import type { Claim } from '../../shared/conversation/ownership.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { refreshAdvice, type AdviseDeps } from './advise.ts';
import { briefingOf } from './briefing.ts';
import type { ConversationDeps } from './dependencies.ts';
import { lastHeard } from './owed-answer.ts';
import { answered, asItIs, assertOpen, recordOrFail } from './record-or-fail.ts';
import { authorOf, claimOf, hasTurn, ownerAfter, queueAfter, type Speaker } from './speakers.ts';

type AskDeps = Pick<ConversationDeps, 'conversations' | 'accounts' | 'packs' | 'cards' | 'clock'>;
type TakeDeps = AdviseDeps & Pick<ConversationDeps, 'abortTurn'>;
type GiveDeps = Pick<ConversationDeps, 'conversations' | 'startTurn'>;

export interface PersonWanted {
  /** Whoever has the turn and gives it up. */
  readonly by: Speaker;
  readonly reason: HandOverReason;
  /** What whoever takes it should know beside the briefing; may be empty. */
  readonly note: string;
  /** A colleague's id, or null for whoever of the country takes it first. */
  readonly to: string | null;
  /** The epoch the asker saw; a turn of Lana always names its own. */
  readonly epoch?: number;
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
  const events = await requestEvents(deps, conversation, authorOf(wanted.by), { ...wanted, ...claim });
  return recordOrFail(deps.conversations, { conversationId, events, claim });
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

async function requestEvents(
  deps: AskDeps,
  conversation: Conversation,
  author: Author,
  { reason, note, to, epoch }: Pick<PersonWanted, 'reason' | 'note' | 'to'> & Pick<Claim, 'epoch'>,
): Promise<readonly NewEvent[]> {
  const account = await accountOf(deps, conversation);
  const briefing = briefingOf(conversation, account, { cards: deps.cards, note });
  const handOver = conversation.handOver?.id ?? randomUUID();
  const expiresAt = acceptUntil(deps, conversation);
  return [
    { type: 'hand-over-requested', author, handOver, reason, to, briefing, expiresAt },
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

/**
 * A person takes a conversation that waits, also one that Lana keeps company meanwhile. To accept what one
 * has already is no failure.
 *
 * @throws FailureError `hand-over-gone` when it does not wait (any more) or waits for a colleague,
 *   `conversation-closed`.
 */
export async function acceptHandOver(
  deps: TakeDeps,
  conversationId: string,
  person: Person,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  if (hasTurn(conversation, person)) return asItIs(conversation);
  const { id } = openTo(conversation, person);
  const author = authorOf(person);
  const { epoch } = conversation.owner;
  const appended = await deps.conversations.record({
    conversationId,
    events: [
      { type: 'hand-over-accepted', author, handOver: id },
      { type: 'owner-changed', author, owner: ownerAfter(epoch, person), because: 'accepted' },
    ],
    epoch,
  });
  if (appended.outcome === 'refused') throw gone();
  return taken(deps, conversationId);
}

/**
 * A person will not take a conversation that waits; one meant for them alone then waits for the team.
 *
 * @throws FailureError `hand-over-gone`, `conversation-closed`.
 */
export async function declineHandOver(
  deps: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
  person: Person,
  reason: string,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  const { id, declinedBy } = openTo(conversation, person);
  if (declinedBy.includes(person.id)) return asItIs(conversation);
  const author = authorOf(person);
  return recordOrFail(deps.conversations, {
    conversationId,
    events: [{ type: 'hand-over-declined', author, handOver: id, reason }],
    epoch: conversation.owner.epoch,
  });
}

/**
 * A person takes the turn from Lana or the queue; from another person only a supervisor does.
 *
 * @throws FailureError `not-allowed`, and as `recordOrFail` and `acceptHandOver`.
 */
export async function takeTurn(
  deps: TakeDeps,
  conversationId: string,
  person: Person,
  seen?: number,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  const { owner, handOver } = conversation;
  const epoch = seen ?? owner.epoch;
  if (hasTurn(conversation, person)) return asItIs(conversation);
  if (handOver && epoch === owner.epoch) return acceptHandOver(deps, conversationId, person);
  if ((owner.kind === 'rep' || owner.kind === 'supervisor') && person.role !== 'supervisor') {
    throw new FailureError('not-allowed', 'Only a supervisor takes the turn from a colleague.', { owner });
  }
  await recordOrFail(deps.conversations, {
    conversationId,
    events: [
      {
        type: 'owner-changed',
        author: authorOf(person),
        owner: ownerAfter(epoch, person),
        because: 'took-over',
      },
    ],
    epoch,
  });
  return taken(deps, conversationId);
}

/**
 * The person who has the turn gives it to Lana with a goal; she goes on at once.
 *
 * @throws FailureError as `recordOrFail`.
 */
export async function handBack(
  deps: GiveDeps,
  conversationId: string,
  person: Person,
  { goal }: Pick<ReturnPacket, 'goal'>,
  seen?: number,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  const author = authorOf(person);
  const claim = claimOf(conversation, person, seen);
  const recorded = await recordOrFail(deps.conversations, {
    conversationId,
    events: [
      { type: 'handed-back', author, packet: packetOf(conversation, goal) },
      { type: 'owner-changed', author, owner: ownerAfter(claim.epoch, lana), because: 'handed-back' },
    ],
    claim,
  });
  const heard = lastHeard(conversation);
  if (heard) deps.startTurn(conversationId, heard.sequence);
  return recorded;
}

/** After a person has the turn: Lana falls silent, and the desk gets advice that fits. */
async function taken(deps: TakeDeps, conversationId: string): Promise<Recorded> {
  deps.abortTurn(conversationId);
  refreshAdvice(deps, conversationId);
  return asItIs(await deps.conversations.get(conversationId));
}

/** The hand-over that waits for this person; a supervisor may take any. @throws FailureError `hand-over-gone`. */
function openTo({ handOver }: Conversation, person: Person): PendingHandOver {
  if (!handOver) throw gone();
  if (handOver.to === null || handOver.to === person.id || person.role === 'supervisor') return handOver;
  throw gone();
}

function gone(): FailureError {
  return new FailureError('hand-over-gone', 'This conversation does not wait for you any more.');
}

/** What was done for the customer and what is owed, so that Lana neither asks nor promises it again. */
function packetOf({ effects, promises }: Conversation, goal: string): ReturnPacket {
  return {
    goal,
    agreed: effects.filter(({ state }) => state === 'done').map(({ summary }) => summary),
    promises: promises.map(({ text }) => text),
  };
}

/** The account for the briefing; a hand-over does not wait for systems that cannot be reached. */
async function accountOf(deps: AskDeps, { accountId }: Conversation): Promise<Account | null> {
  if (accountId === null) return null;
  return deps.accounts.find(accountId).catch(() => null);
}
