import { plainText } from '../agents/text-classifier/normalize.ts';
import { once } from '../once.ts';

/** Letters and digits in a row that are no coincidence. */
const telling = 28;
/** Shorter runs carry no hidden sentence. */
const shortestCode = 40;

/** Finds what stands in a reply and should not; null for nearly every reply. */
export type FindLeak = (reply: string) => string | null;

/**
 * Looks in replies for the words by which Lana is run, however they are spaced, turned round or encoded, and for the
 * names of her tools. A translation of them is not recognized.
 */
export function leakFinder(innerWords: readonly string[], innerNames: readonly string[]): FindLeak {
  const telltale = innerNames.filter((name) => name.includes('_'));
  const windows = once(() => new Set(innerWords.map(lettersOf).flatMap(windowsOf)));
  return (reply) =>
    telltale.find((name) => reply.includes(name)) ??
    formsOf(reply)
      .flatMap((form) => windowsOf(lettersOf(form)))
      .find((window) => windows().has(window)) ??
    null;
}

/** The reply as it stands and as it may have been disguised. */
function formsOf(reply: string): readonly string[] {
  const coded = reply.match(new RegExp(`[\\w+/=-]{${shortestCode},}`, 'g')) ?? [];
  return [
    reply,
    reply.split('').toReversed().join(''),
    reply.replaceAll(/[a-z]/gi, rotated),
    ...coded.flatMap((run) => [
      Buffer.from(run, 'base64').toString('utf8'),
      Buffer.from(run, 'hex').toString('utf8'),
    ]),
  ];
}

/** The letter thirteen places on. */
function rotated(letter: string): string {
  const first = letter <= 'Z' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

function lettersOf(text: string): string {
  return plainText(text).replaceAll(/[^\p{L}\d]/gu, '');
}

function windowsOf(letters: string): readonly string[] {
  return Array.from({ length: Math.max(0, letters.length - telling + 1) }, (_, from) =>
    letters.slice(from, from + telling),
  );
}
