import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { LearningView } from '../../shared/learning.ts';
import { call } from '../app/api.ts';

const keyOf = (country: CountryCode) => ['learning', country];

/** What orders a country's suggestions. */
export function useLearning(country: CountryCode) {
  return useQuery({
    queryKey: keyOf(country),
    queryFn: ({ signal }) => call('learning', {}, { country }, signal),
  });
}

/** Makes a version, puts one to use, or goes back to the one before. */
export function useLearningChanges(country: CountryCode) {
  const queries = useQueryClient();
  const show = (view: LearningView) => queries.setQueryData(keyOf(country), view);
  const learn = useMutation({ mutationFn: () => call('learn', {}, { country }), onSuccess: show });
  const use = useMutation({
    mutationFn: (version: number) => call('useVersion', {}, { country, version }),
    onSuccess: show,
  });
  const rollBack = useMutation({
    mutationFn: () => call('rollBackLearning', {}, { country }),
    onSuccess: show,
  });
  return { learn, use, rollBack };
}
