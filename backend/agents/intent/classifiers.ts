import { trainClassifier } from '../text-classifier/text-classifier.ts';
import { utterances } from './utterances/utterances.ts';

/** Tells what an utterance is about. Learns at load, in about 200 ms of an idle processor. */
export const matterClassifier = trainClassifier(utterances, { rounds: 5, rate: 5 });

/** Tells Faro's languages apart; every third utterance is plenty for that. */
export const languageClassifier = trainClassifier(
  utterances
    .filter((_, index) => index % 3 === 0)
    .map(({ text, language }) => ({ text, label: language })),
  { rounds: 3, rate: 5 },
);
