import { useTranslation } from 'react-i18next';
import type { LoadChange } from '../../shared/load.ts';
import { formatMoment } from '../ui/format.ts';
import styles from './load-screen.module.css';
import { useLoadWords } from './use-load-words.ts';

interface Props {
  readonly changes: readonly LoadChange[];
  readonly locale: string;
}

/** Every step up or down, newest first. */
export function LoadChanges({ changes, locale }: Props) {
  const { t } = useTranslation();
  const { listOf, becauseOf } = useLoadWords();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('load.changes')}</h2>
      {changes.length === 0 ? <p>{t('load.noChanges')}</p> : null}
      <ul className={styles.changes}>
        {changes.map(({ at, shed, because }) => (
          <li key={`${at} ${shed.length}`}>
            <time dateTime={at}>{formatMoment(at, locale)}</time>
            <span>
              {shed.length === 0 ? t('load.nothing') : t('load.givenUp', { what: listOf(shed, locale) })}{' '}
              {because ? t('load.because', { why: becauseOf(because) }) : t('load.calmer')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
