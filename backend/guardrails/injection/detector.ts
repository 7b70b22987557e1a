import {
  classify,
  trainClassifier,
  type TextClassifier,
} from '../../agents/text-classifier/text-classifier.ts';
import { utterances } from '../../agents/intent/utterances/utterances.ts';
import type { Language } from '../../../shared/language.ts';
import { fold } from '../figure.ts';
import { conceptsIn, type Concept } from './concepts.ts';
import { englishAttacks, englishOrdinary } from './texts/en.ts';
import { portugueseAttacks, portugueseOrdinary } from './texts/pt-br.ts';
import { spanishAttacks, spanishOrdinary } from './texts/es.ts';

export type Kind = 'attack' | 'ordinary';

export interface LabelledMessage {
  readonly text: string;
  readonly label: Kind;
  readonly language: Language;
}

const blocks: readonly (readonly [string, Kind, Language])[] = [
  [spanishAttacks, 'attack', 'es'],
  [portugueseAttacks, 'attack', 'pt-BR'],
  [englishAttacks, 'attack', 'en'],
  [spanishOrdinary, 'ordinary', 'es'],
  [portugueseOrdinary, 'ordinary', 'pt-BR'],
  [englishOrdinary, 'ordinary', 'en'],
];

/** Everything written for telling attacks from what customers say, in the order in which it was written. */
export const messages: readonly LabelledMessage[] = blocks.flatMap(([block, label, language]) =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ text, label, language })),
);

/** One in so many of the utterances that intents are learned from goes in as ordinary. */
const ordinaryEach = 5;

/** Learns from labelled messages and, as more of the ordinary, from what customers say about their matters. */
export function trainDetector(learned: readonly LabelledMessage[]): TextClassifier<Kind> {
  const everyday = utterances.flatMap(({ text }, index) => {
    if (index % ordinaryEach !== 0) return [];
    const found = conceptsIn(folded(text));
    return found.length > 1 ? [] : [{ text: withConcepts(text, found), label: 'ordinary' as const }];
  });
  const rows = learned.map(({ text, label }) => ({
    text: withConcepts(text, conceptsIn(folded(text))),
    label,
  }));
  return trainClassifier([...everyday, ...rows], { rounds: 6, rate: 4, leastTexts: 2 });
}

/** How likely a text is an attack, 0 to 1. One without any concept of an attack has to say much more. */
export function likelihood(detector: TextClassifier<Kind>, text: string): number {
  const found = conceptsIn(folded(text));
  const guesses = classify(detector, withConcepts(text, found));
  const probability = guesses.find(({ label }) => label === 'attack')?.probability ?? 0;
  return found.length > 0 ? probability : probability / 2;
}

/** A text with a word for each concept, and one for how many there are: what languages have in common. */
function withConcepts(text: string, found: readonly Concept[]): string {
  const words = found.map((concept) => `zq${concept} zz${concept}qx`);
  const many = found.length > 2 ? 'zqthree zqtwo' : found.length > 1 ? 'zqtwo' : '';
  return [text, ...words, many].join(' ');
}

/** Lower case without accents, every sign in its place. */
export function folded(text: string): string {
  return fold(text.normalize('NFC')).toLowerCase();
}
