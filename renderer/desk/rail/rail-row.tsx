import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { useNow } from '../../live/use-now.ts';
import { formatClock } from '../../ui/format.ts';
import { Ring } from '../../ui/ring.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { ChannelIcon } from '../../ui/channel-icon.tsx';
import styles from './rail-row.module.css';

interface Props {
  readonly row: ConversationRow;
  readonly selected: boolean;
}

export function RailRow({ row, selected }: Props) {
  const { t } = useTranslation();
  const reason = row.waiting && t(`domain.reasons.${row.waiting.reason}`);
  const known = row.topic !== null && row.topic !== 'talk-to-person';
  const topic = known || !reason ? t(`domain.topics.${row.topic ?? 'none'}`) : null;
  return (
    <Link
      href={`/conversations/${encodeURIComponent(row.id)}`}
      className={styles.row ?? ''}
      aria-current={selected ? 'true' : undefined}
    >
      <ChannelIcon channel={row.channel} />
      <span className={styles.words}>
        <span className={styles.name}>{row.customerName}</span>
        <span className={styles.topic} title={row.lastWords}>
          {[reason, topic].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Sparkline
        values={row.moods}
        width={34}
        height={18}
        label={t('desk.rail.moodLine', { count: row.moods.length })}
      />
      <span className={styles.time}>
        {row.waiting ? <TimeLeft waiting={row.waiting} /> : <Since at={row.lastWordsAt} />}
      </span>
    </Link>
  );
}

/** Seconds under which the time left asks for attention. */
const urgentBelow = 45;

function TimeLeft({ waiting }: { readonly waiting: NonNullable<ConversationRow['waiting']> }) {
  const { t } = useTranslation();
  const now = useNow();
  const end = Date.parse(waiting.expiresAt);
  const left = (end - now) / 1_000;
  const urgent = left < urgentBelow;
  const shown = left > 0 ? left : (now - Date.parse(waiting.since)) / 1_000;
  const label = left > 0 ? t('desk.rail.timeLeft', { time: formatClock(left) }) : formatClock(shown);
  return (
    <>
      {left > 0 ? (
        <Ring left={(end - now) / (end - Date.parse(waiting.since))} label={label} urgent={urgent} />
      ) : null}
      <span aria-hidden={left > 0} data-urgent={urgent || undefined}>
        {formatClock(shown)}
      </span>
    </>
  );
}

function Since({ at }: { readonly at: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const time = formatClock((now - Date.parse(at)) / 1_000);
  return <span title={t('desk.rail.sinceLast', { time })}>{time}</span>;
}
