import type { Language } from '../../../shared/language.ts';
import { countWords, weighWords, type WordCounts } from './weigh-words.ts';

const moodSteps = [-0.8, -0.6, -0.4, -0.2, -0.1, 0.1, 0.2, 0.4, 0.6, 0.8];
const weightSteps = [0.5, 1.5, 2.5, 4, 6];
const strengthSteps = [1, 1.5, 2, 2.6, 3];
/** Of kind words over unkind ones, as a share of all words; the one beside 0 tells even from more. */
const surplusSteps = [-0.3, -0.2, -0.1, -0.05, 0.001, 0.05, 0.1, 0.2, 0.3];

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
    ...countMarks(countWords(text, language)),
    ...looks.flatMap(([name, sign, counts]) => steps(name, text.match(sign)?.length ?? 0, counts)),
    ...new Set([...text.matchAll(faces)].map(([face]) => `~${face}`)),
    `~opens${openingOf(text)}`,
    `~ends${endingOf(text)}`,
  ];
}

/** What the words say one by one, which a negation or another turn of phrase read wrongly would hide. */
function countMarks({ words, weights, negations, stronger, turns, me, you }: WordCounts): readonly string[] {
  const kind = weights.filter((weight) => weight > 0);
  const unkind = weights.filter((weight) => weight < 0);
  const surplus = (kind.length - unkind.length) / Math.max(1, words);
  return [
    ...steps('kindest', Math.max(0, ...kind), strengthSteps),
    ...steps('unkindest', -Math.min(0, ...unkind), strengthSteps),
    ...steps('kindWords', kind.length, [1, 2, 3, 4]),
    ...steps('unkindWords', unkind.length, [1, 2, 3, 4]),
    ...steps('surplus', surplus, surplusSteps),
    ...steps('negations', negations, [1, 2, 3]),
    ...steps('stronger', stronger, [1, 2]),
    ...steps('turns', turns, [1]),
    ...steps('me', me, [1, 2]),
    ...steps('you', you, [1, 2]),
  ];
}

/** How a text begins: with somebody's name, a hashtag, a capital or otherwise. */
function openingOf(text: string): string {
  return /^[@#]/.exec(text)?.[0] ?? (/^\p{Lu}/u.test(text) ? 'A' : 'a');
}

/** How a text ends: with a link, a mark, a letter or otherwise. */
function endingOf(text: string): string {
  if (/https?:\S+$/.test(text)) return 'link';
  return /[.!?…]$/.exec(text)?.[0] ?? (/\p{L}$/u.test(text) ? 'a' : 'other');
}

/** A value as the steps that it has reached and those that it has not. */
function steps(name: string, value: number, from: readonly number[]): readonly string[] {
  return from.map((least) => `~${name}${least}${value >= least ? '+' : '-'}`);
}
