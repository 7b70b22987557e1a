import type { ConversationEvent, EventOf, EventType } from '../../shared/conversation/event.ts';
import type { Source } from '../../shared/conversation/source.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { Money } from '../../shared/countries/money.ts';
import { inEachLanguage, type LocalText } from '../../shared/language.ts';

/** The id that stands in the place of a customer's. */
export const hiddenId = 'erased';

/** What stands in the place of what is personal. */
export interface Hiding {
  /** In the place of words that somebody said or wrote. Empty ones say something by that, and stay so. */
  readonly words: (text: string) => string;
  /** In the place of the customer's name. */
  readonly name: string;
}

type Hide<Type extends EventType> = (event: EventOf<Type>, hide: Hiding['words']) => EventOf<Type>;

/**
 * The event without anything by which its customer could be known, and with other words in the place of everybody's:
 * who spoke in which role, when, who had the turn, what kind of change was made and what it came to stay. Doing it
 * again changes nothing.
 *
 * @throws RangeError for an event of a newer version: only that one knows what of it is personal.
 */
export function hidePersonal(event: ConversationEvent, { words, name }: Hiding): ConversationEvent {
  const hide = hiding[event.type] as Hide<EventType>;
  const hidden = hide(event, (text) => (text === '' ? '' : words(text)));
  const { author } = hidden;
  return {
    ...hidden,
    ...(hidden.type === 'conversation-opened' && { customerName: name }),
    author: author.kind === 'customer' ? { ...author, id: hiddenId, name } : author,
  };
}

/** Articles and rules are the same for everybody; the rest is what somebody has, owes or was given. */
function sourceOf(source: Source, hide: Hiding['words']): Source {
  if (source.kind === 'passage' || source.kind === 'country-rule') return source;
  return { ...source, id: hiddenId, title: hide(source.title), text: hide(source.text) };
}

function unsupportedOf(unsupported: Unsupported, hide: Hiding['words']): Unsupported {
  const { instead } = unsupported;
  return {
    ...unsupported,
    words: hide(unsupported.words),
    instead: instead && { title: hide(instead.title), words: hide(instead.words) },
  };
}

function inEach(text: LocalText, hide: Hiding['words']): LocalText {
  return inEachLanguage((language) => hide(text[language]));
}

/** The fold reads the amount of what was asked for, and nothing else of it. */
function inputOf(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const amount = Money.safeParse(input['amount']).data;
  return amount ? { amount } : {};
}

const asItIs = <Event>(event: Event): Event => event;

