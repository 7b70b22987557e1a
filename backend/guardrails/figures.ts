import { keptLast } from '../../shared/kept.ts';
import { readDates } from './dates.ts';
import { blank, fold, type Figure, type FigureKind } from './figure.ts';
import { numberPattern, valuesOf } from './numbers.ts';
import { writeInDigits } from './spoken-numbers.ts';

/** Whole numbers up to this are ways of speaking ("2 opciones", "1 vez"), unless a unit makes a claim of them. */
const largestCount = 12;

const space = String.raw`[\s\u00a0\u202f]`;
const amount = `(?<![\\p{L}\\d])(${numberPattern})`;
const code = '(?:USD|ARS|BBD|BRL|CLP|COP|XCG|PEN|TTD|UYU|VES)';
const symbol = String.raw`(?:US\$|R\$|S\/|Bs(?:\.?S|\.)?|Cg\.|\$|${code})`;
const symbolAfter = String.raw`(?:R\$|\$|Cg\.|${code}\b)`;
const moneyWord =
  '(?:dolar(?:es)?|dollars?|reais|pesos|sol(?:es)?|bolivar(?:es)?|florin(?:es)?|guilders)(?!\\p{L})';
const centWord = '(?:cents?|centavos?|centimos?|centesimos?)(?!\\p{L})';
/** What follows an amount that is complete: `dólares con noventa y dos al mes`, but not `reais com vinte canais`. */
const complete = `(?=${space}*(?:[.,;:!?)]|$|al\\b|por\\b|a\\b|per\\b|cada\\b|ao\\b|mensual|mensais|monthly))`;
const cents = `(?:,?${space}+(?:(?:con|com|y|e|and)${space}+)?(${numberPattern})(?:${space}+${centWord}|${complete}))?`;

/** Spans of time by unit, in the three languages; folded. Working days before days. */
const units = {
  year: 'anos?|years?',
  month: 'mes(?:es)?|months?',
  week: 'semanas?|weeks?',
  'business-day': `dias?${space}+(?:habil(?:es)?|laborables?|ute?is|util)|(?:business|working)${space}+days?`,
  day: `dias?|(?:calendar${space}+)?days?`,
  hour: 'horas?|hours?|h',
  minute: 'minutos?|minutes?|min',
} as const;

interface Reader {
  readonly kind: FigureKind;
  readonly pattern: RegExp;
  /** The values that a match may have, from its groups; the whole match comes first. */
  readonly values: (match: readonly (string | undefined)[]) => readonly string[];
  /** What else a source that says it vouches for. */
  readonly also?: (value: string, words: string) => readonly string[];
}

const named: readonly Reader[] = [
  {
    kind: 'mail',
    pattern: /[\p{L}\d._%+•*-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
    values: ([mail = '']) => [mail.toLowerCase()],
  },
  {
    kind: 'web',
    pattern:
      /(?:https?:\/\/|www\.)[^\s,;)]*[^\s,;.)!?]|(?<![\p{L}\d.-])(?:[a-z\d-]+\.)+(?:com|net|org|io|app)(?:\.[a-z]{2})?(?![\p{L}\d])/giu,
    values: ([web = '']) => [web.toLowerCase().replace(/^https?:\/\//, '')],
  },
  {
    kind: 'reference',
    pattern: /(?<![\p{L}\d-])\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)*-\d[\p{Lu}\d]*(?:-[\p{Lu}\d]+)*/gu,
    values: ([reference = '']) => [reference],
  },
];

