import { useTranslation } from 'react-i18next';
import type { LearningTrial, OrderScore } from '../../shared/learning.ts';
import { useLanguage } from '../ui/format.ts';
import styles from './learning-screen.module.css';

interface TrialProps {
  readonly trial: LearningTrial;
  readonly version: number;
  readonly locale: string;
}

/** The version's scores beside those of what was in use. */
export function Trial({ trial, version, locale }: TrialProps) {
  const { t } = useTranslation();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rank = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const row = (name: string, score: OrderScore) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{percent.format(score.first)}</td>
      <td>{rank.format(score.rank)}</td>
    </tr>
  );
  return (
    <table className={styles.table}>
      <caption>{t('learning.trial.title', { count: trial.occasions })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('learning.trial.order')}</th>
          <th scope="col">{t('learning.trial.first')}</th>
          <th scope="col">{t('learning.trial.rank')}</th>
        </tr>
      </thead>
      <tbody>
        {row(t('learning.trial.candidate', { version }), trial.candidate)}
        {row(
          trial.against === null
            ? t('learning.trial.usual')
            : t('learning.trial.candidate', { version: trial.against }),
          trial.inUse,
        )}
      </tbody>
    </table>
  );
}

interface ChangesProps {
  readonly changes: LearningTrial['changes'];
  readonly locale: string;
}

/** What stands elsewhere than before, and how often it was chosen. */
export function Changes({ changes, locale }: ChangesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  if (changes.length === 0) return <p>{t('learning.changes.none')}</p>;
  return (
    <table className={styles.table}>
      <caption>{t('learning.changes.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('learning.changes.suggestion')}</th>
          <th scope="col">{t('learning.changes.matter')}</th>
          <th scope="col">{t('learning.changes.move')}</th>
          <th scope="col">{t('learning.changes.taken')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ matter, suggestion, from, to, taken, shown }) => (
          <tr key={`${matter.en} ${suggestion.en}`}>
            <th scope="row">{suggestion[language]}</th>
            <td>{matter[language]}</td>
            <td data-move={to < from ? 'up' : 'down'}>
              {place.format(from)} → {place.format(to)}
            </td>
            <td>{t('learning.changes.takenText', { taken, shown })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
