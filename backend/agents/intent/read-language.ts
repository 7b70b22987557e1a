import type { Language } from '../../../shared/language.ts';
import { once } from '../../once.ts';
import { normalizeText } from '../text-classifier/normalize.ts';
import { classify, familiarity } from '../text-classifier/text-classifier.ts';
import { languageClassifier, withLetters } from './classifiers.ts';
import { utterances } from './utterances/utterances.ts';

/** Below this probability an utterance could as well be in another language. */
const sureFrom = 0.85;
/** The language spoken so far needs less to be recognized again. */
const stillFrom = 0.6;
/** So few words are often the same in two languages, or a name: they change the language only beyond doubt. */
const fewWords = 2;
const beyondDoubt = 0.97;
/** What customers say in so few words, each after its language: in the one spoken so far it is no change. */
const shortSayings = once(
  () =>
    new Set(
      utterances
        .filter(({ text }) => text.split(' ').length <= fewWords)
        .map(({ text, language }) => `${language} ${normalizeText(text)}`),
    ),
);
/** An utterance of which fewer words are known may be in a language that Faro does not speak. */
const leastFamiliar = 0.4;

/**
 * The language that a text is surely written in; null for short, mixed or foreign words.
 * @param spoken the conversation's language so far.
 */
export function readLanguage(text: string, spoken: Language): Language | null {
  const words = normalizeText(text)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  const letters = words.join('').length;
  if (letters < 4 || familiarity(languageClassifier(), words) < leastFamiliar) return null;
  const [best] = classify(languageClassifier(), withLetters(text));
  if (!best) return null;
  if (best.label === spoken) return best.probability >= stillFrom ? spoken : null;
  const few = words.length <= fewWords;
  if (few && shortSayings().has(`${spoken} ${words.join(' ')}`)) return null;
  return best.probability >= (few ? beyondDoubt : sureFrom) ? best.label : null;
}
