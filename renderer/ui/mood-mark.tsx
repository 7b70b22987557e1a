import { IconMoodNeutral, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMood } from './format.ts';
import { moodColor, moodWord } from './mood.ts';
import styles from './mood-mark.module.css';

const icons = { bad: IconMoodSad, calm: IconMoodNeutral, good: IconMoodSmile } as const;

/** A mood as icon and number; the word is read aloud. */
export function MoodMark({ mood, locale }: { readonly mood: number; readonly locale: string }) {
  const { t } = useTranslation();
  const word = moodWord(mood);
  const Icon = icons[word];
  const value = formatMood(mood, locale);
  return (
    <span className={styles.mark} data-mood={word} style={{ '--mood': moodColor(mood) }}>
      <Icon size={13} stroke={1.8} aria-hidden />
      <span aria-hidden>{value}</span>
      <span className="only-read">{t('domain.mood.reading', { value, word: t(`domain.mood.${word}`) })}</span>
    </span>
  );
}
