import { languages, type Language } from '../../../shared/language.ts';
import { general } from '../../playbooks/general-sayings.ts';
import { wrongFigures } from './figures.ts';
import { eventsOf, type HeldConversation } from './hold-conversation.ts';

export const faultNames = [
  'outcome',
  'amount',
  'loop',
  'turns',
  'held',
  'silent',
  'language',
  'failure',
] as const;

/** What went wrong in a conversation, and in which words. */
export interface Fault {
  readonly fault: (typeof faultNames)[number];
  readonly why: string;
}

type Check = (held: HeldConversation) => readonly string[];

const checks: Readonly<Record<Fault['fault'], Check>> = {
  outcome: (held) => [...wrongEffects(held), ...wrongEnd(held), ...wrongWords(held)],
  amount: (held) => held.exchanges.flatMap((exchange) => wrongFigures(exchange, held)),
  loop: loops,
  turns: tooLate,
  held: ({ events }) => eventsOf(events, 'reply-held').map(({ unsupported }) => unsupported.join(' · ')),
  silent: ({ exchanges }) => exchanges.filter(({ reply }) => reply === '').map(({ says }) => says),
  language: wrongLanguage,
  failure: ({ errors }) => errors.map(String),
};

/** Everything that is not as it should be; empty for a conversation that ended well. */
export function judge(held: HeldConversation): readonly Fault[] {
  return faultNames.flatMap((fault) => checks[fault](held).map((why) => ({ fault, why })));
}

function wrongEffects({ written: { ends }, events }: HeldConversation): readonly string[] {
  const happened = eventsOf(events, 'effect-done').map(({ effect }) => effect);
  const extra = [...happened];
  const missing = (ends.does ?? []).filter((effect) => {
    const index = extra.indexOf(effect);
    if (index >= 0) extra.splice(index, 1);
    return index < 0;
  });
  const failed = eventsOf(events, 'effect-failed').map(({ effect, code }) => `${effect} failed: ${code}`);
  return [
    ...missing.map((effect) => `${effect} did not happen`),
    ...extra.filter((effect) => !ends.may?.includes(effect)).map((effect) => `${effect} happened`),
    ...failed,
  ];
}

function wrongEnd({ written: { ends }, conversation, events }: HeldConversation): readonly string[] {
  const has = conversation.closedAt ? 'nobody' : conversation.owner.kind === 'ai' ? 'lana' : 'person';
  const should = ends.turn ?? 'lana';
  const reason = eventsOf(events, 'hand-over-requested').at(-1)?.reason;
  const disposition = conversation.wrapUp?.disposition;
  return [
    ...(has === should ? [] : [`the turn is with ${has}, not ${should}${reason ? ` (${reason})` : ''}`]),
    ...(reason && ends.because && !ends.because.includes(reason) ? [`passed on because ${reason}`] : []),
    ...(ends.disposition && !ends.disposition.some((one) => one === disposition)
      ? [`written up as ${disposition}`]
      : []),
  ];
}

function wrongWords({ written: { ends }, exchanges }: HeldConversation): readonly string[] {
  const said = exchanges.map(({ reply }) => reply).join('\n');
  const isIn = (part: string | RegExp) => (typeof part === 'string' ? said.includes(part) : part.test(said));
  return [
    ...(ends.hears ?? []).filter((part) => !isIn(part)).map((part) => `never said ${String(part)}`),
    ...(ends.never ?? []).filter(isIn).map((part) => `said ${String(part)}`),
  ];
}

function tooLate({ written: { ends }, exchanges }: HeldConversation): readonly string[] {
  if (ends.within === undefined) return [];
  const last = exchanges.findLastIndex(({ events }) =>
    events.some(({ type }) => type === 'effect-done' || type === 'hand-over-requested'),
  );
  return last + 1 > ends.within ? [`it took ${last + 1} messages instead of ${ends.within}`] : [];
}

const sameQuestionTooOften = 3;

/** The same words twice in a row, or the same question three times. "Anything else?" may end any matter. */
function loops({ exchanges, language }: HeldConversation): readonly string[] {
  const replies = exchanges.map(({ reply }) => reply);
  const twice = replies.filter((reply, index) => reply !== '' && reply === replies[index - 1]);
  const closing = general.anythingElse[language];
  const questions = replies.flatMap((reply) => reply.match(/[^.!?…]*\?/g) ?? []).map((words) => words.trim());
  const counted = Map.groupBy(
    questions.filter((question) => question !== closing),
    (question) => question,
  );
  const often = [...counted].filter(([, times]) => times.length >= sameQuestionTooOften);
  return [...twice.map((reply) => `twice: ${reply}`), ...often.map(([question]) => `thrice: ${question}`)];
}

/** Small words that one of the three languages has and the others do not. */
const telling: Readonly<Record<Language, RegExp>> = {
  es: /(?<!\p{L})(?:el|los|las|usted|con|una|y|le|su|más|está|qué|puedo|gracias|desde|¿\p{L}+)(?!\p{L})/giu,
  'pt-BR':
    /(?<!\p{L})(?:os|você|não|com|uma|em|ou|mais|posso|obrigada|também|à|do|da|seu|sua|é|um)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|you|your|and|is|it|of|with|for|can|would|like|that|to|have)(?!\p{L})/giu,
};

/** Replies with more of another language in them than of the one the conversation is to be answered in. */
function wrongLanguage({ exchanges, language, written }: HeldConversation): readonly string[] {
  const should = written.ends.answersIn ?? language;
  return exchanges
    .map(({ reply }) => reply)
    .filter((reply) => languages.some((other) => wordsOf(other, reply) > wordsOf(should, reply)))
    .map((reply) => `not ${should}: ${reply}`);
}

function wordsOf(language: Language, reply: string): number {
  return reply.match(telling[language])?.length ?? 0;
}
