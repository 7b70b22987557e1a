import type { LocalText } from '../../shared/language.ts';
import { general } from './general-sayings.ts';
import type { Situation } from './situation.ts';

/** The shortest run of fixed words by which a saying is recognized. */
const tellingLength = 12;

/** Whether the last words of our side contain the saying, whatever its names stood for. */
export function saidLast(situation: Situation, saying: LocalText): boolean {
  return contains(lastWords(situation), saying, situation);
}

/** The last words of our side; empty before the first. */
export function lastWords({ lines }: Situation): string {
  return lines.findLast(({ from }) => from !== 'customer')?.text ?? '';
}

/** Whether our last words ended by offering a person. */
export function personOffered(situation: Situation): boolean {
  const { personAtWill, onlyPart, onlyPause } = general;
  return (
    personOfferedInDoubt(situation) ||
    [personAtWill, onlyPart, onlyPause].some((saying) => saidLast(situation, saying))
  );
}

/** Whether a person was offered because we could not help: not understood once more, one is called. */
export function personOfferedInDoubt(situation: Situation): boolean {
  const { offerPerson, unknown, notDone, refused, noAccount, noBills } = general;
  const offers = [offerPerson, unknown, notDone, refused, noAccount, noBills];
  return offers.some((saying) => saidLast(situation, saying));
}

/** Whether a text has the fixed words of a saying, in the conversation's language. */
export function contains(
  text: string,
  saying: LocalText,
  { language }: Pick<Situation, 'language'>,
): boolean {
  const pieces = saying[language]
    .split(/\{\w+\}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= tellingLength);
  return pieces.length > 0 && pieces.every((piece) => text.includes(piece));
}