const hiding: { readonly [Type in EventType]: Hide<Type> } = {
  'conversation-opened': (event) => ({ ...event, accountId: null }),
  'message-received': (event, hide) => ({ ...event, messageId: numbered(event), text: hide(event.text) }),
  'reply-sent': (event, hide) => ({
    ...event,
    messageId: numbered(event),
    text: hide(event.text),
    sources: event.sources.map((source) => sourceOf(source, hide)),
    ...(event.unsupported && { unsupported: event.unsupported.map((one) => unsupportedOf(one, hide)) }),
    ...(event.reasked && { reasked: event.reasked.map((one) => unsupportedOf(one, hide)) }),
  }),
  'reply-held': (event, hide) => ({
    ...event,
    text: hide(event.text),
    unsupported: event.unsupported.map(hide),
    ...(event.marks && { marks: event.marks.map((one) => unsupportedOf(one, hide)) }),
  }),
  'reply-corrected': (event, hide) => ({ ...event, note: hide(event.note) }),
  'reading-contested': (event, hide) => ({ ...event, note: event.note && hide(event.note) }),
  'guardrail-intervened': (event, hide) => ({
    ...event,
    reasons: event.reasons.map(hide),
    assessments: hide(event.assessments),
  }),
  'line-translated': (event, hide) => ({ ...event, text: hide(event.text) }),
  'language-changed': asItIs,
  'turn-started': asItIs,
  'turn-ended': (event, hide) => ({ ...event, failure: event.failure && hide(event.failure) }),
  'model-called': asItIs,
  'agent-reported': (event, hide) => ({
    ...event,
    finding: hide(event.finding),
    read: event.read.map(hide),
  }),
  'mood-read': (event, hide) => ({ ...event, because: event.because.map(hide) }),
  'intent-read': asItIs,
  'knowledge-found': (event, hide) => ({
    ...event,
    passages: event.passages.map((source) => sourceOf(source, hide)),
  }),
  'suggestions-made': (event, hide) => ({
    ...event,
    suggestions: event.suggestions.map((suggestion) => ({
      ...suggestion,
      title: inEach(suggestion.title, hide),
      why: inEach(suggestion.why, hide),
      text: hide(suggestion.text),
      tool: suggestion.tool && { name: suggestion.tool.name, input: {} },
      ...(suggestion.learned && { learned: { ...suggestion.learned, because: null } }),
    })),
  }),
  'answer-delayed': asItIs,
  'suggestion-taken': asItIs,
  'suggestion-dismissed': asItIs,
  'playbook-opened': asItIs,
  'playbook-closed': asItIs,
  'step-done': asItIs,
  'fact-learned': (event, hide) => ({ ...event, value: hide(event.value) }),
  'promise-made': (event, hide) => ({
    ...event,
    promise: { ...event.promise, text: hide(event.promise.text) },
  }),
  'promise-settled': (event, hide) => ({ ...event, what: hide(event.what) }),
  'call-back-scheduled': (event, hide) => ({ ...event, reason: hide(event.reason) }),
  'call-back-taken': asItIs,
  'call-back-done': asItIs,
  'call-back-missed': asItIs,
  'lookup-done': (event, hide) => ({ ...event, result: hide(event.result) }),
  'effect-intended': (event) => ({ ...event, input: inputOf(event.input) }),
  'effect-done': (event, hide) => ({
    ...event,
    summary: hide(event.summary),
    reference: event.reference && hide(event.reference),
  }),
  'effect-failed': (event, hide) => ({ ...event, message: hide(event.message) }),
  'action-refused': (event, hide) => ({ ...event, message: hide(event.message) }),
  'approval-requested': (event, hide) => ({
    ...event,
    input: inputOf(event.input),
    what: hide(event.what),
    note: hide(event.note),
  }),
  'approval-given': (event, hide) => ({ ...event, what: hide(event.what) }),
  'approval-refused': (event, hide) => ({ ...event, what: hide(event.what), reason: hide(event.reason) }),
  'approval-expired': (event, hide) => ({ ...event, what: hide(event.what) }),
  'help-asked': (event, hide) => ({
    ...event,
    question: hide(event.question),
    proposed: event.proposed && {
      ...event.proposed,
      text: hide(event.proposed.text),
      marks: event.proposed.marks.map((one) => unsupportedOf(one, hide)),
    },
  }),
  'help-answered': (event, hide) => ({
    ...event,
    answer:
      event.answer.kind === 'approve' ? event.answer : { ...event.answer, text: hide(event.answer.text) },
  }),
  'help-withdrawn': asItIs,
  'help-expired': asItIs,
  'flag-raised': (event, hide) => ({ ...event, note: hide(event.note) }),
  'flag-lowered': (event, hide) => ({ ...event, answer: hide(event.answer) }),
  'owner-changed': asItIs,
  'hand-over-requested': (event, hide) => {
    const { mood, ...briefing } = event.briefing;
    return {
      ...event,
      briefing: {
        mood,
        wants: hide(briefing.wants),
        tried: briefing.tried.map(hide),
        facts: briefing.facts.map((fact) => ({ ...fact, value: hide(fact.value) })),
        promises: briefing.promises.map(hide),
      },
    };
  },
  'hand-over-accepted': asItIs,
  'hand-over-declined': (event, hide) => ({ ...event, reason: hide(event.reason) }),
  'hand-over-expired': asItIs,
  'contact-offered': asItIs,
  'offer-unanswered': asItIs,
  'offer-withdrawn': asItIs,
  'speakers-missed': asItIs,
  'handed-back': (event, hide) => {
    const { goal, agreed, promises } = event.packet;
    return {
      ...event,
      packet: { goal: hide(goal), agreed: agreed.map(hide), promises: promises.map(hide) },
    };
  },
  'consult-asked': (event, hide) => ({ ...event, question: hide(event.question) }),
  'consult-accepted': asItIs,
  'consult-ended': asItIs,
  'watch-started': asItIs,
  'watch-ended': asItIs,
  'whisper-sent': (event, hide) => ({ ...event, text: hide(event.text) }),
  'note-written': (event, hide) => ({ ...event, text: hide(event.text) }),
  'wrap-up-drafted': (event, hide) => ({ ...event, summary: hide(event.summary) }),
  'conversation-closed': (event, hide) => ({ ...event, summary: hide(event.summary) }),
  'conversation-erased': asItIs,
  'newer-event-kept': ({ newer }) => {
    throw new RangeError(`What of ${newer} is personal only the version of Faro knows that wrote it`);
  },
};

/** Message ids are chosen by whoever sends, so they may say anything. */
function numbered({ sequence }: { readonly sequence: number }): string {
  return `${hiddenId}-${sequence}`;
}
