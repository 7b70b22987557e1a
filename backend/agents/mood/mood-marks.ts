import type { Language } from '../../../shared/language.ts';
import { lexicons } from './lexicon.ts';
import { forceAt, longestEntry, tokensOf, weighWords } from './weigh-words.ts';

const moodSteps = [-0.8, -0.6, -0.4, -0.2, -0.1, 0.1, 0.2, 0.4, 0.6, 0.8];
const weightSteps = [0.5, 1.5, 2.5, 4, 6];

/** What is counted of a text's looks, and the counts that tell. */
const looks: readonly (readonly [string, RegExp, readonly number[]])[] = [
  ['!', /!/g, [1, 3]],
  ['?', /\?/g, [1, 3]],
  ['#', /#/g, [1, 3]],
  ['@', /@/g, [1, 2, 4]],
  ['link', /http/g, [1]],
  ['digit', /\d/g, [1, 3, 6]],
  ['dots', /\.\.\.|…/g, [1]],
  ['emoji', /\p{Extended_Pictographic}/gu, [1, 2, 4]],
  ['drawn', /(\p{L})\1{2,}/gu, [1]],
  ['capitals', /\p{Lu}{2,}/gu, [1, 3]],
  ['quotes', /"/g, [1, 3]],
  ['letters', /./gsu, [40, 80, 110, 130]],
];
const faces = /\p{Extended_Pictographic}|[:;=][-']?[()DPp/|]|[!?]+/gu;

/** What the mood words and the looks of a text say of it, each beginning with `~`. */
export function marksOf(text: string, language: Language): readonly string[] {
  const { mood, kind, unkind } = weighWords(text, language);
  return [
    ...steps('mood', mood, moodSteps),
    ...steps('kind', kind, weightSteps),
    ...steps('unkind', unkind, weightSteps),
    ...looks.flatMap(([name, sign, counts]) => steps(name, text.match(sign)?.length ?? 0, counts)),
    ...kindsOf(text, language),
    ...new Set([...text.matchAll(faces)].map(([face]) => `~${face}`)),
  ];
}

/** A value as the steps that it has reached and those that it has not. */
function steps(name: string, value: number, from: readonly number[]): readonly string[] {
  return from.map((least) => `~${name}${least}${value >= least ? '+' : '-'}`);
}

/** The kinds of the words in a text, those that are turned around by a `!`. */
function kindsOf(text: string, language: Language): readonly string[] {
  const lexicon = lexicons[language];
  const tokens = tokensOf(text);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const entry = longestEntry(tokens, at, lexicon.kindOf);
    if (entry) found.add(`~kind ${entry.value}${forceAt(tokens, at, lexicon) < 0 ? '!' : ''}`);
    at += entry?.length ?? 1;
  }
  return [...found];
}
