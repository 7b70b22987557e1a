import {
  IconAlertTriangle,
  IconArrowsRightLeft,
  IconCircleCheck,
  IconEraser,
  IconEye,
  IconEyeOff,
  IconHandStop,
  IconHourglassEmpty,
  IconHourglassHigh,
  IconMicrophone,
  IconNote,
  IconPhoneCall,
  IconPhoneOff,
  IconUserX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Happening } from '../../../shared/conversation/conversation.ts';
import { Chip } from '../../ui/chip.tsx';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import { BriefingPopover, HeldPopover } from './chip-popovers.tsx';
import styles from './internal-words.module.css';
import { ApprovalChip } from '../../ui/approval-chip.tsx';
import { ConsultChip } from '../../ui/consult-chip.tsx';
import { FlagChip } from '../../ui/flag-chip.tsx';
import { formatMoment } from '../../ui/format.ts';
import { heldWords } from '../../ui/held-words.ts';
import { HelpChip } from '../../ui/help-chip.tsx';
import { RefusedChip } from '../../ui/refused-chip.tsx';
import { handOverWords } from '../../ui/hand-over-words.ts';

interface Props {
  readonly event: Happening['event'];
  readonly locale: string;
}

/** One line about something that happened between the words; null for what another line says already. */
export function HappeningChip({ event, locale }: Props) {
  const { t } = useTranslation();
  const name = event.author.name;
  switch (event.type) {
    case 'reply-held':
      return (
        <Chip icon={IconHandStop} tone="bad" action={<HeldPopover event={event} />}>
          {heldWords(t, event)}
        </Chip>
      );
    case 'effect-done':
      return (
        <Chip icon={IconCircleCheck} tone="good">
          {event.reference && !event.summary.includes(event.reference)
            ? `${event.summary} · ${event.reference}`
            : event.summary}
        </Chip>
      );
    case 'effect-failed':
      return (
        <Chip icon={IconAlertTriangle} tone="bad">
          {t('desk.chips.failed', { message: event.message })}
        </Chip>
      );
    case 'action-refused':
      return <RefusedChip event={event} />;
    case 'approval-requested':
    case 'approval-given':
    case 'approval-refused':
    case 'approval-expired':
      return <ApprovalChip event={event} />;
    case 'answer-delayed':
      return <Chip icon={IconHourglassHigh}>{t('desk.chips.delayed')}</Chip>;
    case 'help-asked':
    case 'help-answered':
    case 'help-expired':
      return <HelpChip event={event} />;
    case 'flag-raised':
    case 'flag-lowered':
      return <FlagChip event={event} />;
    case 'owner-changed':
      return (
        <Chip icon={IconMicrophone}>
          {t(event.because === 'accepted' ? 'desk.chips.accepted' : 'desk.chips.tookOver', {
            name: event.owner.name,
          })}
        </Chip>
      );
    case 'hand-over-requested':
      return (
        <Chip
          icon={IconArrowsRightLeft}
          action={<BriefingPopover briefing={event.briefing} locale={locale} />}
        >
          {handOverWords(t, event)}
        </Chip>
      );
    case 'hand-over-declined':
      return <Chip icon={IconUserX}>{t('desk.chips.declined', { name, reason: event.reason })}</Chip>;
    case 'hand-over-expired':
      return <Chip icon={IconHourglassEmpty}>{t('desk.chips.expired')}</Chip>;
    case 'handed-back':
      return (
        <Chip icon={IconArrowsRightLeft}>
          {t('desk.chips.handedBack', { name, goal: event.packet.goal })}
        </Chip>
      );
    case 'consult-asked':
    case 'consult-accepted':
    case 'consult-ended':
      return <ConsultChip event={event} />;
    case 'watch-started':
      return (
        <Chip icon={IconEye} tone="accent">
          {t('desk.chips.watchStarted', { name })}
        </Chip>
      );
    case 'watch-ended':
      return <Chip icon={IconEyeOff}>{t('desk.chips.watchEnded', { name })}</Chip>;
    case 'whisper-sent':
    case 'note-written':
      return (
        <div className={styles.words}>
          <header>
            <IconNote size={13} stroke={1.7} aria-hidden />
            {t(event.type === 'note-written' ? 'desk.chips.note' : 'desk.chips.whisper', { name })}
            {event.type === 'whisper-sent' && event.author.kind === 'supervisor' ? (
              <Key>{shownKey('whisper')}</Key>
            ) : null}
          </header>
          <p dir="auto">{event.text}</p>
        </div>
      );
    case 'promise-settled':
      return (
        <Chip icon={IconCircleCheck} tone={event.outcome === 'kept' ? 'good' : 'bad'}>
          {t(`followUp.chips.${event.outcome}`, { name, what: event.what })}
        </Chip>
      );
    case 'call-back-scheduled': {
      const when = formatMoment(event.dueAt, locale, event.timeZone);
      return (
        <Chip icon={IconPhoneCall}>
          {t('followUp.chips.scheduled', { name, when, reason: event.reason })}
        </Chip>
      );
    }
    case 'call-back-done':
      return <Chip icon={IconPhoneCall}>{t('followUp.chips.done', { name })}</Chip>;
    case 'call-back-missed':
      return <Chip icon={IconPhoneOff}>{t(`followUp.chips.${event.because}`, { name })}</Chip>;
    case 'conversation-closed':
      return <Chip icon={IconCircleCheck}>{t('desk.chips.closed', { summary: event.summary })}</Chip>;
    case 'conversation-erased':
      return <Chip icon={IconEraser}>{t('desk.chips.erased')}</Chip>;
    default:
      return assertNever(event);
  }
}
