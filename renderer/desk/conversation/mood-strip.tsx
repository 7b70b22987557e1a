import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { trendOf, valuesOf } from '../../ui/mood.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import styles from './mood-strip.module.css';

/** The customer's mood through the whole conversation, and where it goes, in words. */
export function MoodStrip({ moods }: Pick<Conversation, 'moods'>) {
  const { t } = useTranslation();
  const values = valuesOf(moods);
  const trend = t(`domain.trend.${trendOf(values)}`);
  return (
    <div className={styles.strip}>
      <span>{t('desk.mood')}</span>
      <Sparkline values={values} width={540} height={20} label={trend} dot={values.length > 0} stretch />
      <span>{trend}</span>
    </div>
  );
}
