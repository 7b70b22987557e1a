import type { EventOf, EventType, NewEvent } from '../../shared/conversation/event.ts';
import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { sameInEach } from '../../shared/language.ts';
import { dawn } from './builders.ts';

type Without<Event, Keys extends PropertyKey> = Event extends unknown ? Omit<Event, Keys> : never;
type Payload<Type extends EventType> = Without<
  EventOf<Type>,
  'type' | 'author' | 'conversationId' | 'sequence' | 'at'
>;

/** Event types that a log of this version has: one of a newer version is read, and never written. */
export type WrittenType = Exclude<EventType, 'newer-event-kept'>;

const at = dawn.toISOString();
const callBack = { callBack: 'call-1' } as const;
const handOver = { handOver: 'hand-over-1' } as const;
const consult = { consult: 'consult-1' } as const;
const effect = { key: 'change-1', effect: 'credit-applied' } as const;
const money = { minor: 7_000, currency: 'USD' } as const;

/**
 * What an event of each type may carry, with these words wherever somebody's words or the customer's data may stand.
 * `id` is the customer's.
 */
export function everyPayload(words: string, id: string): { readonly [Type in WrittenType]: Payload<Type> } {
  const unsupported: Unsupported = { words, at: 0, kind: 'amount', instead: { title: words, words } };
  const source = { kind: 'bill', id: `${id}-2026-03`, title: words, text: words } as const;
  const passage = { kind: 'passage', id: 'cancel-es#1', title: 'Cancelar', text: 'Se puede' } as const;
  const suggestion: Suggestion = {
    id: `dispute:${id}-2026-03`,
    kind: 'action',
    title: sameInEach(words),
    why: sameInEach(words),
    price: { before: money, after: money, months: null },
    tool: { name: 'open-dispute', input: { reason: words, billId: `${id}-2026-03` } },
    text: words,
    irreversible: false,
    learned: { because: sameInEach(words), usual: 2 },
  };
  return {
    'conversation-opened': {
      channel: 'web-chat',
      country: 'EC',
      language: 'es',
      accountId: id,
      customerName: words,
      simulated: false,
    },
    'message-received': { messageId: `m-${words}`, from: 'customer', text: words, channel: 'web-chat' },
    'reply-sent': {
      messageId: `r-${words}`,
      from: 'ai',
      text: words,
      epoch: 1,
      sources: [source, passage],
      model: 'faro-embedded',
      suggestionId: suggestion.id,
      unsupported: [unsupported],
      reasked: [unsupported],
    },
    'reply-held': { text: words, unsupported: [words], epoch: 1, marks: [unsupported], model: 'm' },
    'reply-corrected': { about: 3, note: words },
    'reading-contested': { about: 3, what: 'mood', suggestionId: null, note: words },
    'guardrail-intervened': {
      turn: 'turn-1',
      stage: 'answer',
      outcome: 'intervened',
      reasons: [words],
      assessments: JSON.stringify({ match: words }),
      milliseconds: 1,
    },
    'line-translated': { about: 3, to: 'en', text: words, model: 'm' },
    'language-changed': { language: 'en' },
    'answer-delayed': { about: 3, text: 'Tardo un poco más.' },
    'turn-started': { turn: 'turn-1', about: 3, model: 'm' },
    'turn-ended': { turn: 'turn-1', outcome: 'failed', milliseconds: 1, failure: words },
    'model-called': {
      turn: 'turn-1',
      task: 'quick-reply',
      model: 'small',
      modelId: 'm',
      outcome: 'ok',
      code: null,
      fallback: false,
      tokensIn: 1,
      tokensOut: 1,
      tokensCached: 0,
      microUsd: 1,
      firstTokenMilliseconds: 1,
      milliseconds: 1,
    },
    'agent-reported': {
      about: 3,
      agent: 'account',
      startedAt: at,
      milliseconds: 1,
      finding: words,
      read: [words],
    },
    'mood-read': { about: 3, mood: -0.5, because: [words] },
    'intent-read': { about: 3, intent: 'talk-to-person', confidence: 0.9, others: [] },
    'knowledge-found': { about: 3, passages: [passage] },
    'suggestions-made': { about: 3, suggestions: [suggestion] },
    'suggestion-taken': { suggestionId: suggestion.id, edited: true },
    'suggestion-dismissed': { suggestionId: suggestion.id },
    'playbook-opened': { playbook: 'bill-query' },
    'playbook-closed': { playbook: 'bill-query', outcome: 'reached' },
    'step-done': { playbook: 'bill-query', step: 'compared', by: 'ai' },
    'fact-learned': { name: 'phone', value: words, standing: 'claimed' },
    'promise-made': { promise: { text: words, dueOn: '2026-03-16' } },
    'promise-settled': { about: 4, what: words, outcome: 'kept' },
    'call-back-scheduled': {
      ...callBack,
      dueAt: at,
      timeZone: 'America/Guayaquil',
      way: 'telephone',
      reason: words,
      missedFrom: at,
    },
    'call-back-taken': callBack,
    'call-back-done': callBack,
    'call-back-missed': { ...callBack, because: 'no-answer' },
    'lookup-done': { tool: 'bills', result: words },
    'effect-intended': { ...effect, input: { amount: money, reason: words, accountId: id }, epoch: 1 },
    'effect-done': { ...effect, summary: words, reference: `CL-${words}`, amount: money },
    'effect-failed': { ...effect, code: 'action-refused', message: words },
    'action-refused': { tool: 'credit', code: 'above-limit', message: words },
    'approval-requested': {
      ...effect,
      approval: 'approval-1',
      input: { amount: money, reason: words },
      what: words,
      amount: money,
      why: 'above-own-limit',
      note: words,
      expiresAt: at,
      epoch: 1,
    },
    'approval-given': { approval: 'approval-1', what: words },
    'approval-refused': { approval: 'approval-1', what: words, reason: words },
    'approval-expired': { approval: 'approval-1', what: words },
    'help-asked': {
      help: 'help-1',
      about: 3,
      why: 'held',
      question: words,
      proposed: { text: words, marks: [unsupported], model: 'm' },
      expiresAt: at,
    },
    'help-answered': { help: 'help-1', answer: { kind: 'say', text: words } },
    'help-withdrawn': { help: 'help-1' },
    'help-expired': { help: 'help-1' },
    'flag-raised': { note: words },
    'flag-lowered': { answer: words },
    'owner-changed': {
      owner: { kind: 'queue', id: 'queue', name: '', epoch: 2 },
      because: 'queued',
    },
    'hand-over-requested': {
      ...handOver,
      reason: 'asked',
      to: null,
      briefing: {
        wants: words,
        tried: [words],
        facts: [{ name: 'phone', value: words, standing: 'claimed' }],
        promises: [words],
        mood: -0.5,
      },
      expiresAt: at,
    },
    'hand-over-accepted': handOver,
    'hand-over-declined': { ...handOver, reason: words },
    'hand-over-expired': { ...handOver, rounds: 1 },
    'contact-offered': { ...handOver, to: 'rep-ana', name: 'Ana Torres', expiresAt: at },
    'offer-unanswered': { ...handOver, to: 'rep-ana' },
    'offer-withdrawn': { ...handOver, to: 'rep-ana' },
    'speakers-missed': { ...handOver, language: 'pt-BR' },
    'handed-back': { packet: { goal: words, agreed: [words], promises: [words] } },
    'consult-asked': { ...consult, to: 'rep-ana', name: 'Ana Torres', question: words, expiresAt: at },
    'consult-accepted': consult,
    'consult-ended': { ...consult, because: 'done' },
    'watch-started': {},
    'watch-ended': {},
    'whisper-sent': { text: words },
    'note-written': { text: words },
    'wrap-up-drafted': { disposition: 'bill-explained', summary: words },
    'conversation-closed': { disposition: 'bill-explained', summary: words },
    'conversation-erased': { by: 'operations' },
  };
}

/** One event of a type with those words in it, by its customer, who is named by them. */
export function eventWith(type: WrittenType, words: string, id: string): NewEvent {
  const author = { kind: 'customer', id, name: words.slice(0, 200) } as const;
  return { type, author, ...everyPayload(words, id)[type] } as NewEvent;
}

/** All of them but those by which a conversation begins, changes hands or ends. */
export const inBetween = (Object.keys(everyPayload('', '')) as readonly WrittenType[]).filter(
  (type) =>
    !['conversation-opened', 'owner-changed', 'conversation-closed', 'conversation-erased'].includes(type),
);
