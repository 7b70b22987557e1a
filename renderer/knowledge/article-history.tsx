import { useTranslation } from 'react-i18next';
import type { Revision } from '../../shared/articles/revision.ts';
import { usePerson } from '../app/session.ts';
import { useLocale } from '../ui/format.ts';
import { SectionHead } from '../ui/section-head.tsx';
import styles from './article-view.module.css';

/** Who did what to an article, and when, the newest first. */
export function ArticleHistory({ revisions }: { readonly revisions: readonly Revision[] }) {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.history}>
      <SectionHead>{t('knowledge.articles.history')}</SectionHead>
      {revisions.length === 0 ? <p>{t('knowledge.articles.shipped')}</p> : null}
      <ol>
        {revisions.toReversed().map(({ number, act, by, at, note, reviewer }) => (
          <li key={number}>
            <span>
              {t(`knowledge.articles.acts.${act}`, { name: by.name })}
              {reviewer ? ` → ${reviewer.name}` : ''}
            </span>
            <time dateTime={at}>{time.format(new Date(at))}</time>
            {note === '' ? null : <q>{note}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
