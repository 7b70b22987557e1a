import { lazy, Suspense, useEffect, useState } from 'react';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { usePerson } from '../../app/session.ts';
import { useLocale } from '../../ui/format.ts';
import { contestReading, takeTurn } from '../actions.ts';
import { contestNow } from '../contest.ts';
import { DeskNotice } from '../desk-notice.tsx';
import { dismissNotice } from '../notice.ts';
import { turnOf } from '../turn.ts';
import { useKey } from '../use-keys.ts';
import { waitsFor } from '../waits-for.ts';
import { Composer } from './composer.tsx';
import styles from './conversation-view.module.css';
import { FlagBar } from './flag-bar.tsx';
import { ConversationHeader } from './header.tsx';
import { MoodStrip } from './mood-strip.tsx';
import { usePending } from './pending.ts';
import { ScreenPop } from './screen-pop.tsx';
import { Transcript } from './transcript.tsx';
import { TurnBar } from './turn-bar.tsx';

const HandOverDialog = lazy(() => import('../dialogs/hand-over-dialog.tsx'));
const CreditDialog = lazy(() => import('../dialogs/credit-dialog.tsx'));
const DeclineDialog = lazy(() => import('../dialogs/decline-dialog.tsx'));

/** The middle of the desk: one conversation, to read and to speak in. */
export function ConversationView({ conversation }: { readonly conversation: Conversation }) {
  const me = usePerson().id;
  const locale = useLocale(conversation.country);
  const [dialog, setDialog] = useState<'hand-over' | 'decline' | 'credit' | null>(null);
  const pending = usePending(conversation.id);
  const turn = turnOf(conversation, me);
  const offered = turn !== 'yours' && turn !== 'closed' && waitsFor(conversation.handOver, me);
  const takes = turn === 'theirs' || turn === 'nobody';

  useKey('take', takes ? () => void takeTurn(conversation, me) : null);
  useKey('decline', offered ? () => setDialog('decline') : null);
  useKey('handOver', turn === 'yours' ? () => setDialog('hand-over') : null);
  useKey('credit', turn === 'yours' && conversation.accountId ? () => setDialog('credit') : null);

  useKey('contest', () => {
    const contest = contestNow(conversation);
    if (contest) void contestReading(conversation.id, contest);
  });

  useEffect(() => dismissNotice, []);

  return (
    <div className={styles.view}>
      <ConversationHeader conversation={conversation} turn={turn} offered={offered} />
      <Transcript conversation={conversation} pending={pending} me={me} locale={locale} />
      <MoodStrip moods={conversation.moods} />
      {dialog === null ? <DeskNotice /> : null}
      {turn === 'yours' ? <FlagBar conversation={conversation} /> : null}
      {turn === 'yours' ? <Composer conversation={conversation} /> : null}
      {turn !== 'yours' && offered && conversation.handOver ? (
        <ScreenPop handOver={conversation.handOver} locale={locale} />
      ) : null}
      {turn !== 'yours' && !offered ? <TurnBar conversation={conversation} turn={turn} /> : null}
      <Suspense fallback={null}>
        {dialog === 'hand-over' ? (
          <HandOverDialog conversation={conversation} locale={locale} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'credit' ? (
          <CreditDialog conversation={conversation} locale={locale} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'decline' ? (
          <DeclineDialog conversation={conversation} onClose={() => setDialog(null)} />
        ) : null}
      </Suspense>
    </div>
  );
}