const counted: readonly Reader[] = [
  {
    kind: 'time',
    pattern: /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g,
    values: ([, hour, minute = '']) => [`${Number(hour)}:${minute}`],
  },
  {
    kind: 'percent',
    pattern: new RegExp(
      `${amount}${space}*(?:%|por${space}?ciento|por${space}?cento|per${space}?cent)`,
      'giu',
    ),
    values: ([, value = '']) => valuesOf(value),
  },
  {
    kind: 'money',
    pattern: new RegExp(
      [
        `(?<![\\p{L}\\d])${symbol}${space}*(${numberPattern})`,
        `${amount}${space}*(?:(?:de${space}+)?${moneyWord}${cents}|${symbolAfter})`,
        `${amount}${space}*${centWord}`,
      ].join('|'),
      'giu',
    ),
    values: ([, after, before, more, alone]) =>
      alone === undefined ? withCents(valuesOf(after ?? before ?? ''), more) : valuesOf(alone).map(hundredth),
    also: (value) => [`number:${value}`],
  },
  ...Object.entries(units).map(
    ([unit, words]): Reader => ({
      kind: 'span',
      pattern: new RegExp(`${amount}(?:${space}|-)*(?:${words})(?![\\p{L}\\d])`, 'giu'),
      values: ([, value = '']) => valuesOf(value).map((each) => `${each} ${unit}`),
    }),
  ),
  {
    kind: 'number',
    pattern: new RegExp(
      `\\+\\d[\\d \\u00a0-]{6,}\\d|(?<![\\p{L}\\d])${numberPattern}(?![\\p{L}\\dºª°])`,
      'giu',
    ),
    values: ([words = '']) => (words.startsWith('+') ? [words.replaceAll(/\D/g, '')] : valuesOf(words)),
    also: (value, words) => (/[.,]\d\d$/.test(words) ? [`money:${value}`] : []),
  },
];

/** Plans, rules, accounts and what was said come back from check to check: the texts read last are kept. */
const mostTexts = 10_000;

const remembered = keptLast<readonly Figure[]>(mostTexts);

/**
 * Every figure of a text, in its order, in digits or in words. `locale` decides whether the day or the month comes
 * first in `4/12`.
 */
export function readFigures(text: string, locale: string): readonly Figure[] {
  return remembered(`${locale}\n${text}`, () => readAnew(text, locale));
}

function readAnew(text: string, locale: string): readonly Figure[] {
  const names = readAll(named, fold(text));
  const written = writeInDigits(names.rest);
  const dates = readDates(written.text, locale);
  const counts = readAll(counted, dates.rest);
  const asWritten = [...dates.figures, ...counts.figures]
    .filter(({ kind, at }) => kind !== 'number' || !written.single.has(at))
    .map((figure): Figure => {
      const at = written.origin(figure.at);
      return { ...figure, at, length: written.origin(figure.at + figure.length) - at };
    });
  return [...names.figures, ...asWritten].toSorted((one, two) => one.at - two.at);
}

function readAll(readers: readonly Reader[], folded: string): { figures: Figure[]; rest: string } {
  const figures: Figure[] = [];
  let rest = folded;
  for (const { kind, pattern, values, also } of readers) {
    for (const match of rest.matchAll(pattern)) {
      const [words] = match;
      const means = values(match);
      rest = blank(rest, match.index, words.length);
      if (kind === 'number' && isCount(means)) continue;
      figures.push({
        kind,
        at: match.index,
        length: words.length,
        means: means.map((value) => `${kind}:${value}`),
        offers: means.flatMap((value) => [`${kind}:${value}`].concat(also?.(value, words) ?? [])),
      });
    }
  }
  return { figures, rest };
}

/** `71 reais e 92 centavos`: the cents belong to the amount before them. */
function withCents(values: readonly string[], cents: string | undefined): readonly string[] {
  if (cents === undefined) return values;
  const hundredths = valuesOf(cents).map(hundredth);
  return values.flatMap((value) => hundredths.map((cents) => value + cents.slice(1)));
}

function hundredth(value: string): string {
  return value.length > 2 ? value : `0.${value.padStart(2, '0')}`.replace(/\.?0+$/, '');
}

function isCount(values: readonly string[]): boolean {
  return values.every((value) => /^\d+$/.test(value) && Number(value) <= largestCount);
}
