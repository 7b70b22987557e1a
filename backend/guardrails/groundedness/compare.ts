import { readWords, type Word } from './words.ts';

/** Ways of saying no, folded, in the three languages. */
const denials: ReadonlySet<string> = new Set(
  'no not never none nor cannot without nunca ningun ninguna ninguno nada sin jamas tampoco nao nem nenhum nenhuma sem t nt'.split(
    ' ',
  ),
);
/** Words by which a speaker talks of themself, their taste or their belief. */
const personal: ReadonlySet<string> = new Set(
  'i me my mine myself we our us yo mi mis me nosotros eu meu minha meus minhas nos think guess believe love hope wish agree creo pienso opino acho penso gosto lol haha wow oh yeah cool awesome'.split(
    ' ',
  ),
);
const wide = 3;

/** How a text stands to its sources, each a share of the text from 0 to 1 unless said otherwise. */
export interface Comparison {
  /** Weighted words whose stem some source has. */
  readonly covered: number;
  /** The same of the telling words alone, counting words of like spelling in part. */
  readonly tellingCovered: number;
  /** Neighbouring words that are neighbours in a source. */
  readonly pairs: number;
  /** Words of the longest stretch in common, in the source's order. */
  readonly inOrder: number;
  /** The least covered sentence of the text. */
  readonly weakest: number;
  /** Telling words without a source, by count, saturating. */
  readonly strange: number;
  /** 1 where the text says no where its source does not, or the other way round. */
  readonly denied: number;
  readonly personal: number;
  readonly asks: number;
  /** Of the length of the text, in words, saturating. */
  readonly length: number;
  /** Telling words at all. */
  readonly matter: number;
}

/** Compares a text with all of its sources together. */
export function compare(text: string, sources: readonly string[]): Comparison {
  const said = readWords(text);
  const backing = sources.flatMap((source) => readWords(source));
  const known = new Set(backing.map(({ stem }) => stem));
  const telling = said.filter((word) => word.telling);
  const knownGrams = [...new Set(backing.filter((word) => word.telling).map(({ text }) => text))].map(
    gramsOf,
  );
  const likeness = new Map(
    telling.map((word) => [word.text, known.has(word.stem) ? 1 : likest(word, knownGrams)]),
  );
  const strange = telling.filter((word) => (likeness.get(word.text) ?? 0) < 0.5);
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map(readWords)
    .filter((words) => words.some((word) => word.telling));
  return {
    covered: shareOf(said, ({ stem }) => (known.has(stem) ? 1 : 0)),
    tellingCovered: shareOf(telling, (word) => likeness.get(word.text) ?? 0),
    pairs: pairsShared(said, sources),
    inOrder:
      said.length === 0
        ? 0
        : Math.max(0, ...sources.map((source) => commonOrder(said, readWords(source)))) / said.length,
    weakest: Math.min(
      1,
      ...sentences.map((words) =>
        shareOf(
          words.filter((word) => word.telling),
          (word) => likeness.get(word.text) ?? 0,
        ),
      ),
    ),
    strange: Math.min(1, strange.length / 5),
    denied: denies(said) === denies(backing) ? 0 : 1,
    personal: Math.min(1, said.filter((word) => personal.has(word.text)).length / wide),
    asks: text.includes('?') ? 1 : 0,
    length: Math.min(1, said.length / 40),
    matter: said.length === 0 ? 0 : telling.length / said.length,
  };
}

function shareOf(words: readonly Word[], count: (word: Word) => number): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : words.reduce((sum, word) => sum + word.weight * count(word), 0) / all;
}

function denies(words: readonly Word[]): boolean {
  return words.some(({ text }) => denials.has(text));
}

function pairsShared(said: readonly Word[], sources: readonly string[]): number {
  if (said.length < 2) return 0;
  const known = new Set(sources.flatMap((source) => pairsOf(readWords(source))));
  const pairs = pairsOf(said);
  return pairs.filter((pair) => known.has(pair)).length / pairs.length;
}

function pairsOf(words: readonly Word[]): readonly string[] {
  return words.slice(1).map(({ stem }, index) => `${words[index]?.stem} ${stem}`);
}

/** Length of the longest common subsequence. */
function commonOrder(one: readonly Word[], other: readonly Word[]): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const { stem } of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1) {
      next[at] =
        other[at - 1]?.stem === stem ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function likest({ text }: Word, known: readonly ReadonlySet<string>[]): number {
  const own = gramsOf(text);
  return Math.max(0, ...known.map((other) => dice(own, other)));
}

function gramsOf(word: string): ReadonlySet<string> {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
