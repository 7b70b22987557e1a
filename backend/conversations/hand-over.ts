import type { ReturnPacket } from '../../shared/conversation/briefing.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { PendingHandOver } from '../../shared/conversation/hand-over.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import type { Person } from '../../shared/people/person.ts';
import { isStaff } from '../../shared/people/staff.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { refreshAdvice, type AdviseDeps } from './advise.ts';
import type { ConversationDeps } from './dependencies.ts';
import { lastHeard } from './owed-answer.ts';
import { mayAnswer } from './place-rules.ts';
import { answered, asItIs, assertOpen, recordOrFail } from './record-or-fail.ts';
import { authorOf, claimOf, hasTurn, ownerAfter } from './speakers.ts';

type TakeDeps = AdviseDeps & Pick<ConversationDeps, 'abortTurn' | 'requireReady'>;
type GiveDeps = Pick<ConversationDeps, 'conversations' | 'startTurn'>;

/**
 * A person takes a conversation that waits, also one that Lana keeps company meanwhile. To accept what one
 * has already is no failure.
 *
 * @throws FailureError `hand-over-gone` when it does not wait (any more), or for a colleague alone,
 *   `conversation-closed`, and as `requireReady`.
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
  await deps.requireReady(person, conversation);
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
 * A person will not take a conversation that waits; one offered to or meant for them alone then waits for the team.
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
  const { id, declinedBy, offer } = openTo(conversation, person);
  if (declinedBy.includes(person.id) && offer?.to !== person.id) return asItIs(conversation);
  const author = authorOf(person);
  const appended = await deps.conversations.record({
    conversationId,
    events: [{ type: 'hand-over-declined', author, handOver: id, reason }],
    epoch: conversation.owner.epoch,
  });
  if (appended.outcome === 'refused') throw gone();
  return answered(conversationId, appended.events);
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
  // Who meant to take it takes it also where it has come to wait since.
  if (handOver && (owner.kind === 'queue' || epoch === owner.epoch))
    return acceptHandOver(deps, conversationId, person);
  if (isStaff(owner.kind) && person.role !== 'supervisor') {
    throw new FailureError('not-allowed', 'Only a supervisor takes the turn from a colleague.', { owner });
  }
  await deps.requireReady(person, conversation);
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
  if (heard) deps.startTurn(conversation, heard.sequence);
  return recorded;
}

/** After a person has the turn: Lana falls silent, and the desk gets advice that fits. */
async function taken(deps: TakeDeps, conversationId: string): Promise<Recorded> {
  deps.abortTurn(conversationId);
  refreshAdvice(deps, conversationId);
  return asItIs(await deps.conversations.get(conversationId));
}

/**
 * The hand-over that waits for this person: one that is offered to or meant for nobody else. A supervisor may take
 * any.
 *
 * @throws FailureError `hand-over-gone`.
 */
function openTo({ handOver }: Conversation, person: Person): PendingHandOver {
  if (!handOver || !mayAnswer(handOver, authorOf(person))) throw gone();
  return handOver;
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
