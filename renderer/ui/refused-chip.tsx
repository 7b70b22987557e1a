import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EventOf } from '../../shared/conversation/event.ts';
import { Chip } from './chip.tsx';
import { refusalWords } from './refusal-words.ts';

/** That something was refused, and why. */
export function RefusedChip({ event }: { readonly event: EventOf<'action-refused'> }) {
  const { t } = useTranslation();
  return (
    <Chip icon={IconBan} tone="bad">
      {t('desk.chips.refused', { reason: refusalWords(t, event.code, event.message) })}
    </Chip>
  );
}
