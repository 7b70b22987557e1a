import type { Source } from '../../../shared/conversation/source.ts';

/** A stretch of a sentence; `source` is the index of what backs the figure or name it ends with. */
export interface MarkedText {
  readonly text: string;
  /** Where the stretch ends in the sentence. */
  readonly end: number;
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
    const source = sources[index];
    if (source) cuts.set(match.index + withUnit(text, match, source), index);
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

/** Length of the figure, with the word after it where the source has both: `3 años`, not `3`. */
function withUnit(text: string, match: RegExpExecArray, source: Source): number {
  const unit = /^\s\p{L}+/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  return unit !== '' && holds(source, match[0] + unit) ? match[0].length + unit.length : match[0].length;
}

function pieces(text: string, cuts: readonly (readonly [number, number])[]): readonly MarkedText[] {
  const marked = cuts.map(([end, source], index) => ({
    text: text.slice(cuts[index - 1]?.[0] ?? 0, end),
    end,
    source,
  }));
  const rest = text.slice(cuts.at(-1)?.[0] ?? 0);
  return rest === '' ? marked : [...marked, { text: rest, end: text.length, source: null }];
}
