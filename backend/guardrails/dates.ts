import { countryCodes, localeOf } from '../../shared/countries/country.ts';
import { languages } from '../../shared/language.ts';
import { blank, fold, type Figure } from './figure.ts';

/** Every locale has its own names: Peru and Uruguay write `setiembre`. */
const locales = languages.flatMap((language) => countryCodes.map((country) => localeOf(language, country)));
const monthNames = (['long', 'short'] as const).flatMap((style) =>
  locales.flatMap((locale) => {
    const written = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => ({
      style,
      number: index + 1,
      name: fold(written.format(new Date(Date.UTC(2026, index))))
        .toLowerCase()
        .replace('.', ''),
    }));
  }),
);
const monthOf = new Map(monthNames.map(({ name, number }) => [name, number]));
/** Names that mean nothing but the month even alone: `may` and `march` need a day or a year beside them. */
const plainMonths = new Set(
  monthNames
    .filter(({ style, name }) => style === 'long' && name !== 'may' && name !== 'march')
    .map(({ name }) => name),
);

const gap = String.raw`[\s\u00a0\u202f]+`;
const month = `(?<![\\p{L}])(${[...monthOf.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}])\\.?`;
const day = String.raw`(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th|º|°)?`;
const year = String.raw`(\d{4})(?!\d)`;
const yearAfter = `(?:,?${gap}(?:(?:de|del|of)${gap})?${year})?`;

interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

type Groups = readonly (string | undefined)[];

interface Reader {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, locale: string) => Day;
}

/** In this order: what an earlier reader has read, a later one does not see. */
const readers: readonly Reader[] = [
  {
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([y, m, d]) => dayOf(y, Number(m), d),
  },
  {
    pattern: new RegExp(`${day}${gap}(?:(?:de|of|do)${gap})?${month}${yearAfter}`, 'giu'),
    read: ([d, m, y]) => dayOf(y, named(m), d),
  },
  {
    pattern: new RegExp(`${month}${gap}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?${yearAfter}`, 'giu'),
    read: ([m, d, y]) => dayOf(y, named(m), d),
  },
  {
    pattern: new RegExp(`${month}${gap}(?:(?:de|del|of)${gap})?${year}`, 'giu'),
    read: ([m, y]) => dayOf(y, named(m), undefined),
  },
  {
    pattern: /(?<![\d/.,-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g,
    read: ([first, , second, y], locale) => inOrderOf(locale, first, second, y),
  },
  {
    pattern: /(?<![\d/.,-])(?!24\/7)(\d{1,2})\/(\d{1,2})(?![\d/-])/g,
    read: ([first, second], locale) => inOrderOf(locale, first, second, undefined),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}])(${[...plainMonths].join('|')})(?![\\p{L}])`, 'giu'),
    read: ([m]) => dayOf(undefined, named(m), undefined),
  },
];

/** The days and months that a folded text names, and the text with them blanked out, position by position. */
export function readDates(
  folded: string,
  locale: string,
): { readonly figures: Figure[]; readonly rest: string } {
  const figures: Figure[] = [];
  let rest = folded;
  for (const { pattern, read } of readers) {
    for (const match of rest.matchAll(pattern)) {
      const date = read(match.slice(1), locale);
      if (!exists(date)) continue;
      figures.push({
        kind: 'date',
        at: match.index,
        length: match[0].length,
        means: [key(date)],
        offers: offered(date),
      });
      rest = blank(rest, match.index, match[0].length);
    }
  }
  return { figures, rest };
}

function named(name: string | undefined): number {
  return monthOf.get(name?.toLowerCase() ?? '') ?? 0;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Day {
  const century = year?.length === 2 ? 2000 : 0;
  return { year: year ? Number(year) + century : null, month, day: day ? Number(day) : null };
}

/** `4/12` is a day of December where the day comes first, of April where the month does. */
function inOrderOf(locale: string, first?: string, second?: string, year?: string): Day {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts();
  const dayFirst = parts[0]?.type === 'day';
  return dayOf(year, Number(dayFirst ? second : first), dayFirst ? first : second);
}

function exists({ month, day }: Day): boolean {
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
}

function key({ year, month, day }: Day): string {
  return `date:${year ?? ''}-${month}${day === null ? '' : `-${day}`}`;
}

/** A day vouches for itself with and without its year, for its month and for its year. */
function offered(date: Day): readonly string[] {
  const less = [date, { ...date, year: null }, { ...date, day: null }, { ...date, year: null, day: null }];
  return [...new Set(less.map(key)), ...(date.year ? [`number:${date.year}`] : [])];
}
