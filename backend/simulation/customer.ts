import { randomUUID } from 'node:crypto';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import type { Recorded } from '../../shared/wire/route.ts';
import type { ChatClient } from './chat-client.ts';
import { openingWords, type Persona } from './persona.ts';
import { phraseBookOf } from './phrases/phrase-book.ts';
import type { Random } from './random.ts';
import { fresh, react } from './react.ts';

/** Waits that many milliseconds; rejects at once when the signal is aborted. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface CustomerDeps {
  readonly chat: ChatClient;
  readonly random: Random;
  readonly pause: Pause;
  readonly signal: AbortSignal;
}

/** Seconds that one look at the log waits for news. */
const patience = 25;
/** Looks without an answer after which one asks whether anybody is there. */
const looksBeforeAsking = 3;
/** Looks without an answer after which one gives up. */
const looksBeforeLeaving = 9;

/** Begins the persona's conversation. @throws FailureError, or TypeError when the server is away. */
export function begin({ chat, random, signal }: CustomerDeps, persona: Persona): Promise<Recorded> {
  return chat.send(messageOf(persona, openingWords(persona, random)), signal);
}

/**
 * Goes on with a conversation that was begun, until it ends, the persona leaves or the signal is aborted. Whoever
 * was passed to a person waits for that person's words.
 */
export async function converse(deps: CustomerDeps, persona: Persona, begun: Recorded): Promise<void> {
  const { chat, random, pause, signal } = deps;
  const { conversationId } = begun;
  let progress = fresh;
  let { sequence } = begun;
  for (;;) {
    const heard = await listen(deps, persona, conversationId, sequence);
    if (heard.answer === null) return;
    await pause(timeToAnswer(heard.answer, random), signal);
    sequence = heard.sequence;
    const since = await chat.next(conversationId, sequence, 0, signal);
    if (passedOn(since) >= 0) continue;
    const reaction = react(persona, progress, heard.answer, random);
    ({ progress } = reaction);
    if (reaction.text !== null) await chat.send(messageOf(persona, reaction.text, conversationId), signal);
    if (reaction.leaves) return;
  }
}

/** Waits for words of Lana's or a person's; null once the conversation is closed or nobody answers. */
async function listen(
  { chat, random, signal }: CustomerDeps,
  persona: Persona,
  conversationId: string,
  after: number,
): Promise<{ answer: string | null; sequence: number }> {
  let sequence = after;
  for (let looks = 1; looks <= looksBeforeLeaving; ) {
    const events = await chat.next(conversationId, sequence, patience, signal);
    sequence = events.at(-1)?.sequence ?? sequence;
    if (events.some(({ type }) => type === 'conversation-closed')) break;
    const answer = wordsIn(events.slice(passedOn(events) + 1));
    if (answer !== '') return { answer, sequence };
    if (events.length > 0) continue;
    if (looks === looksBeforeAsking) {
      const words = random.pick(phraseBookOf(persona.language).stillThere);
      await chat.send(messageOf(persona, words, conversationId), signal);
    }
    looks += 1;
  }
  return { answer: null, sequence };
}

/** Where the customer was last passed to a person, or -1: what was said before that waits for no answer. */
function passedOn(events: readonly ConversationEvent[]): number {
  return events.findLastIndex((event) => event.type === 'owner-changed' && event.owner.kind === 'queue');
}

function wordsIn(events: readonly ConversationEvent[]): string {
  return events.flatMap((event) => (event.type === 'reply-sent' ? [event.text] : [])).join('\n');
}

function messageOf({ country, language, accountId }: Persona, text: string, conversationId?: string) {
  const known = conversationId === undefined ? {} : { conversationId };
  return { messageId: randomUUID(), country, language, customer: { accountId }, text, ...known };
}

/** Milliseconds to read an answer and write the next line: people read some 40 characters a second when they skim. */
function timeToAnswer(answer: string, random: Random): number {
  return Math.min(answer.length * 25, 4_000) + random.between(1_500, 4_500);
}
