import type { Language } from '../../../shared/language.ts';
import {
  guessLabels,
  type ModelOptions,
  type TextModel,
  trainTextModel,
} from '../text-classifier/text-model.ts';
import { longestRead, weighWords } from './weigh-words.ts';

export const feelings = ['negative', 'neutral', 'positive'] as const;
export type Feeling = (typeof feelings)[number];

export interface FeltText {
  readonly text: string;
  readonly language: Language;
}

/** Chosen by cross-validation on the training texts; see the evaluation's documentation of sentiment. */
const options: ModelOptions = {
  views: ['whole', 'whole', 'words', 'whole'],
  units: 32,
  rounds: 6,
  rate: 0.2,
  features: 0.3,
  resting: 0.3,
  givenUp: 0,
};

/** Learns to tell feelings apart from a company's own texts, beside what the mood words say of them. */
export function trainMoodModel(
  texts: readonly (FeltText & { readonly label: Feeling })[],
  say?: (line: string) => void,
): TextModel {
  const marked = texts.map(({ text, language, label }) => ({ text, label, marks: marksOf(text, language) }));
  return trainTextModel(marked, options, say);
}

/** How likely each feeling is; they add up to 1. */
export function guessFeelings(model: TextModel, felt: FeltText): Readonly<Record<Feeling, number>> {
  const text = felt.text.slice(0, longestRead);
  const guesses = guessLabels(model, { text, marks: marksOf(text, felt.language) });
  const of = (feeling: Feeling) => guesses.find(({ label }) => label === feeling)?.probability ?? 0;
  return { negative: of('negative'), neutral: of('neutral'), positive: of('positive') };
}

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

/** What the mood words and the looks of a text say of it. */
function marksOf(text: string, language: Language): readonly string[] {
  const { mood, kind, unkind } = weighWords(text, language);
  return [
    ...steps('mood', mood, moodSteps),
    ...steps('kind', kind, weightSteps),
    ...steps('unkind', unkind, weightSteps),
    ...looks.flatMap(([name, sign, counts]) => steps(name, text.match(sign)?.length ?? 0, counts)),
    ...new Set([...text.matchAll(faces)].map(([face]) => `~${face}`)),
  ];
}

/** A value as the steps that it has reached and those that it has not. */
function steps(name: string, value: number, from: readonly number[]): readonly string[] {
  return from.map((least) => `~${name}${least}${value >= least ? '+' : '-'}`);
}
