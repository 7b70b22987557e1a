import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { usePerson } from '../../app/session.ts';
import { useNow } from '../../live/use-now.ts';
import { formatClock, languageName, useLanguage } from '../../ui/format.ts';
import { Ring } from '../../ui/ring.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import { ChannelIcon } from '../../ui/channel-icon.tsx';
import { answerTime, isOfferedTo } from '../waits-for.ts';
import { consultOf } from './group-rows.ts';
import { useCounters } from '../shift/use-shift.ts';
import styles from './rail-row.module.css';

interface Props {
  readonly row: ConversationRow;
  readonly selected: boolean;
}

export function RailRow({ row, selected }: Props) {
  const { t } = useTranslation();
  const { shown: counters } = useCounters();
  const me = usePerson().id;
  const language = useLanguage();
  const offered = isOfferedTo(row.waiting, me);
  const consult = row.consult && consultOf(row.consult, me);
  const asked = row.consult && consult && t(consultTexts[consult], { name: row.consult.by.name });
  const reason = asked ?? (row.waiting && t(`domain.reasons.${row.waiting.reason}`));
  const nobody = row.waiting?.spokenByNobody;
  const unspoken = nobody ? t('queue.spokenByNobody', { language: languageName(nobody, language) }) : null;
  const known = row.topic !== null && row.topic !== 'talk-to-person';
  const topic = known || !reason ? t(`domain.topics.${row.topic ?? 'none'}`) : null;
  return (
    <Link
      href={`/conversations/${encodeURIComponent(row.id)}`}
      className={styles.row ?? ''}
      aria-current={selected ? 'true' : undefined}
      data-asks={offered || consult === 'asked' || undefined}
    >
      <ChannelIcon channel={row.channel} />
      <span className={styles.words}>
        <span className={styles.name}>{row.customerName}</span>
        <span className={styles.topic} title={row.lastWords}>
          {[offered ? t('queue.offered') : null, unspoken, reason, topic].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Sparkline
        values={row.moods}
        width={34}
        height={18}
        label={t('desk.rail.moodLine', { count: row.moods.length })}
      />
      <span className={styles.time}>
        {!counters ? null : row.waiting ? (
          <TimeLeft waiting={row.waiting} />
        ) : consult === 'asked' && row.consult ? (
          <Until from={Date.parse(row.consult.askedAt)} until={Date.parse(row.consult.expiresAt)} />
        ) : (
          <Since at={row.lastWordsAt} />
        )}
      </span>
    </Link>
  );
}

const consultTexts = { asked: 'queue.consult.rowAsked', open: 'queue.consult.rowOpen' } as const;

/** Seconds under which the time left asks for attention, where it was more than twice as long. */
const urgentBelow = 45;

function TimeLeft({ waiting }: { readonly waiting: NonNullable<ConversationRow['waiting']> }) {
  const now = useNow();
  const { from, until } = answerTime(waiting);
  if (until > now) return <Until from={from} until={until} />;
  return <span data-urgent>{formatClock((now - Date.parse(waiting.since)) / 1_000)}</span>;
}

interface UntilProps {
  /** Both in milliseconds of the clock. */
  readonly from: number;
  readonly until: number;
}

function Until({ from, until }: UntilProps) {
  const { t } = useTranslation();
  const now = useNow();
  const left = Math.max(0, (until - now) / 1_000);
  const urgent = left < Math.min(urgentBelow, (until - from) / 2_000);
  return (
    <>
      <Ring
        left={(until - now) / (until - from)}
        label={t('desk.rail.timeLeft', { time: formatClock(left) })}
        urgent={urgent}
      />
      <span aria-hidden data-urgent={urgent || undefined}>
        {formatClock(left)}
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
