import type { Language } from '../../../shared/language.ts';
import { emojiWeights } from './words/emoji.ts';
import { englishMoodWords } from './words/en.ts';
import { englishKinds } from './words/en-kinds.ts';
import { spanishMoodWords } from './words/es.ts';
import { spanishKinds } from './words/es-kinds.ts';
import type { KindOfWords, MoodWords } from './words/mood-words.ts';
import { portugueseMoodWords } from './words/pt-br.ts';
import { portugueseKinds } from './words/pt-br-kinds.ts';

/** A language's mood words, ready to be looked up. */
export interface Lexicon {
  /** The weight of a word or phrase, null when it has none. */
  readonly weightOf: (phrase: string) => number | null;
  /** What kind of feeling or talk a word or phrase belongs to, null when to none. */
  readonly kindOf: (phrase: string) => string | null;
  readonly negations: ReadonlySet<string>;
  readonly stronger: ReadonlySet<string>;
  readonly weaker: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly insults: readonly RegExp[];
  readonly threats: readonly RegExp[];
  readonly insultsToYou: readonly RegExp[];
}

const shortestBeginning = 2;

export const lexicons: Readonly<Record<Language, Lexicon>> = {
  es: lexiconOf(spanishMoodWords, spanishKinds),
  'pt-BR': lexiconOf(portugueseMoodWords, portugueseKinds),
  en: lexiconOf(englishMoodWords, englishKinds),
};

function lexiconOf(words: MoodWords, kinds: readonly KindOfWords[]): Lexicon {
  return {
    weightOf: finder(weightsOf(words, kinds)),
    kindOf: finder(kinds.flatMap(({ kind, words }) => listOf(words).map((entry) => [entry, kind]))),
    negations: new Set(listOf(words.negations)),
    stronger: new Set(listOf(words.stronger)),
    weaker: new Set(listOf(words.weaker)),
    turns: new Set(listOf(words.turns)),
    you: new Set(listOf(words.you)),
    me: new Set(listOf(words.me)),
    insults: patternsOf(words.insults),
    threats: patternsOf(words.threats),
    insultsToYou: patternsOf(words.insultsToYou),
  };
}

/** The mood words' own weights, and those of a kind for what has none among them. */
function weightsOf(words: MoodWords, kinds: readonly KindOfWords[]): readonly (readonly [string, number])[] {
  const own = Object.entries(words.weights).flatMap(([weight, list]) =>
    listOf(list).map((entry) => [entry, Number(weight)] as const),
  );
  const emoji = Object.entries(emojiWeights).flatMap(([weight, list]) =>
    list.split(' ').map((entry) => [entry.toLowerCase(), Number(weight)] as const),
  );
  const ownOf = finder(own);
  const ofKinds = kinds.flatMap(({ weight, words }) =>
    weight === null ? [] : listOf(words).map((entry) => [entry, weight] as const),
  );
  return [...own, ...emoji, ...ofKinds.filter(([entry]) => ownOf(entry.replace('*', '')) === null)];
}

/** Finds what a phrase stands for: whole words win over beginnings, longer beginnings over shorter ones. */
function finder<Value>(entries: readonly (readonly [string, Value])[]): (phrase: string) => Value | null {
  const whole = new Map<string, Value>();
  const beginnings = new Map<string, Value>();
  for (const [entry, value] of entries) {
    if (entry.endsWith('*')) beginnings.set(entry.slice(0, -1), value);
    else whole.set(entry, value);
  }
  return (phrase) => {
    const exact = whole.get(phrase);
    if (exact !== undefined) return exact;
    const least = Math.max(shortestBeginning, phrase.lastIndexOf(' ') + 1);
    for (let length = phrase.length; length >= least; length -= 1) {
      const value = beginnings.get(phrase.slice(0, length));
      if (value !== undefined) return value;
    }
    return null;
  };
}

function listOf(words: string): readonly string[] {
  return words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

function patternsOf(words: string): readonly RegExp[] {
  return listOf(words).map(
    (word) => new RegExp(`\\s${word.replace(/[.?+^$]/g, '\\$&').replace('*', '\\S*')}\\s`),
  );
}
