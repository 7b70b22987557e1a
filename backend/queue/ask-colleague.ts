import { randomUUID } from 'node:crypto';
import type { Consult } from '../../shared/conversation/consult.ts';
import { takesPart } from '../../shared/conversation/consult.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { EventOf, NewEvent } from '../../shared/conversation/event.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ConversationDeps } from '../conversations/dependencies.ts';
import { answered, asItIs, assertOpen, recordOrFail } from '../conversations/record-or-fail.ts';
import { authorOf, claimOf, faro } from '../conversations/speakers.ts';
import { watchDeadlines, type DeadlineDeps } from '../conversations/watch-deadlines.ts';

type Deps = Pick<ConversationDeps, 'conversations'>;
type AskDeps = Deps & Pick<ConversationDeps, 'clock' | 'packs'>;

export interface Question {
  /** The colleague's id and name. */
  readonly to: string;
  readonly name: string;
  readonly question: string;
}

/**
 * Whoever has the turn asks one colleague for advice and keeps the turn. Both may whisper until either ends it; it
 * also ends when the turn goes to somebody else.
 *
 * @throws FailureError `consult-running` while another is asked, and as `recordOrFail`.
 */
export async function askColleague(
  deps: AskDeps,
  conversationId: string,
  person: Person,
  asked: Question,
): Promise<Recorded> {
  const conversation = await deps.conversations.get(conversationId);
  assertOpen(conversation);
  const { consult, country } = conversation;
  if (consult?.by.id === person.id && consult.to === asked.to) return asItIs(conversation);
  if (consult) throw running(consult);
  const until = deps.clock().getTime() + deps.packs[country].offers.adviseWithinSeconds * 1_000;
  const ask = { ...asked, consult: randomUUID(), expiresAt: new Date(until).toISOString() };
  return recordOrFail(deps.conversations, {
    conversationId,
    events: [{ type: 'consult-asked', author: authorOf(person), ...ask }],
    claim: claimOf(conversation, person),
  });
}

/** The colleague who was asked advises. @throws FailureError `consult-gone`, `conversation-closed`. */
export async function acceptConsult(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const { id: consult, to, state } = runningConsult(conversation);
  if (to !== person.id) throw gone();
  if (state === 'open') return asItIs(conversation);
  return settle(conversations, conversation, { type: 'consult-accepted', author: authorOf(person), consult });
}

/**
 * Either ends it: the colleague who has not accepted declines by it.
 *
 * @throws FailureError `consult-gone` for anybody else and when there is none, `conversation-closed`.
 */
export async function endConsult(
  { conversations }: Deps,
  conversationId: string,
  person: Person,
): Promise<Recorded> {
  const conversation = await conversations.get(conversationId);
  const running = runningConsult(conversation);
  if (!takesPart(running, person.id)) throw gone();
  const because = running.state === 'asked' && running.to === person.id ? 'declined' : 'done';
  return settle(conversations, conversation, ended(authorOf(person), running, because));
}

/**
 * Ends every question that no colleague answered in time, those of before a restart included.
 *
 * @returns the function that ends the watching.
 */
export function watchConsults(deps: DeadlineDeps): () => void {
  return watchDeadlines(
    deps,
    ({ consult }) => (consult?.state === 'asked' ? [consult] : []),
    async (conversationId, id) => {
      const { consult } = await deps.conversations.get(conversationId);
      if (consult?.id !== id || consult.state !== 'asked') return;
      await deps.conversations.record({ conversationId, events: [ended(faro, consult, 'unanswered')] });
    },
  );
}

/** Of two who settle it at the same time the second finds it gone. */
async function settle(
  conversations: Deps['conversations'],
  { id: conversationId }: Conversation,
  event: NewEvent,
): Promise<Recorded> {
  const appended = await conversations.record({ conversationId, events: [event] });
  if (appended.outcome === 'refused') throw gone();
  return answered(conversationId, appended.events);
}

function ended(
  author: NewEvent['author'],
  { id: consult }: Consult,
  because: EventOf<'consult-ended'>['because'],
): NewEvent {
  return { type: 'consult-ended', author, consult, because };
}

function runningConsult(conversation: Conversation): Consult {
  assertOpen(conversation);
  if (!conversation.consult) throw gone();
  return conversation.consult;
}

function gone(): FailureError {
  return new FailureError('consult-gone', 'Nobody asks for this advice any more.');
}

function running({ name }: Consult): FailureError {
  return new FailureError('consult-running', `${name} is asked already. End that first.`, { name });
}
