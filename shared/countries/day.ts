import { kept } from '../kept.ts';

const dayFormat = kept(
  (locale) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const monthFormat = kept(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** A calendar day (YYYY-MM-DD) as people of that locale write it out: `4 de diciembre de 2026`, `4 December 2026`. */
export function formatDay(day: string, locale: string): string {
  return dayFormat(locale).format(new Date(day));
}

/** A month (YYYY-MM) as people of that locale write it out: `noviembre de 2026`. */
export function formatMonth(month: string, locale: string): string {
  return monthFormat(locale).format(new Date(`${month}-01`));
}
