import { useTranslation } from 'react-i18next';
import type { Ledger } from '../../shared/people/ledger.ts';
import { useTimeWords } from './time-words.ts';
import styles from './union-screen.module.css';

/** How many of the newest lines are shown; the file has all. */
const shown = 40;

/** What is recorded of this person's presence, newest first, and for how long. */
export function PresenceLedger({ presence }: Pick<Ledger, 'presence'>) {
  const { t } = useTranslation();
  const time = useTimeWords();
  const newest = presence.records.toReversed().slice(0, shown);
  return (
    <article className={styles.version} aria-label={t('shift.ledger')}>
      <header>
        <h4>{t('shift.ledger')}</h4>
      </header>
      <p>{t('shift.ledgerNote', { days: presence.keptDays })}</p>
      {newest.length === 0 ? <p>{t('shift.ledgerNone')}</p> : null}
      <ul>
        {newest.map(({ at, change }) => (
          <li key={`${at} ${JSON.stringify(change)}`}>
            <strong>{t(`shift.ledgerKinds.${change.kind}`)}</strong> · {time(at)}
            {change.kind === 'pause-started' ? ` · ${t(`shift.kinds.${change.pause}`)}` : null}
          </li>
        ))}
      </ul>
    </article>
  );
}
