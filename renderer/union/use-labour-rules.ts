import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { BodyOf } from '../../shared/wire/http.ts';
import { call } from '../app/api.ts';

const key = (country: CountryCode) => ['labour-rules', country] as const;

/** A country's labour rules, and which of them are on. */
export function useLabourRules(country: CountryCode) {
  return useQuery({
    queryKey: key(country),
    queryFn: ({ signal }) => call('labourRules', {}, { country }, signal),
  });
}

/** Turns a rule on or off. */
export function useTurnRule(country: CountryCode) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (turn: BodyOf<'turnLabourRule'>) => call('turnLabourRule', {}, turn),
    onSettled: () => queries.invalidateQueries({ queryKey: key(country) }),
  });
}
