import { Button, CloseButton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskView } from '../../../shared/desks/desk-view.ts';
import { useNow } from '../../live/use-now.ts';
import { Banner } from '../../ui/banner.tsx';
import { formatHour, useLocale } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import { breakAhead } from './break-ahead.ts';
import { useOpenContacts } from './open-contacts.ts';
import styles from './shift-bar.module.css';
import { useRefusalWords } from './use-refusal-words.ts';
import {
  changePresence,
  dismissShiftRefusal,
  useAskedLeave,
  useDesk,
  useShiftRefusal,
  wantPresence,
} from './use-shift.ts';

const LeaveDialog = lazy(() => import('./leave-dialog.tsx'));

/** What the shift asks of the rep or refuses them, in words. */
export function ShiftNotice() {
  return (
    <>
      <Refusal />
      <Asked />
      <Ahead />
      <BeforePause />
    </>
  );
}

/** What is open while a break is nearly due, or is. */
function Ahead() {
  const desk = useDesk();
  return desk ? <AheadOf desk={desk} /> : null;
}

function AheadOf({ desk }: { readonly desk: DeskView }) {
  const { t } = useTranslation();
  const locale = useLocale(desk.labourCountry);
  const names = useOpenContacts();
  const ahead = breakAhead(desk, useNow());
  if (!ahead || names === '') return null;
  const { minutes, dueAt } = ahead;
  const due =
    dueAt === null
      ? t('shift.breakDue', { minutes })
      : t('shift.breakDueAt', { minutes, time: formatHour(dueAt, locale) });
  return (
    <Banner tone="info">
      {due} {t('shift.breakOpen', { names })}
    </Banner>
  );
}

function BeforePause() {
  const command = useAskedLeave((state) => state.command);
  return command === null ? null : (
    <Suspense fallback={null}>
      <LeaveDialog command={command} />
    </Suspense>
  );
}

function Refusal() {
  const { t } = useTranslation();
  const words = useRefusalWords();
  const failure = useShiftRefusal((state) => state.failure);
  if (failure === null) return null;
  return (
    <Banner
      tone="bad"
      action={<CloseButton size="sm" aria-label={t('common.dismiss')} onClick={dismissShiftRefusal} />}
    >
      {words(failure)}
    </Banner>
  );
}

/** To come back after an offer passed, or whether they want a pause. */
function Asked() {
  const { t } = useTranslation();
  const desk = useDesk();
  if (desk?.recovery) {
    return (
      <Banner
        tone="info"
        action={
          <span className={styles.answers}>
            <Button
              size="compact-sm"
              rightSection={<Key>{shownKey('shift')}</Key>}
              onClick={() => wantPresence('start-recovery')}
            >
              {t('shift.commands.start-recovery')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              rightSection={<Key>{shownKey('shiftDecline')}</Key>}
              onClick={() => void changePresence('decline-recovery')}
            >
              {t('shift.commands.decline-recovery')}
            </Button>
          </span>
        }
      >
        {t('shift.recoveryOffer', { minutes: desk.recovery.minutes })}
      </Banner>
    );
  }
  if (!desk?.holds.some(({ because }) => because === 'no-answer')) return null;
  return (
    <Banner
      tone="info"
      action={
        <Button
          size="compact-sm"
          rightSection={<Key>{shownKey('shift')}</Key>}
          onClick={() => void changePresence('be-available')}
        >
          {t('shift.commands.be-available')}
        </Button>
      }
    >
      {t('shift.noAnswer')}
    </Banner>
  );
}
