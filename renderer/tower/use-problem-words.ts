import { useTranslation } from 'react-i18next';
import { ranges, type RoutingField, type RoutingProblem } from '../../shared/models/routing.ts';
import { formatLimit } from './use-change-words.ts';

/** What is wrong with a field, in words; null when nothing is. */
export function useProblemWords(problems: readonly RoutingProblem[], locale: string) {
  const { t } = useTranslation();
  return (field: RoutingField): string | null => {
    const problem = problems.find((each) => each.field === field);
    if (!problem) return null;
    if (problem.problem !== 'out-of-range') return t(`models.problems.${problem.problem}`);
    const [least, most] = field === 'model' || field === 'fallbacks' ? [0, 0] : ranges[field];
    return t('models.problems.out-of-range', {
      least: formatLimit(field, least, locale),
      most: formatLimit(field, most, locale),
    });
  };
}
