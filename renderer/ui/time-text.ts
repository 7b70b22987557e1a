/** What a locale calls the halves of a day; null where it counts 24 hours. */
export function dayHalves(locale: string): { readonly am: string; readonly pm: string } | null {
  const am = halfAt(locale, '00:00');
  const pm = halfAt(locale, '12:00');
  return am && pm ? { am, pm } : null;
}

/** A time of day (HH:mm) as a locale writes it: `15:30`, `3:30 p. m.`. */
export function writeTime(time: string, locale: string): string {
  return formatOf(locale).format(momentOf(time));
}

function halfAt(locale: string, time: string): string | undefined {
  return formatOf(locale)
    .formatToParts(momentOf(time))
    .find(({ type }) => type === 'dayPeriod')?.value;
}

function momentOf(time: string): Date {
  return new Date(`2000-01-01T${time}:00Z`);
}

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
}
