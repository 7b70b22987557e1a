import { IconHourglass, IconHourglassEmpty, IconUserCheck, IconUserX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../shared/assert-never.ts';
import type { Happening } from '../../shared/conversation/conversation.ts';
import { approvalWords } from './approval-words.ts';
import { Chip } from './chip.tsx';
import { useLanguage } from './format.ts';

type ApprovalEvent = Extract<Happening['event'], { type: `approval-${string}` }>;

/** What somebody asked a supervisor for, and what became of it. */
export function ApprovalChip({ event }: { readonly event: ApprovalEvent }) {
  const { t } = useTranslation();
  const { effect: kind, amount = null, author } = event;
  const language = useLanguage();
  const what = kind ? approvalWords(t, { kind, amount, what: event.what }, language) : event.what;
  const { name } = author;
  switch (event.type) {
    case 'approval-requested': {
      const why = t(`domain.approvalReasons.${event.why}`);
      return (
        <Chip icon={IconHourglass} tone="accent">
          {t('desk.chips.approvalAsked', { name, what, why })}
        </Chip>
      );
    }
    case 'approval-given':
      return (
        <Chip icon={IconUserCheck} tone="good">
          {t('desk.chips.approvalGiven', { name, what })}
        </Chip>
      );
    case 'approval-refused':
      return (
        <Chip icon={IconUserX} tone="bad">
          {t('desk.chips.approvalRefused', { name, what, reason: event.reason })}
        </Chip>
      );
    case 'approval-expired':
      return <Chip icon={IconHourglassEmpty}>{t('desk.chips.approvalExpired', { what })}</Chip>;
    default:
      return assertNever(event);
  }
}
