import type { Source } from '../../../shared/conversation/source.ts';

export interface Mark {
  /** Sources are numbered as the sentence comes to them, from 1. */
  readonly number: number;
  readonly source: Source;
}

/** A stretch of a sentence, and the source of the figure or name that it ends with. */
export interface MarkedText {
  readonly text: string;
  /** Where the stretch ends in the sentence. */
  readonly end: number;
  readonly mark: Mark | null;
}

interface Cut {
  readonly at: number;
  readonly source: Source;
}

/** Figures as people write them: amounts, percentages, dates, reference numbers. */
const figure = /(?:[A-Z]{2}-)?\d+(?:[.,/:-]\d+)*(?:\s?%)?/g;

/**
 * Cuts an AI sentence after each figure that a source backs. A source that backs no figure of it marks the
 * first mention of its title, else the end.
 */
export function markSources(text: string, sources: readonly Source[]): readonly MarkedText[] {
  const figures = [...text.matchAll(figure)].flatMap((match): readonly Cut[] => {
    const source = sources.find((candidate) => holds(candidate, match[0]));
    return source ? [{ at: match.index + lengthWithUnit(text, match, source), source }] : [];
  });
  const names = sources
    .filter((source) => !figures.some((cut) => cut.source === source))
    .map((source): Cut => ({ at: endOfName(text, source.title), source }));
  const cuts = [...figures, ...names].toSorted((one, other) => one.at - other.at);
  return pieces(
    text,
    cuts.filter(({ at }, index) => at !== cuts[index - 1]?.at),
  );
}

/** Whether the source has the piece on its own: `89,90` is in `$ 89,90` and not in `189,90`. */
function holds({ text, title }: Source, piece: string): boolean {
  const escaped = piece.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\p{L}\d.,])${escaped}(?![\p{L}\d]|[.,]\d)`, 'iu');
  return whole.test(text) || whole.test(title);
}

/** The length of the figure, with the word after a whole number where the source has both: `3 años`, not `3`. */
function lengthWithUnit(text: string, match: RegExpExecArray, source: Source): number {
  const { length } = match[0];
  if (!/^\d+$/.test(match[0])) return length;
  const unit = /^\s\p{L}+/u.exec(text.slice(match.index + length))?.[0] ?? '';
  return unit !== '' && holds(source, match[0] + unit) ? length + unit.length : length;
}

function endOfName(text: string, name: string): number {
  const at = name === '' ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  return at === -1 ? text.length : at + name.length;
}

function pieces(text: string, cuts: readonly Cut[]): readonly MarkedText[] {
  const order = [...new Set(cuts.map(({ source }) => source))];
  const marked = cuts.map(({ at, source }, index) => ({
    text: text.slice(cuts[index - 1]?.at ?? 0, at),
    end: at,
    mark: { number: order.indexOf(source) + 1, source },
  }));
  const rest = text.slice(cuts.at(-1)?.at ?? 0);
  return rest === '' ? marked : [...marked, { text: rest, end: text.length, mark: null }];
}
