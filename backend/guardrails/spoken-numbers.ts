/** Number words of Spanish, Portuguese and English by value, folded and in lower case. */
const units: Readonly<Record<string, number>> = {
  ...valuesFrom(0, 'cero zero'),
  ...valuesFrom(1, 'un uno una um uma one'),
  ...valuesFrom(2, 'dos dois duas two'),
  ...valuesFrom(3, 'tres three'),
  ...valuesFrom(4, 'cuatro quatro four'),
  ...valuesFrom(5, 'cinco five'),
  ...valuesFrom(6, 'seis six'),
  ...valuesFrom(7, 'siete sete seven'),
  ...valuesFrom(8, 'ocho oito eight'),
  ...valuesFrom(9, 'nueve nove nine'),
};
const teens: Readonly<Record<string, number>> = {
  ...valuesFrom(10, 'diez dez ten'),
  ...valuesFrom(11, 'once onze eleven'),
  ...valuesFrom(12, 'doce doze twelve'),
  ...valuesFrom(13, 'trece treze thirteen'),
  ...valuesFrom(14, 'catorce quatorze catorze fourteen'),
  ...valuesFrom(15, 'quince quinze fifteen'),
  ...valuesFrom(16, 'dieciseis dezesseis sixteen'),
  ...valuesFrom(17, 'diecisiete dezessete seventeen'),
  ...valuesFrom(18, 'dieciocho dezoito eighteen'),
  ...valuesFrom(19, 'diecinueve dezenove nineteen'),
  ...valuesFrom(21, 'veintiun veintiuno veintiuna'),
  ...valuesFrom(22, 'veintidos'),
  ...valuesFrom(23, 'veintitres'),
  ...valuesFrom(24, 'veinticuatro'),
  ...valuesFrom(25, 'veinticinco'),
  ...valuesFrom(26, 'veintiseis'),
  ...valuesFrom(27, 'veintisiete'),
  ...valuesFrom(28, 'veintiocho'),
  ...valuesFrom(29, 'veintinueve'),
};
const tens: Readonly<Record<string, number>> = {
  ...valuesFrom(20, 'veinte vinte twenty'),
  ...valuesFrom(30, 'treinta trinta thirty'),
  ...valuesFrom(40, 'cuarenta quarenta forty'),
  ...valuesFrom(50, 'cincuenta cinquenta fifty'),
  ...valuesFrom(60, 'sesenta sessenta sixty'),
  ...valuesFrom(70, 'setenta seventy'),
  ...valuesFrom(80, 'ochenta oitenta eighty'),
  ...valuesFrom(90, 'noventa ninety'),
};
const hundreds: Readonly<Record<string, number>> = {
  ...valuesFrom(100, 'cien ciento cem cento'),
  ...valuesFrom(200, 'doscientos doscientas duzentos duzentas'),
  ...valuesFrom(300, 'trescientos trescientas trezentos trezentas'),
  ...valuesFrom(400, 'cuatrocientos cuatrocientas quatrocentos quatrocentas'),
  ...valuesFrom(500, 'quinientos quinientas quinhentos quinhentas'),
  ...valuesFrom(600, 'seiscientos seiscientas seiscentos seiscentas'),
  ...valuesFrom(700, 'setecientos setecientas setecentos setecentas'),
  ...valuesFrom(800, 'ochocientos ochocientas oitocentos oitocentas'),
  ...valuesFrom(900, 'novecientos novecientas novecentos novecentas'),
};
const values = { ...units, ...teens, ...tens, ...hundreds };

/** Not part of a longer word. */
const ends = String.raw`(?![\p{L}\d])`;
const gap = String.raw`[\s\u00a0]+`;
const joined = `(?:${gap}(?:y|e|and)${gap}|-|${gap})`;
const unit = oneOf(units);
const belowHundred = `(?:${oneOf(tens)}(?:${joined}${unit})?|${oneOf(teens)}|${unit})`;
const tenOrMore = `(?:${oneOf(tens)}(?:${joined}${unit})?|${oneOf(teens)})`;
const hundred = `(?:${oneOf(hundreds)}|(?:a|${unit})${gap}hundred${ends})`;
const belowThousand = `(?:${hundred}(?:${joined}${belowHundred})?|${belowHundred})`;
const thousand = `(?:(?:${belowThousand}|a)${gap}(?:mil|thousand)|mil)${ends}`;
const whole = `(?:${thousand}(?:,?${joined}${belowThousand})?|${belowThousand})`;
const large = `(?:${thousand}(?:,?${joined}${belowThousand})?|${hundred}(?:${joined}${belowHundred})?|${tenOrMore})`;
const point = `${gap}(?:con|com|coma|virgula|punto|ponto|point)${gap}`;
const withCents = new RegExp(`${gap}(?:con|com)${gap}`, 'u');
const digits = `${unit}(?:${gap}${unit})?${ends}(?!${gap}${unit})`;

