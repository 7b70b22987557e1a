import { useTranslation } from 'react-i18next';
import type { Needing } from './need.ts';
import { ChannelIcon } from '../ui/channel-icon.tsx';
import { formatClock, useLocale } from '../ui/format.ts';
import { Pill } from '../ui/pill.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import { useNeedWords } from './need-words.ts';
import styles from './tile.module.css';

interface Props {
  readonly needing: Needing;
  readonly now: number;
  readonly open: boolean;
  /** Null for whoever may see the wall but not watch. */
  readonly onOpen: (() => void) | null;
}

/** One conversation on the wall. */
export function Tile({ needing, now, open, onOpen }: Props) {
  const { t } = useTranslation();
  const { row, level } = needing;
  const words = useNeedWords(needing, useLocale(row.country));
  const seconds = (now - Date.parse(row.waiting?.since ?? row.lastWordsAt)) / 1_000;
  const owner = row.owner.kind === 'queue' ? t('wall.queue') : row.owner.name;
  return (
    <button
      type="button"
      className={styles.tile}
      data-level={level}
      data-conversation={row.id}
      aria-pressed={open}
      disabled={onOpen === null}
      onClick={onOpen ?? undefined}
    >
      <span className={styles.top}>
        <ChannelIcon channel={row.channel} />
        <strong>{row.customerName || row.id.slice(0, 8)}</strong>
        <Pill>{owner}</Pill>
        <span className={styles.time}>{formatClock(seconds)}</span>
      </span>
      <span className={styles.reason}>{words}</span>
      <span className={styles.words}>{row.lastWords ? `«${row.lastWords}»` : ''}</span>
      <span className={styles.bottom}>
        <span>
          {t(`domain.topics.${row.topic ?? 'none'}`)} · {row.country}
          {row.watchers.length > 0 ? ` · ${t('wall.watched', { names: row.watchers.join(', ') })}` : ''}
        </span>
        <Sparkline
          values={row.moods}
          width={88}
          height={18}
          label={t('wall.moodLine', { count: row.moods.length })}
        />
      </span>
    </button>
  );
}
