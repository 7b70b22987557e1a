import { IconClockOff, IconClockPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeskView } from '../../../shared/desks/desk-view.ts';
import { usePerson } from '../../app/session.ts';
import { useNow } from '../../live/use-now.ts';
import { formatSpan, useLocale } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { PillButton } from '../../ui/pill.tsx';
import { TimeBar } from '../../ui/time-bar.tsx';
import { shownKey } from '../keys.ts';
import { useKey } from '../use-keys.ts';
import { nextStep } from './next-step.ts';
import styles from './shift-bar.module.css';
import { ShiftRules } from './shift-rules.tsx';
import { ShiftState } from './shift-state.tsx';
import { toggleCounters, useCounters, wantPresence } from './use-shift.ts';

/** The rep's shift: how long it still is, what it needs now, and which rules hold. */
export function ShiftBar({ desk }: { readonly desk: DeskView }) {
  const { t } = useTranslation();
  const { shown, onDemand } = useCounters();
  const step = nextStep(desk);
  useKey('shift', step ? () => wantPresence(step.command) : null);
  useKey('shiftDecline', step?.decline ? () => wantPresence(step.decline ?? step.command) : null);
  // The notices below the bar have buttons of their own.
  const inNotice = desk.recovery !== null || desk.holds.some(({ because }) => because === 'no-answer');
  return (
    <section className={styles.shift} aria-label={t('shift.label')}>
      {desk.shift && shown ? <Progress shift={desk.shift} /> : null}
      {desk.shift ? <ShiftState desk={desk} shown={shown} /> : null}
      {step && !inNotice ? (
        <PillButton
          tone={step.command === 'end-pause' || step.command === 'be-available' ? 'plain' : 'accent'}
          disabled={desk.pauseMayEndAt !== null}
          onClick={() => wantPresence(step.command)}
        >
          {t(`shift.commands.${step.command}`)}
          <Key>{shownKey('shift')}</Key>
        </PillButton>
      ) : null}
      {onDemand ? (
        <PillButton
          icon={shown ? IconClockOff : IconClockPlay}
          aria-label={t(shown ? 'shift.hideTimes' : 'shift.showTimes')}
          title={t(shown ? 'shift.hideTimes' : 'shift.showTimes')}
          onClick={toggleCounters}
        />
      ) : null}
      <ShiftRules desk={desk} shown={shown} />
    </section>
  );
}

/** How much of the shift has passed. */
function Progress({ shift }: { readonly shift: NonNullable<DeskView['shift']> }) {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const now = useNow();
  const start = Date.parse(shift.startedAt);
  const end = Date.parse(shift.endsAt);
  const left = formatSpan((end - now) / 1_000, locale);
  return (
    <>
      <TimeBar start={start} end={end} now={now} label={t('shift.progress', { left })} />
      <span className={styles.left}>{t('shift.left', { left })}</span>
    </>
  );
}