/** "One" alone is left as it is, because "un momento" makes no claim. */
const alone = `(?:un|uno|una|um|uma|one|a|cero|zero)${ends}(?!${gap}(?:hundred|thousand|mil|cents?|centavos?|centimos?)${ends})`;
const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
/** Days of a month: `primero de mayo`, `twenty-first of May`. */
const ordinal = `(primero|primeiro|(?:(?:twenty|thirty)-)?(?:${ordinals.join('|')})|thirtieth)(?=${gap}(?:de|of)${gap})`;
const spoken = new RegExp(
  `(?<![\\p{L}\\d-])(?:(\\d{1,3})${gap}(?:mil|thousand)${ends}|${ordinal}|(?<!po?e?r${gap})(?!${alone})` +
    `(${whole}${point}(?:${tenOrMore}|${digits})|${large}${gap}${tenOrMore}|${whole}))`,
  'iuy',
);
/** Words that a number may begin with: only there is the long pattern tried. */
const starters: ReadonlySet<string> = new Set([
  ...Object.keys(values),
  ...ordinals,
  ...'a mil primero primeiro thirtieth'.split(' '),
]);
/** What may begin a number: a word of one, or digits before a thousand. */
const beginnings = /[a-z]+|\d{1,3}(?=[\s\u00a0]+(?:mil|thousand)(?!\p{L}))/giu;
const exact = new RegExp(`^${whole}$`, 'u');
const inTwo = new RegExp(`^(${whole})(${point}(?:${tenOrMore}|${digits})|${gap}${tenOrMore})$`, 'u');

/** A text with its number words in digits, and where each of its characters stood. */
export interface InDigits {
  readonly text: string;
  /** The position in the text as given of one in the new text, its end included. */
  readonly origin: (at: number) => number;
  /** Where in the new text a single word became digits: "mil gracias" makes no claim unless a unit does. */
  readonly single: ReadonlySet<number>;
}

/**
 * Writes the number words of a folded text in digits: `setenta y uno con noventa y dos` and `seventy-one ninety-two`
 * both become `71.92`.
 */
export function writeInDigits(folded: string): InDigits {
  const single = new Set<number>();
  const pieces: { readonly starts: number; readonly stood: number; readonly copied: boolean }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: word, index } of folded.matchAll(beginnings)) {
    if (index < from || !(starters.has(word.toLowerCase()) || /^\d/.test(word))) continue;
    spoken.lastIndex = index;
    const match = spoken.exec(folded);
    if (!match) continue;
    const [words, thousands, nth, number] = match;
    text += folded.slice(from, index);
    if (number !== undefined && !/[\s\u00a0-]/.test(words)) single.add(text.length);
    const digits = thousands
      ? `${thousands}000`
      : String(nth ? ordinalOf(nth) : readSpokenNumber(number ?? ''));
    pieces.push({ starts: text.length, stood: index, copied: false });
    text += digits;
    from = index + words.length;
    pieces.push({ starts: text.length, stood: from, copied: true });
  }
  const origin = (at: number) => {
    const piece = pieces.findLast(({ starts }) => starts <= at);
    return piece ? piece.stood + (piece.copied ? at - piece.starts : 0) : at;
  };
  return { text: text + folded.slice(from), origin, single };
}

function ordinalOf(word: string): number {
  if (word.toLowerCase() === 'thirtieth') return 30;
  const [last = '', before = ''] = word.toLowerCase().split('-').toReversed();
  return (tens[before] ?? 0) + Math.max(1, ordinals.indexOf(last) + 1);
}

function readSpokenNumber(written: string): string {
  const words = written.toLowerCase();
  const [, integer, rest] = exact.test(words) ? [] : (inTwo.exec(words) ?? []);
  if (integer === undefined || rest === undefined) return String(wholeOf(words));
  return `${wholeOf(integer)}.${decimalsOf(rest)}`;
}

/** `con cinco` are five hundredths; after a point come hundredths, or digits one by one: `point nine two`. */
function decimalsOf(rest: string): string {
  const digits = tokensOf(rest).flatMap((word) => values[word] ?? []);
  const oneByOne = !withCents.test(rest) && digits.every((value) => value < 10);
  return oneByOne ? digits.join('') : String(wholeOf(rest)).padStart(2, '0');
}

function wholeOf(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of tokensOf(words)) {
    if (word === 'mil' || word === 'thousand') {
      total += Math.max(1, group) * 1_000;
      group = 0;
    } else if (word === 'hundred') group = Math.max(1, group) * 100;
    else group += values[word] ?? 0;
  }
  return total + group;
}

function tokensOf(words: string): readonly string[] {
  return words.match(/\p{L}+/gu) ?? [];
}

function oneOf(named: Readonly<Record<string, number>>): string {
  const longestFirst = Object.keys(named).toSorted((one, other) => other.length - one.length);
  return `(?:${longestFirst.join('|')})${ends}`;
}

function valuesFrom(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}
