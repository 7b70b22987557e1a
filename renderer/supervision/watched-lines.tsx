import { IconArrowsExchange, IconHandStop } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  Conversation,
  Happening,
  TranscriptLine,
  Utterance,
} from '../../shared/conversation/conversation.ts';
import type { EventOf } from '../../shared/conversation/event.ts';
import { usePending } from '../live/pending.ts';
import { PendingWords } from '../live/pending-words.tsx';
import { Chip } from '../ui/chip.tsx';
import { Detail } from '../ui/detail.tsx';
import { formatTime } from '../ui/format.ts';
import { ApprovalChip } from '../ui/approval-chip.tsx';
import { FlagChip } from '../ui/flag-chip.tsx';
import { heldWords } from '../ui/held-words.ts';
import { HelpChip } from '../ui/help-chip.tsx';
import { MarkedWords } from '../ui/marked-words.tsx';
import { RefusedChip } from '../ui/refused-chip.tsx';
import { handOverWords } from '../ui/hand-over-words.ts';
import { MoodMark } from '../ui/mood-mark.tsx';
import { Remarks } from '../ui/remarks.tsx';
import styles from './watched-lines.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
  /** Called when a whisper that was not sent is back where it is written. */
  readonly onTakenBack: () => void;
}

/** How many lines a watch begins with; the whole transcript is on the desk. */
const shown = 60;

/** The end of the transcript as a supervisor reads it: the words, what was held, whispers and hand-overs. */
export function WatchedLines({ conversation, locale, onTakenBack }: Props) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const lines = conversation.transcript.slice(-shown);
  const pending = usePending(conversation.id).filter(({ kind }) => kind === 'whisper');
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [conversation.transcript.length, pending.length]);
  return (
    <div className={styles.lines} role="log" aria-label={t('wall.panel.said')} tabIndex={0}>
      {lines.map((line) => (
        <Line key={line.sequence} line={line} locale={locale} />
      ))}
      {pending.map((words) => (
        <div key={words.messageId} className={styles.pending}>
          <PendingWords words={words} onTakenBack={onTakenBack} />
        </div>
      ))}
      <div ref={end} />
    </div>
  );
}

function Line({ line, locale }: { readonly line: TranscriptLine; readonly locale: string }) {
  if (line.kind === 'utterance') return <Words line={line} locale={locale} />;
  return line.kind === 'happening' ? <Happened line={line} /> : null;
}

function Words({ line, locale }: { readonly line: Utterance; readonly locale: string }) {
  return (
    <div className={styles.bubble} data-from={line.from}>
      <p className={styles.who}>
        {line.author.name} · {formatTime(line.at, locale)}{' '}
        {line.mood === null ? null : <MoodMark mood={line.mood} locale={locale} />}
      </p>
      <p dir="auto">
        <MarkedWords text={line.text} marks={line.unsupported} />
      </p>
      <Remarks marks={line.unsupported} />
    </div>
  );
}

/** What Lana would have said, its words marked, and why it was held. */
function HeldReply({ event }: { readonly event: EventOf<'reply-held'> }) {
  const { t } = useTranslation();
  const { text, marks = [] } = event;
  return (
    <Detail width={360} target={<button type="button">{t('desk.chips.heldText')}</button>}>
      <p className={styles.held} dir="auto">
        <MarkedWords text={text} marks={marks} />
      </p>
      <Remarks marks={marks} />
    </Detail>
  );
}

function Happened({ line: { event } }: { readonly line: Happening }) {
  const { t } = useTranslation();
  if (event.type === 'whisper-sent') {
    return (
      <div className={styles.bubble} data-from="whisper">
        <p className={styles.who}>{t('wall.panel.whispered', { name: event.author.name })}</p>
        <p dir="auto">{event.text}</p>
      </div>
    );
  }
  if (event.type === 'reply-held') {
    return (
      <Chip icon={IconHandStop} tone="bad" action={<HeldReply event={event} />}>
        {heldWords(t, event)}
      </Chip>
    );
  }
  switch (event.type) {
    case 'approval-requested':
    case 'approval-given':
    case 'approval-refused':
    case 'approval-expired':
      return <ApprovalChip event={event} />;
    case 'action-refused':
      return <RefusedChip event={event} />;
    case 'help-asked':
    case 'help-answered':
    case 'help-expired':
      return <HelpChip event={event} />;
    case 'flag-raised':
    case 'flag-lowered':
      return <FlagChip event={event} />;
    case 'hand-over-requested':
      return <Chip icon={IconArrowsExchange}>{handOverWords(t, event)}</Chip>;
    default:
      return null;
  }
}
