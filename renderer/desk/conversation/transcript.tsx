import { IconArrowDown } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtuoso, type ListRange, type VirtuosoHandle } from 'react-virtuoso';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Conversation, TranscriptLine } from '../../../shared/conversation/conversation.ts';
import type { Language } from '../../../shared/language.ts';
import { useLive, type Typing } from '../../live/live-store.ts';
import { useNow } from '../../live/use-now.ts';
import type { Outgoing } from '../../live/outbox.ts';
import { firstName } from '../first-name.ts';
import { Bubble, WritingBubble } from './bubble.tsx';
import { FindingsChip } from './findings-chip.tsx';
import { HappeningChip } from './happening-chip.tsx';
import { PendingBubble } from './pending-bubble.tsx';
import { notePlace, placeIn } from './place.ts';
import { saidSince } from './spoken-lines.ts';
import styles from './transcript.module.css';
import { visibleLines } from './visible-lines.ts';

/** Milliseconds that one word of typing lasts. */
const typingLasts = 6_000;
/** The number that the list has for its first row; older ones that come later have smaller numbers. */
const firstNumber = 1_000_000;

type Row =
  | TranscriptLine
  | { readonly kind: 'pending'; readonly words: Outgoing }
  | { readonly kind: 'writing'; readonly from: 'customer' | 'ai' };

interface Props {
  readonly conversation: Conversation;
  readonly pending: readonly Outgoing[];
  readonly me: string;
  readonly locale: string;
  /** The language that the reader needs the customer's words in; null where they read them as they are. */
  readonly translateTo: Language | null;
}

/** Everything said and done, newest at the foot; stays there unless the reader has scrolled up. */
export function Transcript({ conversation, pending, me, locale, translateTo }: Props) {
  const { t } = useTranslation();
  const list = useRef<VirtuosoHandle>(null);
  const writing = useWriting(conversation);
  const lines = useMemo(() => visibleLines(conversation.transcript), [conversation.transcript]);
  const rows = useMemo(
    (): readonly Row[] => [
      ...lines,
      ...pending.map((words) => ({ kind: 'pending', words }) as const),
      ...(writing ? [{ kind: 'writing', from: writing } as const] : []),
    ],
    [lines, pending, writing],
  );
  const older = useOlder(lines);
  const [atBottom, setAtBottom] = useState(true);
  const fresh = useFresh(lines.length, atBottom);
  const [start] = useState(() => startOf(rows, placeIn(conversation.id).top));
  const first = useRef(0);
  /** Until then the list moves by itself, to its place. */
  const hasReaderMoved = useRef(false);
  const byReader = () => {
    hasReaderMoved.current = true;
  };
  const noteTop = (bottom: boolean) => {
    if (!hasReaderMoved.current) return;
    const top = bottom ? undefined : rows[first.current];
    notePlace(conversation.id, { top: top && 'sequence' in top ? top.sequence : null });
  };
  const settle = (bottom: boolean) => {
    setAtBottom(bottom);
    noteTop(bottom);
  };
  const move = ({ startIndex }: ListRange) => {
    first.current = startIndex - (firstNumber - older);
    if (!atBottom) noteTop(false);
  };
  const toBottom = () => {
    byReader();
    list.current?.scrollToIndex({ index: 'LAST', align: 'end' });
  };
  return (
    <div className={styles.transcript} role="log" aria-live="off" aria-label={t('desk.transcript.label')}>
      <Virtuoso
        ref={list}
        className={styles.list ?? ''}
        data={rows}
        firstItemIndex={firstNumber - older}
        alignToBottom
        initialTopMostItemIndex={start}
        followOutput="auto"
        atBottomThreshold={60}
        atBottomStateChange={settle}
        rangeChanged={move}
        onWheel={byReader}
        onTouchMove={byReader}
        onPointerDown={byReader}
        onKeyDown={byReader}
        computeItemKey={(_, row) => keyOf(row)}
        components={{ Header: Space, Footer: Space }}
        context={{
          me,
          locale,
          translateTo,
          conversationId: conversation.id,
          customerName: conversation.customerName,
        }}
        itemContent={transcriptRow}
      />
      {fresh > 0 ? (
        <button type="button" className={styles.fresh} onClick={toBottom}>
          <IconArrowDown size={13} aria-hidden /> {t('desk.transcript.fresh', { count: fresh })}
        </button>
      ) : null}
      <Spoken conversation={conversation} />
    </div>
  );
}

