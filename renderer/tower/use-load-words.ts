import { useTranslation } from 'react-i18next';
import type { LoadMeasure, Shed } from '../../shared/load.ts';

/** What is given up and why, in the language on screen. */
export function useLoadWords() {
  const { t } = useTranslation();
  return {
    listOf: (shed: readonly Shed[], locale: string) =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(shed.map((what) => t(`load.shed.${what}`))),
    becauseOf: (measure: LoadMeasure) => t(`load.reasons.${measure}`),
  };
}
