import { IconEye, IconFlag, IconMessageChatbot, IconMessageDots } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { useNow } from '../live/use-now.ts';
import { ChannelIcon } from '../ui/channel-icon.tsx';
import { formatClock, useLocale } from '../ui/format.ts';
import { Pill } from '../ui/pill.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import type { Needing } from './need.ts';
import { needDetail, needWords } from './need-words.ts';
import styles from './tile.module.css';

interface Props {
  readonly needing: Needing;
  readonly open: boolean;
  /** Whether Tab comes here among the tiles. */
  readonly current: boolean;
  readonly unread: boolean;
  /** Null for whoever may see the wall but not watch. */
  readonly onOpen: ((conversationId: string) => void) | null;
}

/** One conversation on the wall. Shown anew only when something of it changed; its clock runs by itself. */
export const Tile = memo(function Tile({ needing, open, current, unread, onOpen }: Props) {
  const { t } = useTranslation();
  const { row, level } = needing;
  const owner = row.owner.kind === 'queue' ? t('wall.queue') : row.owner.name;
  return (
    <button
      type="button"
      className={styles.tile}
      data-level={level}
      data-conversation={row.id}
      aria-pressed={open}
      tabIndex={current ? 0 : -1}
      disabled={onOpen === null}
      onClick={() => onOpen?.(row.id)}
    >
      <span className={styles.top}>
        <ChannelIcon channel={row.channel} />
        <strong>{row.customerName || row.id.slice(0, 8)}</strong>
        <Pill>{owner}</Pill>
        <Marks row={row} unread={unread} />
        <span className={styles.time}>
          <Clock needing={needing} />
        </span>
      </span>
      <span className={styles.reason}>
        <Reason needing={needing} />
      </span>
      <span className={styles.words}>{needDetail(t, needing)}</span>
      <span className={styles.bottom}>
        <span>
          {t(`domain.topics.${row.topic ?? 'none'}`)} · {row.country}
        </span>
        <Watched names={row.watchers} />
        <Sparkline
          values={row.moods}
          width={88}
          height={18}
          label={t('wall.moodLine', { count: row.moods.length })}
        />
      </span>
    </button>
  );
});

/** What a tile holds beside its reason: another one, or words that were not read. */
function Marks({ row, unread }: { readonly row: ConversationRow; readonly unread: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {unread ? (
        <span className={styles.mark} role="img" aria-label={t('wall.unread')} title={t('wall.unread')}>
          <IconMessageDots size={15} stroke={1.8} aria-hidden />
        </span>
      ) : null}
      {row.flag ? (
        <span className={styles.mark} role="img" aria-label={t('wall.flagged')} title={t('wall.flagged')}>
          <IconFlag size={14} stroke={1.8} aria-hidden />
        </span>
      ) : null}
      {row.help ? (
        <span className={styles.mark} role="img" aria-label={t('wall.asksHelp')} title={t('wall.asksHelp')}>
          <IconMessageChatbot size={15} stroke={1.8} aria-hidden />
        </span>
      ) : null}
    </>
  );
}

function Watched({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  const words = t('wall.watched', { names: names.join(', ') });
  return (
    <span className={styles.watched} role="img" aria-label={words} title={words}>
      <IconEye size={15} stroke={1.8} aria-hidden />
    </span>
  );
}

/** The reason in words; only one that tells a waiting time goes with the clock. */
function Reason({ needing }: { readonly needing: Needing }) {
  const { kind } = needing.need;
  return kind === 'waiting' || kind === 'overdue' ? (
    <ClockedReason needing={needing} />
  ) : (
    <Said needing={needing} now={0} />
  );
}

function ClockedReason({ needing }: { readonly needing: Needing }) {
  return <Said needing={needing} now={useNow()} />;
}

function Said({ needing, now }: { readonly needing: Needing; readonly now: number }) {
  const { t } = useTranslation();
  return needWords(t, needing, useLocale(needing.row.country), now);
}

/** How long it has needed that; what Lana waits for counts down instead. */
function Clock({ needing: { row, since } }: { readonly needing: Needing }) {
  const now = useNow();
  const seconds = row.help ? Date.parse(row.help.expiresAt) - now : now - Date.parse(since);
  return formatClock(seconds / 1_000);
}
