import type { Author, ConversationEvent, EventOf, EventType } from '../../shared/conversation/event.ts';
import type { Source } from '../../shared/conversation/source.ts';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { Money } from '../../shared/countries/money.ts';
import { sameInEach, type Language } from '../../shared/language.ts';

/** What stands in the place of erased words, in the language of their conversation. */
export const erasureMark: Readonly<Record<Language, string>> = {
  es: '[borrado]',
  'pt-BR': '[apagado]',
  en: '[erased]',
};

/** The id that stands in the place of a customer's. */
export const erasedId = 'erased';

type Erase<Type extends EventType> = (event: EventOf<Type>, mark: string) => EventOf<Type>;

/**
 * The event without anybody's words and without anything by which its customer could be known: who spoke in which
 * role, when, who had the turn, what kind of change was made and what it came to stay. Erasing it again changes
 * nothing.
 *
 * @throws RangeError for an event of a newer version: only that one knows what of it is personal.
 */
export function eraseEvent(event: ConversationEvent, mark: string): ConversationEvent {
  const erase = erasing[event.type] as Erase<EventType>;
  const erased = erase(event, mark);
  return { ...erased, author: withoutName(erased.author, mark) };
}

function withoutName(author: Author, mark: string): Author {
  return author.kind === 'customer' ? { ...author, id: erasedId, name: mark } : author;
}

/** A text that was empty says something by that and stays so. */
const hidden = (text: string, mark: string) => (text === '' ? '' : mark);
const each = (texts: readonly string[], mark: string) => texts.map((text) => hidden(text, mark));

/** Articles and rules are the same for everybody; the rest is what somebody has, owes or was given. */
function sourceOf(source: Source, mark: string): Source {
  if (source.kind === 'passage' || source.kind === 'country-rule') return source;
  return { ...source, id: erasedId, title: mark, text: mark };
}

function unsupportedOf(unsupported: Unsupported, mark: string): Unsupported {
  return {
    ...unsupported,
    words: hidden(unsupported.words, mark),
    instead: unsupported.instead && { title: mark, words: mark },
  };
}

/** The fold reads the amount of what was asked for, and nothing else of it. */
function inputOf(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const amount = Money.safeParse(input['amount']).data;
  return amount ? { amount } : {};
}

const asItIs = <Event>(event: Event): Event => event;

