import { useTranslation } from 'react-i18next';
import { assertNever } from '../../shared/assert-never.ts';
import type { PolicyChange } from '../../shared/people/labour-policy.ts';

/** What a version changes, one line each. */
export function useChangeWords(): (change: PolicyChange) => string {
  const { t } = useTranslation();
  return (change) => {
    switch (change.field) {
      case 'leastGroup':
      case 'retentionDays': {
        const { from, to } = change;
        return t('union.changed', { name: t(`union.${change.field}`), from, to });
      }
      case 'forbidden': {
        const words = { name: t('union.forbidden'), value: t(`union.uses.${change.use}`) };
        return change.added ? t('union.added', words) : t('union.removed', words);
      }
      case 'of':
      case 'seenBy': {
        const name = `${t(`union.things.${change.thing}`)} · ${t(`union.${change.field}`)}`;
        const words = { name, value: t(`domain.roles.${change.role}`) };
        return change.added ? t('union.added', words) : t('union.removed', words);
      }
      default:
        return assertNever(change);
    }
  };
}
