import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { localeOf, type CountryCode } from '../../shared/countries/country.ts';
import type { Language } from '../../shared/language.ts';

/** The language on screen now; components that use it show again when it changes. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return (i18n.language ?? i18next.language) as Language;
}

/** The locale for numbers, dates and money of a country in the language on screen. */
export function useLocale(country: CountryCode): string {
  return localeOf(useLanguage(), country);
}

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on. Below zero counts as zero. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const hours = Math.floor(whole / 3_600);
  const minutes = Math.floor((whole % 3_600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** A time span in hours and minutes, as the locale writes units: `7 h 50 min`. */
export function formatSpan(seconds: number, locale: string): string {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  return minutes < 60
    ? unit(minutes, 'minute')
    : `${unit(Math.floor(minutes / 60), 'hour')} ${unit(minutes % 60, 'minute')}`;
}

/** Milliseconds with their unit, as seconds from ten on: `2,8 ms`, `0,04 s`. */
export function formatDuration(milliseconds: number, locale: string): string {
  const short = milliseconds < 10;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: short ? 'millisecond' : 'second',
    unitDisplay: 'short',
    maximumFractionDigits: short ? 1 : 2,
  }).format(short ? milliseconds : milliseconds / 1_000);
}

/** Seconds with their unit, as many decimals as they need: `4 s`, `0.5 s`. */
export function formatSeconds(seconds: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(
    seconds,
  );
}

/** A mood from -1 to 1 with its sign and one decimal: `−0,6`, `0,0`, `+0,4`. */
export function formatMood(mood: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(mood)
    .replace('-', '−');
}

export function formatTime(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}

/** Hours and minutes on the wall here: `15:30`. */
export function formatHour(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );
}

/** A moment as a wall of that time zone shows it, with its weekday: `mar, 24 nov, 15:30`. */
export function formatMoment(at: string, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}

/** A calendar day (YYYY-MM-DD) short, without its year: `5 dic`. */
export function formatDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/\.$/, '');
}

/** A country's name in the language on screen. */
export function countryName(country: CountryCode, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

/** A language's name as it stands in a sentence of the locale: `portugués`. */
export function languageName(language: Language, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' });
  return name.of(new Intl.Locale(language).language) ?? language;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
