import { stopWords } from '../../knowledge/stop-words.ts';
import { wordsOf } from '../../knowledge/search-terms.ts';

/** One word of a text, as it is compared. */
export interface Word {
  readonly text: string;
  /** What the forms of a word have in common. */
  readonly stem: string;
  /** Whether it carries matter rather than grammar, in any of the three languages. */
  readonly telling: boolean;
  /** How much it tells, from its length and kind: a stand-in for its rarity that needs no corpus. */
  readonly weight: number;
}

const grammar: ReadonlySet<string> = new Set(Object.values(stopWords).flatMap((words) => [...words]));
/** Endings that make forms of one word in Spanish, Portuguese and English, the longest first. */
const endings =
  /(?:amientos?|imientos?|aciones|acoes|acion|acao|mente|ments?|ations?|idades?|ities|ings?|iendo|ando|endo|indo|adas?|ados?|idas?|idos?|aron|eron|aram|eram|aban|avam|ness|able|ible|ies|ied|ion|ers?|ely|ed|es|ly|ar|er|ir|os|as|s|e|o|a|y)$/;
/** No stem gets shorter than this. */
const shortestStem = 4;
const grammarWeight = 0.15;

/** The words of a text in their order. */
export function readWords(text: string): readonly Word[] {
  return wordsOf(text).map((word) => {
    const telling = !grammar.has(word) && (word.length > 1 || /\d/.test(word));
    return { text: word, stem: stemOf(word), telling, weight: telling ? weightOf(word) : grammarWeight };
  });
}

function weightOf(word: string): number {
  return /\d/.test(word) ? 2 : Math.min(1.5, 0.5 + word.length / 8);
}

function stemOf(word: string): string {
  if (word.length <= shortestStem) return word;
  const stem = word.replace(endings, '');
  return stem.length >= shortestStem ? stem : word.slice(0, shortestStem);
}
