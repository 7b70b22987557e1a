import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../../shared/conversation/source.ts';
import { Detail } from '../../ui/detail.tsx';
import { PassageState } from './passage-state.tsx';
import { markSources, type Mark } from './source-marks.ts';
import styles from './sourced-text.module.css';

/** Words with a mark after each figure that opens what it comes from. */
export function SourcedText({
  text,
  sources,
}: {
  readonly text: string;
  readonly sources: readonly Source[];
}) {
  const pieces = useMemo(() => markSources(text, sources), [text, sources]);
  return (
    <>
      {pieces.map(({ text: piece, end, mark }) => {
        if (!mark) return <span key={end}>{piece}</span>;
        const lastWord = /\S*$/.exec(piece)?.index ?? piece.length;
        return (
          <span key={end}>
            {piece.slice(0, lastWord)}
            <span className={styles.together}>
              {piece.slice(lastWord)}
              <SourceMark {...mark} />
            </span>
          </span>
        );
      })}
    </>
  );
}

function SourceMark({ source, number }: Mark) {
  const { t } = useTranslation();
  return (
    <Detail
      width={300}
      position="top"
      target={
        <button type="button" className={styles.mark} aria-label={t('desk.transcript.marked', { number })}>
          {number}
        </button>
      }
    >
      <div className={styles.source}>
        <strong>{source.title}</strong>
        <p>{source.text}</p>
        <small>
          {t(`domain.sources.${source.kind}`)} · {source.id}
        </small>
        <PassageState source={source} />
      </div>
    </Detail>
  );
}
