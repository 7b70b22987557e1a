import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeskView } from '../../../shared/desks/desk-view.ts';
import { usePerson } from '../../app/session.ts';
import { Detail } from '../../ui/detail.tsx';
import { countryName, formatSpan, formatTime, useLanguage, useLocale } from '../../ui/format.ts';
import { PillButton } from '../../ui/pill.tsx';
import styles from './shift-bar.module.css';

interface Props {
  readonly desk: DeskView;
  /** Whether times are counted. */
  readonly shown: boolean;
}

/** Every rule that holds for this desk with its source, those that say no now first; pauses taken, and work so far. */
export function ShiftRules({ desk, shown }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const { holds, waits, labourCountry, rules, worked, pauses } = desk;
  const holding = new Set([...holds, ...waits].map(({ rule }) => rule));
  const ordered = [
    ...rules.filter(({ id }) => holding.has(id)),
    ...rules.filter(({ id }) => !holding.has(id)),
  ];
  const span = (seconds: number) => formatSpan(seconds, locale);
  return (
    <Detail
      width={420}
      position="bottom-start"
      target={<PillButton icon={IconScale}>{t('shift.why')}</PillButton>}
    >
      <div className={styles.rules}>
        {holds.map(({ because }) => (
          <p key={because}>{t(`shift.holds.${because}`)}</p>
        ))}
        <h2>{t('shift.rules')}</h2>
        <p>{t('shift.rulesOf', { country: countryName(labourCountry, language) })}</p>
        <ul>
          {ordered.map(({ id, summary, source, status }) => (
            <li key={id} data-holds={holding.has(id) || undefined}>
              {holding.has(id) ? <strong>{t('shift.holdsNow')} · </strong> : null}
              {summary[language]}
              <small>
                {t('shift.source', { source: source[language] })} · {t(`shift.statuses.${status}`)}
              </small>
            </li>
          ))}
        </ul>
        {pauses.map(({ kind, from, until }) => (
          <p key={from}>
            {t('shift.takenAt', {
              kind: t(`shift.kinds.${kind}`),
              from: formatTime(from, locale),
              until: until === null ? t('shift.running') : formatTime(until, locale),
            })}
          </p>
        ))}
        {shown ? <p>{t('shift.worked', { day: span(worked.day), week: span(worked.week) })}</p> : null}
      </div>
    </Detail>
  );
}
