export type FigureKind =
  | 'mail'
  | 'web'
  | 'reference'
  | 'date'
  | 'time'
  | 'percent'
  | 'money'
  | 'span'
  | 'number';

/**
 * Something exact that a text says: an amount, a percentage, a span of time, a day, a number to quote, an address
 * of mail or web.
 */
export interface Figure {
  readonly kind: FigureKind;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly at: number;
  readonly length: number;
  /** The values it may stand for, best first: `1.234` has two readings. */
  readonly means: readonly string[];
  /** What it vouches for when a source says it: a day also vouches for its month, an amount for its bare number. */
  readonly offers: readonly string[];
}

/** Letters without their accents, each in its place, so that positions stay. */
export function fold(text: string): string {
  return text.replaceAll(/[^\p{ASCII}\P{L}]/gu, (letter) =>
    letter.length === 1 ? letter.normalize('NFD').charAt(0) : letter,
  );
}

/** The text with a stretch of it made unreadable, position by position. */
export function blank(text: string, at: number, length: number): string {
  return text.slice(0, at) + '\u0000'.repeat(length) + text.slice(at + length);
}
