import { trainClassifier } from '../text-classifier/text-classifier.ts';
import { utterances } from './utterances/utterances.ts';

/** Tells what an utterance is about. Learns at load, in about a quarter of a second. */
export const matterClassifier = trainClassifier(utterances, { rounds: 8, rate: 4 });

/** Tells Faro's languages apart. */
export const languageClassifier = trainClassifier(
  utterances.map(({ text, language }) => ({ text, label: language })),
  { rounds: 2, rate: 4 },
);
