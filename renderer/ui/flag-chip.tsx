import { IconFlag, IconFlagOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Happening } from '../../shared/conversation/conversation.ts';
import { Chip } from './chip.tsx';

type FlagEvent = Extract<Happening['event'], { type: `flag-${string}` }>;

/** A call for a supervisor, and its end. */
export function FlagChip({ event }: { readonly event: FlagEvent }) {
  const { t } = useTranslation();
  const { name } = event.author;
  if (event.type === 'flag-raised') {
    return (
      <Chip icon={IconFlag} tone="accent">
        {event.note
          ? t('wall.chips.flagRaisedFor', { name, note: event.note })
          : t('wall.chips.flagRaised', { name })}
      </Chip>
    );
  }
  return (
    <Chip icon={IconFlagOff}>
      {event.answer
        ? t('wall.chips.flagAnswered', { name, answer: event.answer })
        : t('wall.chips.flagLowered', { name })}
    </Chip>
  );
}
