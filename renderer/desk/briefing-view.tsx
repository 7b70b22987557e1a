import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../shared/conversation/briefing.ts';
import { MoodMark } from '../ui/mood-mark.tsx';
import styles from './briefing-view.module.css';

/** What whoever takes the conversation must know before the first word. */
export function BriefingView({ briefing, locale }: { readonly briefing: Briefing; readonly locale: string }) {
  const { t } = useTranslation();
  const { wants, tried, facts, promises, mood } = briefing;
  return (
    <dl className={styles.briefing}>
      <dt>{t('desk.briefing.wants')}</dt>
      <dd>
        <bdi>{wants}</bdi>
      </dd>
      <dt>{t('desk.briefing.tried')}</dt>
      <dd>{tried.length === 0 ? t('desk.briefing.nothing') : <Items items={tried} />}</dd>
      <dt>{t('desk.briefing.facts')}</dt>
      <dd>
        {facts.length === 0 ? t('desk.briefing.nothing') : null}
        <ul>
          {facts.map(({ name, value, standing }) => (
            <li key={name}>
              {value} <small>{t(`desk.briefing.${standing}`)}</small>
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('desk.briefing.promises')}</dt>
      <dd>{promises.length === 0 ? t('desk.briefing.noPromises') : <Items items={promises} />}</dd>
      <dt>{t('desk.briefing.mood')}</dt>
      <dd>
        <MoodMark mood={mood} locale={locale} />
      </dd>
    </dl>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
