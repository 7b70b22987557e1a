import { useTranslation } from 'react-i18next';
import { holdReasons, type HoldReason } from '../../../shared/desks/desk-view.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { explain } from '../../app/explain.ts';
import { useLanguage } from '../../ui/format.ts';
import { useDesk } from './use-shift.ts';

/** Why something was refused; where a labour rule forbids it, with the rule and its source. */
export function useRefusalWords(): (failure: unknown) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const rules = useDesk()?.rules ?? [];
  return (failure) => {
    const { because, rule } = (failure instanceof FailureError && failure.failure.details) || {};
    if (!isHoldReason(because)) return explain(t, failure);
    const found = rules.find(({ id }) => id === rule);
    const said = t(`shift.holds.${because}`);
    if (!found) return said;
    return `${said} ${found.summary[language]} ${t('shift.source', { source: found.source[language] })}.`;
  };
}

function isHoldReason(because: unknown): because is HoldReason {
  return (holdReasons as readonly unknown[]).includes(because);
}
