import { keptLast } from '../../shared/kept.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';

/** Shorter words tell nothing about what was said. */
const shortestTelling = 5;
/** The share of a saying's telling words that somebody's own words must have to count as it. */
const saidFrom = 0.5;
const fewestShared = 2;
const figure = /\d+(?:[.,]\d+)*/g;

/** Whether somebody's words say what a saying does, each in its own way. */
export function soundsLike(words: string, saying: string): boolean {
  return likeness(words, saying) >= saidFrom;
}

/** The share of a saying's telling words that are in somebody's words, 0 to 1. */
export function likeness(words: string, saying: string): number {
  const telling = tellingWords(saying);
  const said = tellingWords(words);
  const shared = [...telling].filter((word) => said.has(word)).length;
  return shared >= fewestShared ? shared / telling.size : 0;
}

/** Whether two texts have a figure in common, such as a price. */
export function sharesFigure(words: string, saying: string): boolean {
  const figures = new Set(saying.match(figure));
  return (words.match(figure) ?? []).some((one) => figures.has(one));
}

/** Texts whose words are remembered: sayings come again and again, and so do the last lines of a conversation. */
const mostTexts = 5_000;

const remembered = keptLast<ReadonlySet<string>>(mostTexts);

function tellingWords(text: string): ReadonlySet<string> {
  return remembered(text, () => {
    const words = plainText(text).match(/[\p{L}\d][\p{L}\d.,]*[\p{L}\d]/gu) ?? [];
    return new Set(words.filter((word) => word.length >= shortestTelling));
  });
}
