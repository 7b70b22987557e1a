import { queryOptions, useQueries } from '@tanstack/react-query';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { DesksNow } from '../../shared/desks/desk-view.ts';
import type { Presence } from '../../shared/desks/presence.ts';
import { call } from '../app/api.ts';

/** Who is at work in a country, as far as the labour policy lets one see it. */
export function desksNow(country: CountryCode) {
  return queryOptions({
    queryKey: ['desks', country],
    queryFn: ({ signal }) => call('desks', {}, { country }, signal),
    refetchInterval: 10_000,
  });
}

type Counts = Readonly<Record<Presence, number>>;

/** How many are at work over some countries; null while it is not known, or where the policy keeps any of it back. */
export function useDeskCounts(countries: readonly CountryCode[]): Counts | null {
  return useQueries({
    queries: countries.map(desksNow),
    combine: (each) => added(each.map(({ data }) => data)),
  });
}

function added(desks: readonly (DesksNow | undefined)[]): Counts | null {
  return desks.reduce<Counts | null>(
    (sum, now) => {
      if (!sum || !now?.counts) return null;
      const { counts } = now;
      return {
        available: sum.available + counts.available,
        busy: sum.busy + counts.busy,
        'wrap-up': sum['wrap-up'] + counts['wrap-up'],
        break: sum.break + counts.break,
        off: sum.off + counts.off,
      };
    },
    { available: 0, busy: 0, 'wrap-up': 0, break: 0, off: 0 },
  );
}
