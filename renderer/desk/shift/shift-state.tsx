import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { DeskView, Hold } from '../../../shared/desks/desk-view.ts';
import { usePerson } from '../../app/session.ts';
import { useNow } from '../../live/use-now.ts';
import { formatClock, formatHour, formatSpan, useLocale } from '../../ui/format.ts';
import styles from './shift-bar.module.css';

interface Props {
  readonly desk: DeskView;
  /** Whether times are counted. */
  readonly shown: boolean;
}

/** What counts now: a pause, the gap, the wrap-up, or the rest that comes next. */
export function ShiftState({ desk, shown }: Props) {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const now = useNow();
  const words =
    pauseWords(t, desk, now) ?? countdown(t, desk, now) ?? restWords(t, desk, { now, locale, shown });
  if (words === null) return null;
  return (
    <span className={styles.state} data-due={desk.nextRest?.state === 'overdue' || undefined}>
      {words}
    </span>
  );
}

function pauseWords(t: TFunction, desk: DeskView, now: number): string | null {
  const pause = desk.pauses.at(-1);
  if (desk.presence !== 'break' || !pause) return null;
  const passed = (now - Date.parse(pause.from)) / 1_000;
  if (pause.kind !== 'rest') return t('shift.pauseFor', { time: formatClock(passed) });
  const left = pause.minutes * 60 - passed;
  return left > 0 ? t('shift.restLeft', { time: formatClock(Math.ceil(left)) }) : t('shift.restOver');
}

function countdown(t: TFunction, { holds, waits }: DeskView, now: number): string | null {
  const left = (because: Hold['because'], among: readonly Hold[]) => {
    const until = among.find((hold) => hold.because === because)?.until;
    const seconds = until ? Math.ceil((Date.parse(until) - now) / 1_000) : 0;
    return seconds > 0 ? formatClock(seconds) : null;
  };
  const gap = left('gap', holds);
  if (gap) return t('shift.gapLeft', { time: gap });
  const wrapUp = left('wrap-up', waits);
  return wrapUp && t('shift.wrapUpLeft', { time: wrapUp });
}

function restWords(
  t: TFunction,
  { nextRest, restsPlanned, pauses }: DeskView,
  { now, locale, shown }: { readonly now: number; readonly locale: string; readonly shown: boolean },
): string | null {
  const taken = pauses.filter(({ kind }) => kind === 'rest').length;
  if (!nextRest) return restsPlanned > 0 ? t('shift.restsTaken', { taken, planned: restsPlanned }) : null;
  const { minutes, opensAt, closesAt, state } = nextRest;
  if (state === 'overdue') return t('shift.restOverdue', { minutes });
  if (state === 'open') return t('shift.restOpen', { minutes, time: formatHour(closesAt, locale) });
  return shown ? t('shift.restIn', { time: formatSpan((Date.parse(opensAt) - now) / 1_000, locale) }) : null;
}
