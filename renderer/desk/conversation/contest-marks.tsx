import { IconEraser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Utterance } from '../../../shared/conversation/conversation.ts';
import { MoodMark } from '../../ui/mood-mark.tsx';
import { contestReading } from '../actions.ts';
import { contestable, type Contest } from '../contest.ts';
import { shownKey } from '../keys.ts';
import styles from './bubble.module.css';

interface Props {
  readonly conversationId: string;
  readonly line: Utterance;
  readonly locale: string;
}

/** The mood read from a customer's words and the words as written down: each can be contested where it stands. */
export function ContestMarks({ conversationId, line, locale }: Props) {
  const { t } = useTranslation();
  const { mood, contested, sequence: about } = line;
  const ofMood: Contest = { about, what: 'mood', suggestionId: null };
  const ofLine: Contest = { about, what: 'line', suggestionId: null };
  const moodContested = contested.includes('mood');
  return (
    <>
      {mood === null ? null : (
        <button
          type="button"
          className={styles.moodButton}
          disabled={moodContested}
          title={`${t('desk.contest.mood')} · ${shownKey('contest')}`}
          onClick={() => void contestReading(conversationId, ofMood)}
          {...contestable(ofMood)}
        >
          <span data-contested={moodContested || undefined}>
            <MoodMark mood={mood} locale={locale} />
          </span>
          <span className="only-read">
            {t(moodContested ? 'desk.contest.moodDone' : 'desk.contest.mood')}
          </span>
        </button>
      )}
      {contested.includes('line') ? null : (
        <button
          type="button"
          className={styles.flag}
          aria-label={t('desk.contest.line')}
          title={t('desk.contest.line')}
          onClick={() => void contestReading(conversationId, ofLine)}
        >
          <IconEraser size={12} stroke={1.7} aria-hidden />
        </button>
      )}
    </>
  );
}

/** That something of a line was contested, under it. */
export function ContestedRemark({ contested }: Pick<Utterance, 'contested'>) {
  const { t } = useTranslation();
  if (contested.length === 0) return null;
  const words = contested.map((what) =>
    t(what === 'mood' ? 'desk.contest.moodDone' : 'desk.contest.lineDone'),
  );
  return <small className={styles.contested}>{words.join(' · ')}</small>;
}
