import type { Language } from '../../shared/language.ts';
import { nearestWord } from './nearest-word.ts';
import { pairsOf, stemOf, termsOf, wordsOf } from './search-terms.ts';

/** A mended word counts for half of what it would as written. */
const mendedCertainty = 0.5;
/**
 * A passage that holds less than this share of what was asked is no answer. One word alone has to be more of it:
 * any passage shares some word with a question about something else.
 */
const leastShare = 0.2;
const leastShareOfOne = 0.3;
/** What the best sentence of a passage, and two words side by side, weigh beside BM25. */
const sentenceWeight = 2;
const pairWeight = 0.5;

/** A word that is looked for. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  /** How much it tells: its rarity among the passages, times how sure it is. */
  readonly weight: number;
}

/** A question as the passages are compared with it. */
export interface Asked {
  readonly terms: readonly Term[];
  /** What the terms would weigh together if none had needed mending. */
  readonly weight: number;
  /** Neighbouring words of the question, by their stems, as one string each. */
  readonly pairs: readonly { readonly stems: string; readonly weight: number }[];
}

/** What the words of one language's passages tell: how rare each is, and how close together a passage says them. */
export interface Vocabulary {
  /** Takes in a passage: all that it is found by, and its own text. */
  note(passage: string, foundBy: string, text: string): void;
  /** The question's telling words, mistyped ones mended from the words that there are. */
  read(question: string): Asked;
  /** Whether a passage holds enough of what was asked to be an answer at all, rare words counting for more. */
  answers(asked: Asked, passage: string): boolean;
  /** What is said close together: the rarity held by the best sentence, and by words side by side. */
  closenessOf(asked: Asked, passage: string): number;
}

interface Shape {
  readonly stems: ReadonlySet<string>;
  readonly sentences: readonly ReadonlySet<string>[];
  readonly pairs: ReadonlySet<string>;
}

export function createVocabulary(language: Language): Vocabulary {
  const words = new Set<string>();
  const passagesWith = new Map<string, number>();
  const shapes = new Map<string, Shape>();

  const rarityOf = (stem: string) => Math.log(1 + shapes.size / (passagesWith.get(stem) ?? 0.5));
  const asTerm = (word: string): Term => {
    const stem = stemOf(word);
    const meant = passagesWith.has(stem) ? null : nearestWord(word, words);
    if (meant === null) return { word, stem, weight: rarityOf(stem) };
    return { word: meant, stem: stemOf(meant), weight: mendedCertainty * rarityOf(stemOf(meant)) };
  };

  return {
    note(passage, foundBy, text) {
      const found = wordsOf(foundBy);
      for (const word of found) words.add(word);
      const stems = new Set(found.map(stemOf));
      for (const stem of stems) passagesWith.set(stem, (passagesWith.get(stem) ?? 0) + 1);
      const sentences = sentencesOf(text).map((sentence) => new Set(wordsOf(sentence).map(stemOf)));
      const pairs = new Set(pairsOf(text, language).map((pair) => pair.join(' ')));
      shapes.set(passage, { stems, sentences, pairs });
    },
    read(question) {
      const terms = termsOf(question, language).map(asTerm);
      const pairs = pairsOf(question, language).map((stems) => ({
        stems: stems.join(' '),
        weight: (rarityOf(stems[0]) + rarityOf(stems[1])) / 2,
      }));
      const weight = terms.reduce((sum, { stem }) => sum + rarityOf(stem), 0);
      return { terms, weight, pairs };
    },
    answers(asked, passage) {
      const stems = shapes.get(passage)?.stems;
      if (!stems || asked.weight === 0) return false;
      const words = asked.terms.filter(({ stem }) => stems.has(stem)).length;
      const share = heldBy(stems, asked) / asked.weight;
      return share >= (words > 1 ? leastShare : leastShareOfOne);
    },
    closenessOf(asked, passage) {
      const shape = shapes.get(passage);
      if (!shape) return 0;
      const best = Math.max(0, ...shape.sentences.map((sentence) => heldBy(sentence, asked)));
      return (
        sentenceWeight * best + pairWeight * total(asked.pairs.filter(({ stems }) => shape.pairs.has(stems)))
      );
    },
  };
}

function heldBy(stems: ReadonlySet<string>, { terms }: Asked): number {
  let held = 0;
  for (const { stem, weight } of terms) if (stems.has(stem)) held += weight;
  return held;
}

function total(weighted: readonly { readonly weight: number }[]): number {
  return weighted.reduce((sum, { weight }) => sum + weight, 0);
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/);
}