/** The line that was at the top when the reader left, else the last. */
function startOf(rows: readonly Row[], top: number | null) {
  const index = rows.findIndex((row) => 'sequence' in row && row.sequence === top);
  return index < 0
    ? { index: Math.max(0, rows.length - 1), align: 'end' as const }
    : { index, align: 'start' as const };
}

interface Reader {
  readonly me: string;
  readonly locale: string;
  readonly translateTo: Language | null;
  readonly conversationId: string;
  readonly customerName: string;
}

function transcriptRow(_: number, row: Row, reader: Reader) {
  return (
    <div className={styles.row}>
      <TranscriptRow row={row} {...reader} />
    </div>
  );
}

function TranscriptRow({
  row,
  me,
  locale,
  translateTo,
  conversationId,
  customerName,
}: Reader & { readonly row: Row }) {
  const { t } = useTranslation();
  switch (row.kind) {
    case 'utterance':
      return (
        <Bubble
          conversationId={conversationId}
          line={row}
          me={me}
          locale={locale}
          translateTo={translateTo}
        />
      );
    case 'findings':
      return (
        <div className={styles.between}>
          <FindingsChip line={row} locale={locale} />
        </div>
      );
    case 'happening':
      return (
        <div className={styles.between}>
          <HappeningChip event={row.event} locale={locale} />
        </div>
      );
    case 'pending':
      return <PendingBubble words={row.words} />;
    case 'writing':
      return (
        <WritingBubble
          from={row.from}
          words={
            row.from === 'ai'
              ? t('desk.transcript.thinking')
              : t('desk.transcript.typing', { name: firstName(customerName) })
          }
        />
      );
    default:
      return assertNever(row);
  }
}

/**
 * What is said from now on, read aloud once each by a screen reader. It stands apart from the list, which draws lines
 * anew whenever it scrolls.
 */
function Spoken({ conversation: { transcript } }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const [from] = useState(() => transcript.at(-1)?.sequence ?? 0);
  return (
    <div className="only-read" aria-live="polite" aria-relevant="additions">
      {saidSince(transcript, from).map(({ sequence, author, text }) => (
        <p key={sequence}>{t('desk.spoken', { name: author.name, text })}</p>
      ))}
    </div>
  );
}

function Space() {
  return <div style={{ height: 10 }} />;
}

/** How many lines have come before the one that was the first when the list was made: the list stays where it is. */
function useOlder(lines: readonly TranscriptLine[]): number {
  const [first] = useState(() => lines[0]);
  return useMemo(() => {
    if (!first) return 0;
    return Math.max(
      0,
      lines.findIndex((line) => keyOf(line) === keyOf(first)),
    );
  }, [lines, first]);
}

/** How many lines came since the reader left the foot. */
function useFresh(count: number, atBottom: boolean): number {
  const [left, setLeft] = useState<number | null>(null);
  if (atBottom && left !== null) setLeft(null);
  if (!atBottom && left === null) setLeft(count);
  return left === null ? 0 : Math.max(0, count - left);
}

function useWriting({ id, turn, closedAt }: Conversation): 'customer' | 'ai' | null {
  const typing = useLive((state) => state.typing.get(id));
  const now = useNow();
  if (closedAt !== null) return null;
  if (turn) return 'ai';
  return typing && isFresh(typing, now) ? 'customer' : null;
}

function isFresh({ who, at }: Typing, now: number): boolean {
  return who === 'customer' && now - at < typingLasts;
}

function keyOf(row: Row): string {
  switch (row.kind) {
    case 'pending':
      return row.words.messageId;
    case 'writing':
      return 'writing';
    case 'utterance':
    case 'findings':
    case 'happening':
      return `${row.kind} ${row.sequence}`;
    default:
      return assertNever(row);
  }
}
