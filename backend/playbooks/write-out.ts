import type { Account, Genre } from '../../shared/accounts/account.ts';
import { formatDay } from '../../shared/countries/day.ts';
import { formatMoney, type Money } from '../../shared/countries/money.ts';
import { kept } from '../../shared/kept.ts';
import { genreLabels } from './facts.ts';
import { localeOfScene, type Scene } from './scene.ts';

const weekdayFormat = kept(
  (locale) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const countFormat = kept((locale) =>
  kept(
    (unit: 'year' | 'month') => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
  ),
);
const percentFormat = kept((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const listFormat = kept((locale) =>
  kept((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type })),
);

/** A value of the customer's account; empty for a visitor without one. */
export function ofAccount(write: (account: Account, scene: Scene) => string): (scene: Scene) => string {
  return (scene) => (scene.situation.account ? write(scene.situation.account, scene) : '');
}

/** An amount as people of the conversation's language and country write it. */
export function writeMoney(amount: Money | null | undefined, scene: Scene): string {
  return amount ? formatMoney(amount, localeOfScene(scene)) : '';
}

/** A calendar day (YYYY-MM-DD). */
export function writeDay(day: string | null | undefined, scene: Scene): string {
  return day ? formatDay(day, localeOfScene(scene)) : '';
}

/** A day to agree on, with its weekday: `lunes, 30 de noviembre`. */
export function writeWeekday(day: string, scene: Scene): string {
  return weekdayFormat(localeOfScene(scene)).format(new Date(day));
}

export function writeCount(count: number, unit: 'year' | 'month', scene: Scene): string {
  return countFormat(localeOfScene(scene))(unit).format(count);
}

export function writePercent(percent: number, scene: Scene): string {
  return percentFormat(localeOfScene(scene)).format(percent / 100);
}

export function writeList(
  items: readonly string[],
  scene: Scene,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return listFormat(localeOfScene(scene))(type).format(items);
}

export function writeGenreList(listed: readonly Genre[], scene: Scene): string {
  return writeList(
    listed.map((genre) => genreLabels[genre][scene.situation.language]),
    scene,
  );
}
