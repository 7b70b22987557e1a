import type { Language } from '../../../shared/language.ts';
import { emojiWeights } from './words/emoji.ts';
import { englishMoodWords } from './words/en.ts';
import { spanishMoodWords } from './words/es.ts';
import type { MoodWords } from './words/mood-words.ts';
import { portugueseMoodWords } from './words/pt-br.ts';

/** A language's mood words, ready to be looked up. */
export interface Lexicon {
  /** The weight of a word or phrase, null when it has none. */
  readonly weightOf: (phrase: string) => number | null;
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
  es: lexiconOf(spanishMoodWords),
  'pt-BR': lexiconOf(portugueseMoodWords),
  en: lexiconOf(englishMoodWords),
};

function lexiconOf(words: MoodWords): Lexicon {
  return {
    weightOf: weightsOf(words),
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

/** Whole words win over beginnings, longer beginnings over shorter ones. */
function weightsOf(words: MoodWords): Lexicon['weightOf'] {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  for (const [weight, list] of Object.entries(words.weights)) {
    for (const entry of listOf(list)) {
      if (entry.endsWith('*')) beginnings.set(entry.slice(0, -1), Number(weight));
      else whole.set(entry, Number(weight));
    }
  }
  for (const [weight, list] of Object.entries(emojiWeights)) {
    for (const entry of list.split(' ')) whole.set(entry.toLowerCase(), Number(weight));
  }
  return (phrase) => {
    const exact = whole.get(phrase);
    if (exact !== undefined) return exact;
    for (let length = phrase.length; length >= shortestBeginning; length -= 1) {
      const weight = beginnings.get(phrase.slice(0, length));
      if (weight !== undefined && !phrase.slice(length).includes(' ')) return weight;
    }
    return null;
  };
}

function listOf(words: string): readonly string[] {
  return words.split('|').map((word) => word.trim());
}

function patternsOf(words: string): readonly RegExp[] {
  return listOf(words).map(
    (word) => new RegExp(`\\s${word.replace(/[.?+^$]/g, '\\$&').replace('*', '\\S*')}\\s`),
  );
}
