import { Popover } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../../shared/conversation/source.ts';
import { markSources } from './source-marks.ts';
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
  let position = 0;
  return (
    <>
      {pieces.map((piece) => {
        const source = piece.source === null ? undefined : sources[piece.source];
        position += piece.text.length;
        return (
          <span key={position}>
            {piece.text}
            {source && piece.source !== null ? <Mark source={source} number={piece.source + 1} /> : null}
          </span>
        );
      })}
    </>
  );
}

function Mark({ source, number }: { readonly source: Source; readonly number: number }) {
  const { t } = useTranslation();
  return (
    <Popover position="top" width={300} withArrow trapFocus={false}>
      <Popover.Target>
        <button type="button" className={styles.mark} aria-label={t('desk.transcript.marked', { number })}>
          {number}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.source ?? ''}>
        <strong>{source.title}</strong>
        <p>{source.text}</p>
        <small>
          {t(`domain.sources.${source.kind}`)} · {source.id}
        </small>
      </Popover.Dropdown>
    </Popover>
  );
}
