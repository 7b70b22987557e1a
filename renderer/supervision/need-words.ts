import { useTranslation } from 'react-i18next';
import { assertNever } from '../../shared/assert-never.ts';
import { formatClock } from '../ui/format.ts';
import type { Needing } from './need.ts';

/** Why a conversation stands where it stands, in the words of the person who looks. */
export function useNeedWords({ need }: Needing, locale: string): string {
  const { t } = useTranslation();
  switch (need.kind) {
    case 'asked-again':
      return t('wall.need.asked-again', { count: need.times });
    case 'waiting':
      return t('wall.need.waiting', {
        reason: t(`domain.reasons.${need.reason}`),
        time: formatClock(need.seconds),
      });
    case 'mood-fell': {
      const by = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(need.by);
      return t('wall.need.mood-fell', { by, count: need.turns });
    }
    case 'reply-held':
      return t('wall.need.reply-held');
    case 'running':
      return t('wall.need.running');
    default:
      return assertNever(need);
  }
}
