import type { Source } from '../../../shared/conversation/source.ts';

/** A stretch of a sentence; `source` is the index of what backs the figure or name it ends with. */
export interface MarkedText {
  readonly text: string;
  readonly source: number | null;
}

/** Figures as people write them: amounts, percentages, dates, reference numbers. */
const figure = /(?:[A-Z]{2}-)?\d+(?:[.,/:-]\d+)*(?:\s?%)?/g;

/** The number alone, so that `89,90` is found in `$ 89,90`, and not in `189,90`. */
function holds(source: Source, piece: string): boolean {
  const escaped = piece.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\p{L}\d.,])${escaped}(?![\p{L}\d]|[.,]\d)`, 'iu');
  return whole.test(source.text) || whole.test(source.title);
}

/**
 * Cuts an AI sentence after each figure that a source backs. A source that backs no figure of it marks the
 * first mention of its title, else the end.
 */
export function markSources(text: string, sources: readonly Source[]): readonly MarkedText[] {
  const cuts = new Map<number, number>();
  for (const match of text.matchAll(figure)) {
    const index = sources.findIndex((source) => holds(source, match[0]));
    if (index !== -1) cuts.set(match.index + match[0].length, index);
  }
  sources.forEach((source, index) => {
    if ([...cuts.values()].includes(index)) return;
    const named = text.toLowerCase().indexOf(source.title.toLowerCase());
    const at = named === -1 || source.title === '' ? text.length : named + source.title.length;
    if (!cuts.has(at)) cuts.set(at, index);
  });
  return pieces(
    text,
    [...cuts].toSorted(([one], [other]) => one - other),
  );
}

function pieces(text: string, cuts: readonly (readonly [number, number])[]): readonly MarkedText[] {
  const marked = cuts.map(([end, source], index) => ({
    text: text.slice(cuts[index - 1]?.[0] ?? 0, end),
    source,
  }));
  const rest = text.slice(cuts.at(-1)?.[0] ?? 0);
  return rest === '' ? marked : [...marked, { text: rest, source: null }];
}
