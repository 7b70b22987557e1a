import { IconBulb, IconHelpCircle, IconHourglassEmpty } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../shared/assert-never.ts';
import type { Happening } from '../../shared/conversation/conversation.ts';
import type { HelpAnswer } from '../../shared/conversation/event.ts';
import { Chip } from './chip.tsx';

type HelpEvent = Extract<Happening['event'], { type: `help-${string}` }>;

/** What Lana asked a supervisor, and what became of it. */
export function HelpChip({ event }: { readonly event: HelpEvent }) {
  const { t } = useTranslation();
  switch (event.type) {
    case 'help-asked':
      return (
        <Chip icon={IconHelpCircle} tone="accent">
          {t(`wall.chips.helpAsked.${event.why}`)}
        </Chip>
      );
    case 'help-answered':
      return (
        <Chip icon={IconBulb} tone="good">
          {answerWords(t, event.author.name, event.answer)}
        </Chip>
      );
    case 'help-expired':
      return <Chip icon={IconHourglassEmpty}>{t('wall.chips.helpExpired')}</Chip>;
    default:
      return assertNever(event);
  }
}

function answerWords(t: TFunction, name: string, answer: HelpAnswer): string {
  switch (answer.kind) {
    case 'approve':
      return t('wall.chips.helpApproved', { name });
    case 'say':
      return t('wall.chips.helpSaid', { name });
    case 'guide':
      return t('wall.chips.helpGuided', { name, text: answer.text });
    default:
      return assertNever(answer);
  }
}
