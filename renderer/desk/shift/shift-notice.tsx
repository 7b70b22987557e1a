import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/banner.tsx';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import styles from './shift-bar.module.css';
import { useRefusalWords } from './use-refusal-words.ts';
import { changePresence, dismissShiftRefusal, useDesk, useShiftRefusal } from './use-shift.ts';

/** What the shift asks of the rep or refuses them, in words. */
export function ShiftNotice() {
  return (
    <>
      <Refusal />
      <Asked />
    </>
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
              onClick={() => void changePresence('start-recovery')}
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
