import { IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EventOf } from '../../shared/conversation/event.ts';
import { Chip } from './chip.tsx';

/** One line about advice that somebody asked a colleague for. */
export function ConsultChip({
  event,
}: {
  readonly event: EventOf<'consult-asked' | 'consult-accepted' | 'consult-ended'>;
}) {
  const { t } = useTranslation();
  const name = event.author.name;
  const text =
    event.type === 'consult-asked'
      ? t('queue.chips.asked', { name, colleague: event.name, question: event.question })
      : event.type === 'consult-accepted'
        ? t('queue.chips.accepted', { name })
        : t(`queue.chips.${event.because}`, { name });
  return <Chip icon={IconMessageQuestion}>{text}</Chip>;
}
