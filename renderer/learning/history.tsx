import { useTranslation } from 'react-i18next';
import type { LearningView } from '../../shared/learning.ts';
import styles from './learning-screen.module.css';

interface Props {
  readonly history: LearningView['history'];
  readonly locale: string;
}

/** Who put which version to use and who took it back, newest first. */
export function History({ history, locale }: Props) {
  const { t } = useTranslation();
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('learning.history.title')}</h2>
      {history.length === 0 ? <p className={styles.none}>{t('learning.history.none')}</p> : null}
      <ol className={styles.history}>
        {history.map(({ kind, version, by, at }) => (
          <li key={at}>
            <span>{t(`learning.history.${kind}`, { name: by, version })}</span>
            <time dateTime={at}>{time.format(new Date(at))}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
