import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { Skill } from '../../shared/desks/skill.ts';
import type { Language } from '../../shared/language.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { BodyOf } from '../../shared/wire/http.ts';
import { call } from '../app/api.ts';
import type { Contest } from './contest.ts';
import { attempt } from './notice.ts';
import { waitsFor } from './waits-for.ts';

/** Everything a person does to a conversation; each answers null when the backend refused, and the desk says why. */

/** Accepts the conversation when it waits for this person, else takes the turn from whoever has it. */
export function takeTurn(conversation: Conversation, me: string) {
  const { id, owner } = conversation;
  return attempt(() =>
    waitsFor(conversation.handOver, me)
      ? call('answerHandOver', { id }, { answer: 'accept' })
      : call('owner', { id }, { to: 'me', epoch: owner.epoch }),
  );
}

export function decline({ id }: Conversation, reason: string) {
  return attempt(() => call('answerHandOver', { id }, { answer: 'decline', reason }));
}

/** Gives Lana the turn with what to do next. */
export function handToLana({ id, owner }: Conversation, goal: string) {
  return attempt(() => call('owner', { id }, { to: 'ai', goal, epoch: owner.epoch }));
}

export interface Receiver {
  /** A colleague's id; null for whoever takes it first. */
  readonly person: string | null;
  /** Those with this skill first. */
  readonly team: Skill | null;
}

/** Gives the conversation to a colleague, to a team, or to whoever takes it first. */
export function handToPeople({ id, owner }: Conversation, receiver: Receiver, note: string) {
  return attempt(() => call('owner', { id }, { to: 'queue', ...receiver, note, epoch: owner.epoch }));
}

/** Asks a colleague for advice and keeps the turn. */
export function askForAdvice({ id }: Conversation, person: string, question: string) {
  return attempt(() => call('consult', { id }, { do: 'ask', person, question }));
}

export function acceptConsult({ id }: Conversation) {
  return attempt(() => call('consult', { id }, { do: 'accept' }));
}

/** Ends it, withdraws the question, or declines to advise. */
export function endConsult({ id }: Conversation) {
  return attempt(() => call('consult', { id }, { do: 'end' }));
}

export function runSuggestion({ id, owner }: Conversation, suggestion: Suggestion, actionId: string) {
  return attempt(() => call('act', { id }, { actionId, suggestionId: suggestion.id, epoch: owner.epoch }));
}

/** A credit on the next bill, in minor units; above the person's limit it waits for a supervisor. */
export function giveCredit(
  { id, owner }: Conversation,
  credit: { readonly amount: number; readonly reason: string },
  actionId: string,
) {
  return attempt(() =>
    call('act', { id }, { actionId, tool: 'give_credit', input: credit, epoch: owner.epoch }),
  );
}

export function dismissSuggestion({ id }: Conversation, suggestionId: string) {
  return attempt(() => call('dismissSuggestion', { id }, { suggestionId }));
}

export function tickStep({ id }: Conversation, step: string) {
  return attempt(() => call('tickStep', { id }, { step }));
}

/** Puts on record that something said to the customer is wrong; `about` is its sequence number. */
export function correctReply(conversationId: string, about: number, note: string) {
  return attempt(() => call('correctReply', { id: conversationId }, { about, note }));
}

/** Puts on record that Faro read something wrong. */
export function contestReading(conversationId: string, contest: Contest) {
  return attempt(() => call('contest', { id: conversationId }, contest));
}

/** Calls for a supervisor, in words that may be empty; said again in others, those stand. */
export function raiseFlag({ id }: Conversation, note: string) {
  return attempt(() => call('flag', { id }, { flag: 'raise', note }));
}

export function lowerFlag({ id }: Conversation) {
  return attempt(() => call('flag', { id }, { flag: 'lower' }));
}

export function close({ id }: Conversation, disposition: string, summary: string) {
  return attempt(() => call('close', { id }, { disposition, summary }));
}

export type ToldConversation = BodyOf<'startDemonstration'>['conversation'];

/** A simulated customer begins one of the told conversations. */
export function startDemonstration(conversation: ToldConversation, country: CountryCode, language: Language) {
  return attempt(() => call('startDemonstration', {}, { conversation, country, language }));
}
