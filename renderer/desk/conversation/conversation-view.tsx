import { lazy, Suspense, useEffect, useState } from 'react';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { usePerson } from '../../app/session.ts';
import { useLocale } from '../../ui/format.ts';
import { contestReading, takeTurn } from '../actions.ts';
import { contestNow } from '../contest.ts';
import { DeskNotice } from '../desk-notice.tsx';
import { dismissNotice } from '../notice.ts';
import { turnOf } from '../../live/turn.ts';
import { useKey } from '../use-keys.ts';
import { mayTake, waitsFor } from '../waits-for.ts';
import { Composer } from './composer.tsx';
import { AdviseBar, AskedBar } from './consult-bar.tsx';
import styles from './conversation-view.module.css';
import { FlagBar } from './flag-bar.tsx';
import { ConversationHeader } from './header.tsx';
import { MoodStrip } from './mood-strip.tsx';
import { usePending } from '../../live/pending.ts';
import { ScreenPop } from './screen-pop.tsx';
import { Transcript } from './transcript.tsx';
import { GapBanner } from './translation/gap-banner.tsx';
import { useLiveTranslation } from './translation/use-live-translation.ts';
import { useLanguageGap } from './translation/use-translation.ts';
import { TurnBar } from './turn-bar.tsx';

const HandOverDialog = lazy(() => import('../dialogs/hand-over-dialog.tsx'));
const CreditDialog = lazy(() => import('../dialogs/credit-dialog.tsx'));
const ConsultDialog = lazy(() => import('../dialogs/consult-dialog.tsx'));
const SnippetDialog = lazy(() => import('./snippets/snippet-dialog.tsx'));
const DeclineDialog = lazy(() => import('../dialogs/decline-dialog.tsx'));

/** The middle of the desk: one conversation, to read and to speak in. */
export function ConversationView({ conversation }: { readonly conversation: Conversation }) {
  const person = usePerson();
  const me = person.id;
  const locale = useLocale(conversation.country);
  const [dialog, setDialog] = useState<'hand-over' | 'decline' | 'credit' | 'consult' | 'snippets' | null>(
    null,
  );
  const pending = usePending(conversation.id);
  const turn = turnOf(conversation, me);
  const offered = turn !== 'yours' && turn !== 'closed' && waitsFor(conversation.handOver, me);
  const { consult } = conversation;
  const advises = turn !== 'yours' && consult?.to === me;
  const takes = mayTake(conversation, person);

  useKey(
    'take',
    takes && !(advises && consult.state === 'asked') ? () => void takeTurn(conversation, me) : null,
  );
  useKey('decline', offered ? () => setDialog('decline') : null);
  useKey('handOver', turn === 'yours' ? () => setDialog('hand-over') : null);
  useKey('consult', turn === 'yours' && !consult ? () => setDialog('consult') : null);
  useKey('credit', turn === 'yours' && conversation.accountId ? () => setDialog('credit') : null);

  const [noting, setNoting] = useState(false);
  useKey('note', turn === 'yours' ? null : () => setNoting(!noting));
  useKey('snippets', () => setDialog('snippets'));

  const gap = useLanguageGap(conversation);
  useLiveTranslation(conversation, gap);

  useKey('contest', () => {
    const contest = contestNow(conversation);
    if (contest) void contestReading(conversation.id, contest);
  });

  useEffect(() => dismissNotice, []);

  return (
    <div className={styles.view}>
      <ConversationHeader conversation={conversation} turn={turn} offered={offered} takes={takes} />
      {gap ? <GapBanner gap={gap} /> : null}
      <Transcript
        conversation={conversation}
        pending={pending}
        me={me}
        locale={locale}
        translateTo={gap?.available ? gap.mine : null}
      />
      <MoodStrip moods={conversation.moods} />
      {dialog === null ? <DeskNotice /> : null}
      {turn === 'yours' ? <FlagBar conversation={conversation} /> : null}
      {turn === 'yours' && consult ? <AskedBar conversation={conversation} consult={consult} /> : null}
      {turn === 'yours' ? <Composer conversation={conversation} /> : null}
      {turn !== 'yours' && noting ? (
        <Composer conversation={conversation} onlyNote={{ onLeave: () => setNoting(false) }} />
      ) : null}
      {turn !== 'yours' && offered && conversation.handOver ? (
        <ScreenPop handOver={conversation.handOver} locale={locale} />
      ) : null}
      {advises ? <AdviseBar conversation={conversation} consult={consult} /> : null}
      {turn !== 'yours' && !offered && !advises ? (
        <TurnBar conversation={conversation} turn={turn} takes={takes} />
      ) : null}
      <Suspense fallback={null}>
        {dialog === 'hand-over' ? (
          <HandOverDialog conversation={conversation} locale={locale} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'credit' ? (
          <CreditDialog conversation={conversation} locale={locale} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'consult' ? (
          <ConsultDialog conversation={conversation} onClose={() => setDialog(null)} />
        ) : null}
        {dialog === 'snippets' ? (
          <SnippetDialog
            country={conversation.country}
            spoken={conversation.language}
            onClose={() => setDialog(null)}
          />
        ) : null}
        {dialog === 'decline' ? (
          <DeclineDialog conversation={conversation} onClose={() => setDialog(null)} />
        ) : null}
      </Suspense>
    </div>
  );
}
