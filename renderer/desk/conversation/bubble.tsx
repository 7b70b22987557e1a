import { useTranslation } from 'react-i18next';
import type { Utterance } from '../../../shared/conversation/conversation.ts';
import type { Language } from '../../../shared/language.ts';
import { formatTime } from '../../ui/format.ts';
import { moodColor } from '../../ui/mood.ts';
import { MarkedWords } from '../../ui/marked-words.tsx';
import styles from './bubble.module.css';
import { contestable } from '../contest.ts';
import { firstName } from '../first-name.ts';
import { ContestedRemark, ContestMarks } from './contest-marks.tsx';
import { CorrectPopover } from './correct-popover.tsx';
import { SourcedText } from './sourced-text.tsx';
import { LineTranslation } from './translation/line-translation.tsx';

interface Props {
  readonly conversationId: string;
  readonly line: Utterance;
  readonly me: string;
  readonly locale: string;
  /** The language that the reader needs the customer's words in; null where they read them as they are. */
  readonly translateTo: Language | null;
}

/** What one speaker said at one moment. */
export function Bubble({ conversationId, line, me, locale, translateTo }: Props) {
  const { t } = useTranslation();
  const { author, from, mood, text, at, sources, unsupported, correction, contested } = line;
  const mine = from !== 'customer' && from !== 'ai' && author.id === me;
  const name = mine ? t('common.you') : from === 'ai' ? t('desk.transcript.lana') : firstName(author.name);
  return (
    <article
      className={styles.line}
      data-from={mine ? 'me' : from}
      {...contestable({ about: line.sequence, what: 'line', suggestionId: null })}
    >
      {from === 'customer' ? (
        <span
          className={styles.mood}
          style={{ '--mood': moodColor(contested.includes('mood') ? null : mood) }}
          aria-hidden
        />
      ) : null}
      <div className={styles.bubble}>
        <header>
          {name} · <time dateTime={at}>{formatTime(at, locale)}</time>
          {from === 'customer' ? (
            <ContestMarks conversationId={conversationId} line={line} locale={locale} />
          ) : null}
          {from === 'customer' || correction ? null : (
            <CorrectPopover conversationId={conversationId} about={line.sequence} />
          )}
        </header>
        <p dir="auto">
          {unsupported.length > 0 ? (
            <MarkedWords text={text} marks={unsupported} />
          ) : (
            <SourcedText text={text} sources={sources} />
          )}
        </p>
        {unsupported.length > 0 ? (
          <small className={styles.remark}>
            {t('trust.sentWith', { words: unsupported.map(({ words }) => `«${words}»`).join(', ') })}
          </small>
        ) : null}
        {translateTo && from === 'customer' ? (
          <LineTranslation conversationId={conversationId} line={line} to={translateTo} />
        ) : null}
        <ContestedRemark contested={contested} />
        {correction ? (
          <small className={styles.remark}>
            {t('trust.corrected', { name: correction.by.name, note: correction.note })}
          </small>
        ) : null}
      </div>
    </article>
  );
}

/** Someone is about to speak. */
export function WritingBubble({ from, words }: { readonly from: 'customer' | 'ai'; readonly words: string }) {
  return (
    <div className={styles.line} data-from={from} data-pending>
      {from === 'customer' ? <span className={styles.mood} aria-hidden /> : null}
      <div className={styles.bubble}>
        <header>{words}</header>
        <p className={styles.dots} aria-hidden>
          <i />
          <i />
          <i />
        </p>
      </div>
    </div>
  );
}
