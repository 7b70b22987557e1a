import { useTranslation } from 'react-i18next';
import { formatMicroUsd, type ModelName } from '../../shared/models/model-call.ts';
import type { RoutingChange, RoutingField } from '../../shared/models/routing.ts';
import { formatSeconds } from '../ui/format.ts';

/** Says a change in one line: `Quick replies · model: small → large`. */
export function useChangeWords(locale: string): (change: RoutingChange) => string {
  const { t } = useTranslation();
  const value = (field: RoutingField, given: number | readonly ModelName[]) =>
    typeof given === 'number'
      ? formatLimit(field, given, locale)
      : given.map((name) => t(`models.names.${name}`)).join(', ');
  return ({ of, field, from, to }) => {
    const place = of === 'breaker' ? t('models.breaker.title') : t(`models.tasks.${of}.name`);
    return `${place} · ${t(`models.fields.${field}`)}: ${value(field, from)} → ${value(field, to)}`;
  };
}

/** A figure of the table with its unit. */
export function formatLimit(field: RoutingField, value: number, locale: string): string {
  if (!Number.isFinite(value)) return '–';
  if (field === 'callMicroUsd' || field === 'conversationMicroUsd') return formatMicroUsd(value, locale);
  if (field === 'firstTokenMilliseconds' || field === 'callMilliseconds')
    return formatSeconds(value / 1_000, locale);
  if (field === 'withinSeconds' || field === 'openSeconds') return formatSeconds(value, locale);
  return new Intl.NumberFormat(locale).format(value);
}