const erasing: { readonly [Type in EventType]: Erase<Type> } = {
  'conversation-opened': (event, mark) => ({ ...event, accountId: null, customerName: mark }),
  'message-received': (event, mark) => ({ ...event, messageId: numbered(event), text: mark }),
  'reply-sent': (event, mark) => ({
    ...event,
    messageId: numbered(event),
    text: mark,
    sources: event.sources.map((source) => sourceOf(source, mark)),
    ...(event.unsupported && { unsupported: event.unsupported.map((one) => unsupportedOf(one, mark)) }),
    ...(event.reasked && { reasked: event.reasked.map((one) => unsupportedOf(one, mark)) }),
  }),
  'reply-held': (event, mark) => ({
    ...event,
    text: mark,
    unsupported: each(event.unsupported, mark),
    ...(event.marks && { marks: event.marks.map((one) => unsupportedOf(one, mark)) }),
  }),
  'reply-corrected': (event, mark) => ({ ...event, note: hidden(event.note, mark) }),
  'reading-contested': (event, mark) => ({ ...event, note: event.note && mark }),
  'guardrail-intervened': (event, mark) => ({
    ...event,
    reasons: each(event.reasons, mark),
    assessments: hidden(event.assessments, mark),
  }),
  'line-translated': (event, mark) => ({ ...event, text: mark }),
  'language-changed': asItIs,
  'turn-started': asItIs,
  'turn-ended': (event, mark) => ({ ...event, failure: event.failure && mark }),
  'model-called': asItIs,
  'agent-reported': (event, mark) => ({
    ...event,
    finding: hidden(event.finding, mark),
    read: each(event.read, mark),
  }),
  'mood-read': (event, mark) => ({ ...event, because: each(event.because, mark) }),
  'intent-read': asItIs,
  'knowledge-found': (event, mark) => ({
    ...event,
    passages: event.passages.map((source) => sourceOf(source, mark)),
  }),
  'suggestions-made': (event, mark) => ({
    ...event,
    suggestions: event.suggestions.map((suggestion) => ({
      ...suggestion,
      title: sameInEach(mark),
      why: sameInEach(mark),
      text: hidden(suggestion.text, mark),
      tool: suggestion.tool && { name: suggestion.tool.name, input: {} },
      ...(suggestion.learned && { learned: { ...suggestion.learned, because: null } }),
    })),
  }),
  'suggestion-taken': asItIs,
  'suggestion-dismissed': asItIs,
  'playbook-opened': asItIs,
  'playbook-closed': asItIs,
  'step-done': asItIs,
  'fact-learned': (event, mark) => ({ ...event, value: mark }),
  'promise-made': (event, mark) => ({ ...event, promise: { ...event.promise, text: mark } }),
  'promise-settled': (event, mark) => ({ ...event, what: mark }),
  'call-back-scheduled': (event, mark) => ({ ...event, reason: hidden(event.reason, mark) }),
  'call-back-taken': asItIs,
  'call-back-done': asItIs,
  'call-back-missed': asItIs,
  'lookup-done': (event, mark) => ({ ...event, result: mark }),
  'effect-intended': (event) => ({ ...event, input: inputOf(event.input) }),
  'effect-done': (event, mark) => ({ ...event, summary: mark, reference: event.reference && mark }),
  'effect-failed': (event, mark) => ({ ...event, message: hidden(event.message, mark) }),
  'action-refused': (event, mark) => ({ ...event, message: hidden(event.message, mark) }),
  'approval-requested': (event, mark) => ({
    ...event,
    input: inputOf(event.input),
    what: mark,
    note: hidden(event.note, mark),
  }),
  'approval-given': (event, mark) => ({ ...event, what: mark }),
  'approval-refused': (event, mark) => ({ ...event, what: mark, reason: hidden(event.reason, mark) }),
  'approval-expired': (event, mark) => ({ ...event, what: mark }),
  'help-asked': (event, mark) => ({
    ...event,
    question: hidden(event.question, mark),
    proposed: event.proposed && {
      ...event.proposed,
      text: mark,
      marks: event.proposed.marks.map((one) => unsupportedOf(one, mark)),
    },
  }),
  'help-answered': (event, mark) => ({
    ...event,
    answer: event.answer.kind === 'approve' ? event.answer : { ...event.answer, text: mark },
  }),
  'help-withdrawn': asItIs,
  'help-expired': asItIs,
  'flag-raised': (event, mark) => ({ ...event, note: hidden(event.note, mark) }),
  'flag-lowered': (event, mark) => ({ ...event, answer: hidden(event.answer, mark) }),
  'owner-changed': asItIs,
  'hand-over-requested': (event, mark) => {
    const { mood, ...briefing } = event.briefing;
    return {
      ...event,
      briefing: {
        mood,
        wants: hidden(briefing.wants, mark),
        tried: each(briefing.tried, mark),
        facts: briefing.facts.map((fact) => ({ ...fact, value: mark })),
        promises: each(briefing.promises, mark),
      },
    };
  },
  'hand-over-accepted': asItIs,
  'hand-over-declined': (event, mark) => ({ ...event, reason: hidden(event.reason, mark) }),
  'hand-over-expired': asItIs,
  'contact-offered': asItIs,
  'offer-unanswered': asItIs,
  'handed-back': (event, mark) => {
    const { agreed, promises } = event.packet;
    return {
      ...event,
      packet: { goal: mark, agreed: each(agreed, mark), promises: each(promises, mark) },
    };
  },
  'consult-asked': (event, mark) => ({ ...event, question: hidden(event.question, mark) }),
  'consult-accepted': asItIs,
  'consult-ended': asItIs,
  'watch-started': asItIs,
  'watch-ended': asItIs,
  'whisper-sent': (event, mark) => ({ ...event, text: mark }),
  'note-written': (event, mark) => ({ ...event, text: mark }),
  'wrap-up-drafted': (event, mark) => ({ ...event, summary: hidden(event.summary, mark) }),
  'conversation-closed': (event, mark) => ({ ...event, summary: hidden(event.summary, mark) }),
  'conversation-erased': asItIs,
  'newer-event-kept': ({ newer }) => {
    throw new RangeError(`What of ${newer} is personal only the version of Faro knows that wrote it`);
  },
};

/** Message ids are chosen by whoever sends, so they may say anything. */
function numbered({ sequence }: { readonly sequence: number }): string {
  return `${erasedId}-${sequence}`;
}
