import type { Source } from '../../shared/conversation/source.ts';
import { fold } from './figure.ts';

/** Shorter words carry grammar rather than matter. */
const shortestWord = 4;
/** A sentence with fewer words of matter says too little to be traced. */
const fewestWords = 4;
const sharedPart = 0.6;

/** The passages that some sentence of a reply takes most of its words from. */
export function passagesQuoted(text: string, sources: readonly Source[]): readonly Source[] {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map(matterOf)
    .filter((words) => words.length >= fewestWords);
  return sources.filter(({ kind, text }) => {
    if (kind !== 'passage') return false;
    const matter = new Set(matterOf(text));
    return sentences.some(
      (words) => words.filter((word) => matter.has(word)).length >= sharedPart * words.length,
    );
  });
}

function matterOf(text: string): readonly string[] {
  const words =
    fold(text.normalize('NFC'))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= shortestWord);
}
