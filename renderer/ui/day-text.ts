/** A day (YYYY-MM-DD) in figures, as a locale writes it: `31/12/2026`. */
export function writeDay(day: string, locale: string): string {
  return formatOf(locale).format(new Date(`${day}T00:00:00Z`));
}

/**
 * The day (YYYY-MM-DD) that was typed: in the locale's order with any marks between, or as 2026-12-31. Null for what is
 * none, such as 31 February.
 */
export function readDay(text: string, locale: string): string | null {
  const figures = text.match(/\d+/g) ?? [];
  if (figures.length !== 3) return null;
  const isIso = figures[0]?.length === 4;
  const order = isIso ? ['year', 'month', 'day'] : orderOf(locale);
  const of = (name: string) => Number(figures[order.indexOf(name)]);
  const year = of('year') < 100 ? 2_000 + of('year') : of('year');
  const date = new Date(Date.UTC(year, of('month') - 1, of('day')));
  const isSame = date.getUTCMonth() === of('month') - 1 && date.getUTCDate() === of('day');
  return isSame ? date.toISOString().slice(0, 10) : null;
}

function orderOf(locale: string): readonly string[] {
  return formatOf(locale)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');
}

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
