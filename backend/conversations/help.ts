import { randomUUID } from 'node:crypto';
import { assertNever } from '../../shared/assert-never.ts';
import type { Conversation, PendingHelp } from '../../shared/conversation/conversation.ts';
import type { EventOf, HelpAnswer, NewEvent } from '../../shared/conversation/event.ts';
import { lana } from '../../shared/conversation/ownership.ts';
import { attention } from '../../shared/countries/attention.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { Person } from '../../shared/people/person.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import { plainWords } from '../agents/plain-words.ts';
import { refreshAdvice, type AdviseDeps } from './advise.ts';
import { askForPerson } from './ask-for-person.ts';
import type { ConversationDeps } from './dependencies.ts';
import { lastHeard } from './owed-answer.ts';
import { answered, asItIs } from './record-or-fail.ts';
import { saidByLana } from './said-by-lana.ts';
import { authorOf, claimOf, faro } from './speakers.ts';
import { watchDeadlines, type DeadlineDeps } from './watch-deadlines.ts';

/** Whether a supervisor of the country could answer now. */
export type IsSupervised = (country: CountryCode) => boolean;

/** What Lana wants to know: about which message, and what she would have said. */
export type HelpWanted = Pick<EventOf<'help-asked'>, 'about' | 'why' | 'question' | 'proposed'>;

/** Whether Lana asks a supervisor about a message before it goes to a person: once for each, and not too often. */
export function mayAskHelp(
  { transcript, country }: Conversation,
  about: number,
  isSupervised: IsSupervised,
): boolean {
  const asked = transcript.flatMap((line) =>
    line.kind === 'happening' && line.event.type === 'help-asked' ? [line.event.about] : [],
  );
  return asked.length < attention.helpInConversation && !asked.includes(about) && isSupervised(country);
}

/** Lana's question to the supervisors, to be written under her turn. */
export function helpAsked(wanted: HelpWanted, clock: () => Date): NewEvent {
  const expiresAt = new Date(clock().getTime() + attention.helpWithinSeconds * 1_000).toISOString();
  return { type: 'help-asked', author: lana, help: randomUUID(), ...wanted, expiresAt };
}

/** A question ends once: it is answered, withdrawn or expired, whichever is written first. */
function onceEnded({ id }: PendingHelp) {
  return { key: `help-ended:${id}` };
}

/** The conversation, after a question about something earlier was withdrawn: the customer has written on. */
export async function withoutHelp(
  { conversations }: Pick<ConversationDeps, 'conversations'>,
  conversationId: string,
): Promise<Conversation> {
  const conversation = await conversations.get(conversationId);
  const { help, owner } = conversation;
  if (!help || owner.kind !== 'ai') return conversation;
  await conversations.record({
    conversationId,
    events: [{ type: 'help-withdrawn', author: lana, help: help.id }],
    ...onceEnded(help),
  });
  return conversations.get(conversationId);
}

/**
 * A supervisor answers Lana: she says the words at once, or goes on as told. Repeated by the same person, it answers
 * as the first time.
 *
 * @throws FailureError `help-gone` when she does not wait for it any more, `malformed-request` for approving words
 *   that she does not have.
 */
export async function answerHelp(
  deps: AdviseDeps & Pick<ConversationDeps, 'startTurn'>,
  conversationId: string,
  person: Person,
  { help: id, answer }: { readonly help: string; readonly answer: HelpAnswer },
): Promise<Recorded> {
  const { conversations, clock } = deps;
  const conversation = await conversations.get(conversationId);
  const { help } = conversation;
  if (help?.id !== id) return repeated(conversation, person, id);
  if (help.expiresAt <= clock().toISOString()) throw gone();
  const author = authorOf(person);
  const appended = await conversations.record({
    conversationId,
    events: [{ type: 'help-answered', author, help: id, answer }, ...wordsOf(conversation, help, answer)],
    claim: claimOf(conversation, lana),
    ...onceEnded(help),
  });
  if (appended.outcome !== 'appended') throw gone();
  const heard = lastHeard(conversation);
  if (answer.kind === 'guide' && heard) deps.startTurn(conversation, heard.sequence);
  else refreshAdvice(deps, conversationId);
  return answered(conversationId, appended.events);
}

function repeated(conversation: Conversation, { id: by }: Person, help: string): Recorded {
  const isTheirs = conversation.transcript.some(
    (line) =>
      line.kind === 'happening' &&
      line.event.type === 'help-answered' &&
      line.event.help === help &&
      line.event.author.id === by,
  );
  if (!isTheirs) throw gone();
  return asItIs(conversation);
}

/** What Lana says with the answer; nothing yet where she was told how to go on. */
function wordsOf(
  conversation: Conversation,
  { proposed }: PendingHelp,
  answer: HelpAnswer,
): readonly NewEvent[] {
  switch (answer.kind) {
    case 'approve': {
      if (!proposed) throw new FailureError('malformed-request', 'Lana has no words to approve.');
      const { text, model, marks: unsupported } = proposed;
      return [saidByLana(conversation, text, { model, unsupported })];
    }
    case 'say':
      return [saidByLana(conversation, answer.text, { model: null })];
    case 'guide':
      return [];
    default:
      return assertNever(answer);
  }
}

function gone(): FailureError {
  return new FailureError('help-gone', 'Lana does not wait for this answer any more.');
}

type ExpireDeps = DeadlineDeps & Pick<ConversationDeps, 'accounts' | 'packs' | 'cards'>;

/**
 * Watches Lana's questions, those of before a restart included. One that no supervisor answered in time goes the
 * usual way: the customer is told, and waits for a person.
 *
 * @returns the function that ends the watching.
 */
export function watchHelp(deps: ExpireDeps): () => void {
  return watchDeadlines(deps, pendingIn, (conversationId, id) => expire(deps, conversationId, id));
}

function pendingIn({ help }: Conversation): readonly PendingHelp[] {
  return help ? [help] : [];
}

async function expire(deps: ExpireDeps, conversationId: string, id: string): Promise<void> {
  const conversation = await deps.conversations.get(conversationId);
  const { help, language, owner } = conversation;
  if (help?.id !== id) return;
  const words = plainWords[help.why === 'held' ? 'held' : 'handingOver'][language];
  const note = help.proposed?.marks.map((mark) => mark.words).join(' · ') || help.question;
  await askForPerson(deps, conversationId, {
    by: lana,
    reason: help.why,
    note,
    to: null,
    epoch: owner.epoch,
    with: [{ type: 'help-expired', author: faro, help: id }, saidByLana(conversation, words)],
    ...onceEnded(help),
  }).catch((error: unknown) => {
    // Somebody has taken the turn at that very moment: then nothing waits any more.
    if (!(error instanceof FailureError) || error.failure.code === 'store-unavailable') throw error;
  });
}
