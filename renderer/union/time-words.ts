import { usePerson } from '../app/session.ts';
import { useLocale } from '../ui/format.ts';

/** Writes a time of the log as a date and a clock time of this person. */
export function useTimeWords(): (at: string) => string {
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (at) => time.format(new Date(at));
}
