import type { Source } from '../../shared/conversation/source.ts';
import { fold } from './figure.ts';
import { groundedFrom, scoreGroundedness } from './groundedness/score-groundedness.ts';
import { readWords } from './groundedness/words.ts';
import { announces, deadline, topics, unable, type Topic } from './statement-topics.ts';

/** A promise, a rule or a deed that a text states. */
export interface Statement {
  readonly topic: string;
  readonly kind: Topic['kind'];
  readonly words: string;
  readonly at: number;
  readonly sentence: string;
}

/** How far before a promise its denial may stand, in characters. */
const deniedWithin = 45;
/** So much of what a statement is about must stand in a source that does not state it in so many words. */
const mostOfMatter = 0.6;
/** Sources that can say what the operator does; the others name values. */
const telling: ReadonlySet<Source['kind']> = new Set(['passage', 'country-rule', 'effect']);

/** What a text promises, rules or says was done. A question asks, and states nothing. */
export function readStatements(text: string): readonly Statement[] {
  return sentencesOf(text).flatMap(({ sentence, at }) =>
    isQuestion(sentence) ? [] : statementsIn(sentence, at),
  );
}

function statementsIn(sentence: string, from: number): readonly Statement[] {
  const plain = plainOf(sentence);
  const lower = sentence.toLowerCase();
  const stated = (topic: string, kind: Topic['kind'], match: RegExpExecArray): Statement => ({
    topic,
    kind,
    words: sentence.slice(match.index, match.index + match[0].length),
    at: from + match.index,
    sentence,
  });
  const found = topics.flatMap(({ id, kind, said, accented }) => {
    const matches = [...plain.matchAll(said), ...(accented ? lower.matchAll(accented) : [])];
    return matches.filter(({ index }) => !isDenied(plain, index)).map((match) => stated(id, kind, match));
  });
  const [when] = plain.matchAll(deadline);
  const announced = when && announces.test(lower) && !isDenied(plain, when.index);
  return announced ? [...found, stated('deadline', 'promise', when)] : found;
}

/**
 * Whether a source says the same: it states the same topic about something the sentence is about, or says so much
 * of the sentence that it is grounded in it. A deed is backed by the effect that did it.
 */
export function isBacked(statement: Statement, sources: readonly Source[]): boolean {
  const matter = matterOf(statement);
  const backsDeed = ({ kind, title, text }: Source) =>
    (kind === 'effect' || kind === 'account') && shares(matter, `${title}\n${text}`);
  if (statement.kind === 'action' && sources.some(backsDeed)) return true;
  const says = backingOf(statement.topic);
  return sources
    .filter(({ kind }) => telling.has(kind))
    .some(
      ({ title, text }) =>
        sentencesOf(text).some(
          ({ sentence }) => says(sentence) && (matter.size === 0 || shares(matter, `${title} ${sentence}`)),
        ) ||
        (partOf(matter, text) >= mostOfMatter &&
          scoreGroundedness(statement.sentence, [text]) >= groundedFrom),
    );
}

function backingOf(topic: string): (sentence: string) => boolean {
  const known = topics.find(({ id }) => id === topic);
  const pattern = known ? (known.backs ?? known.said) : deadline;
  return (sentence) => plainOf(sentence).search(pattern) >= 0;
}

/** The stems of what a statement is about, beside the words that state it. */
function matterOf({ sentence, words, kind }: Statement): ReadonlySet<string> {
  const rest = kind === 'action' ? sentence : sentence.replace(words, ' ');
  return new Set(
    readWords(rest)
      .filter((word) => word.telling)
      .map(({ stem }) => stem),
  );
}

function partOf(matter: ReadonlySet<string>, text: string): number {
  const stems = new Set(readWords(text).map(({ stem }) => stem));
  return matter.size === 0 ? 0 : [...matter].filter((stem) => stems.has(stem)).length / matter.size;
}

function shares(matter: ReadonlySet<string>, text: string): boolean {
  return readWords(text).some(({ telling, stem }) => telling && matter.has(stem));
}

function isDenied(plain: string, at: number): boolean {
  return unable.test(plain.slice(Math.max(0, at - deniedWithin), at));
}

function isQuestion(sentence: string): boolean {
  return /[?]\s*$/.test(sentence) || sentence.trimStart().startsWith('¿');
}

/** Folded and in lower case, character by character where it was. */
function plainOf(text: string): string {
  return fold(text).toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

/** The sentences of a text, each with where it begins. Decimals and abbreviations do not end one. */
function sentencesOf(text: string): readonly { readonly sentence: string; readonly at: number }[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?](?=\s|$)|\n|$)/gu)].map(({ 0: sentence, index }) => ({
    sentence,
    at: index,
  }));
}
