import type { Snippet } from '../../shared/wire/routes/history.ts';
import { placesOf } from './words.ts';

/** Characters of a snippet, and how many of them stand before the first find. */
const longest = 170;
const before = 50;

/** The part of a text around the first of the wanted words, cut between words. */
export function snippetOf(text: string, wanted: readonly string[]): Snippet {
  const places = placesOf(text, wanted);
  const start = startOf(text, places[0]?.start ?? 0);
  const end = endOf(text, start);
  const [head, tail] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  return {
    text: `${head}${text.slice(start, end).replaceAll(/\s/gu, ' ')}${tail}`,
    marks: places
      .filter((place) => place.start >= start && place.end <= end)
      .map((place) => ({
        start: place.start - start + head.length,
        end: place.end - start + head.length,
      })),
  };
}

function startOf(text: string, found: number): number {
  if (found <= before || text.length <= longest) return 0;
  const blank = text.slice(found - before, found).search(/\s/u);
  return blank === -1 ? found : found - before + blank + 1;
}

function endOf(text: string, start: number): number {
  if (text.length - start <= longest) return text.length;
  const cut = text.slice(start, start + longest).search(/\s\S*$/u);
  return cut <= before ? start + longest : start + cut;
}
