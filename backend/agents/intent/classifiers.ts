import { languages } from '../../../shared/language.ts';
import { once } from '../../once.ts';
import { trainClassifier } from '../text-classifier/text-classifier.ts';
import { everyday } from './utterances/everyday.ts';
import { linesOf, utterances } from './utterances/utterances.ts';

/** Tells what an utterance is about. Both classifiers learn at first use, in some 350 ms of processor time. */
export const matterClassifier = once(() => trainClassifier(utterances, { rounds: 5, rate: 5 }));

const everydaySentences = languages.flatMap((language) =>
  linesOf(everyday[language]).map((text) => ({ text, language })),
);

/** Tells Faro's languages apart, in texts that `withLetters` has prepared. */
export const languageClassifier = once(() =>
  trainClassifier(
    [...utterances, ...everydaySentences].map(({ text, language }) => ({
      text: withLetters(text),
      label: language,
    })),
    { rounds: 5, rate: 3, sharpness: 1.5 },
  ),
);

/** A text with a word for the letters and marks that one language alone has, since classifiers see no accents. */
export function withLetters(text: string): string {
  const spanish = /[ñ¿¡]/iu.test(text) ? ' spanishletters' : '';
  const portuguese = /[ãõçâêôà]/iu.test(text) ? ' portugueseletters' : '';
  return `${text}${spanish}${portuguese}`;
}
