import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRoute } from 'wouter';
import { assertNever } from '../../shared/assert-never.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { explain } from '../app/explain.ts';
import { practising } from '../app/practice-mode.ts';
import { ConnectionBanner } from '../live/connection-banner.tsx';
import { useClosings } from '../live/use-closings.ts';
import { useConversation, type Followed } from '../live/use-conversation.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { IconMessageOff } from '@tabler/icons-react';
import { BesideBar } from './beside/beside-bar.tsx';
import { writeIn } from './beside/beside.ts';
import { Pane } from './beside/pane.tsx';
import panes from './beside/panes.module.css';
import { usePanes } from './beside/use-panes.ts';
import { ConversationView } from './conversation/conversation-view.tsx';
import { placeIn } from './conversation/place.ts';
import { DeskBar } from './desk-bar.tsx';
import styles from './desk-screen.module.css';
import { NothingSelected } from './nothing-selected.tsx';
import { neighbour, type Rail as Groups } from './rail/group-rows.ts';
import { OfferBanners } from './offers/offer-banners.tsx';
import { Rail } from './rail/rail.tsx';
import { useRail } from './rail/use-rail.ts';
import { Side } from './side/side.tsx';
import { DueReminder } from './follow-up/due-reminder.tsx';
import { ShiftNotice } from './shift/shift-notice.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useKey, useKeyListener } from './use-keys.ts';

const Palette = lazy(() => import('./palette/palette.tsx'));
const HistorySearch = lazy(() => import('./history/history-search.tsx'));
const KeyList = lazy(() => import('./dialogs/key-list.tsx'));

/** The rep's desk: who there is, one conversation, and what to do in it. */
export default function DeskScreen() {
  const [, parameters] = useRoute('/conversations/:id');
  const selected = parameters?.id ? decodeURIComponent(parameters.id) : null;
  const rail = useRail();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const [history, setHistory] = useState(false);

  useKeyListener();
  useNavigationKeys(rail, selected);
  useArrivals(rail);
  useClosings(selected);
  useKey('palette', () => setPalette(true));
  useKey('help', () => setHelp(true));
  useKey('history', practising ? null : () => setHistory(true));

  return (
    <>
      <Layout rail={rail} selected={selected} />
      <Suspense fallback={null}>
        {palette ? <Palette onClose={() => setPalette(false)} /> : null}
        {help ? <KeyList onClose={() => setHelp(false)} /> : null}
        {history ? <HistorySearch selected={selected} onClose={() => setHistory(false)} /> : null}
      </Suspense>
    </>
  );
}

interface LayoutProps {
  readonly rail: Groups | null;
  readonly selected: string | null;
}

function Layout({ rail, selected }: LayoutProps) {
  const { beside, active, places } = usePanes(selected);
  const main = useConversation(selected);
  const second = useConversation(beside);
  const shown = liveIn(active === 'beside' ? second : main);
  const watchers = [main, second].flatMap((followed) => liveIn(followed)?.watchers ?? []);
  return (
    <div className={styles.desk}>
      <DeskBar watchers={[...new Set(watchers.map(({ name }) => name))]} />
      <ConnectionBanner />
      <ShiftNotice />
      <DueReminder />
      <OfferBanners rail={rail} selected={selected} />
      <div
        className={styles.columns}
        data-wide={shown === null || undefined}
        data-two={beside !== null || undefined}
      >
        <Rail rail={rail} selected={selected} />
        <main className={styles.middle}>
          {beside === null ? (
            <Middle key={selected} followed={main} rail={rail} />
          ) : (
            <div className={panes.panes}>
              <BesideBar />
              <Pane
                place={places.main}
                name={liveIn(main)?.customerName ?? ''}
                active={active === 'main'}
                onActivate={() => writeIn('main')}
              >
                <Middle key={selected} followed={main} rail={rail} />
              </Pane>
              <Pane
                place={places.beside}
                name={liveIn(second)?.customerName ?? ''}
                active={active === 'beside'}
                onActivate={() => writeIn('beside')}
              >
                <Middle key={beside} followed={second} rail={rail} />
              </Pane>
            </div>
          )}
        </main>
        {shown ? <Side key={shown.id} conversation={shown} /> : null}
      </div>
    </div>
  );
}

function liveIn(followed: Followed | null): Conversation | null {
  return followed?.state === 'live' ? followed.conversation : null;
}

interface MiddleProps {
  readonly followed: Followed | null;
  readonly rail: Groups | null;
}

function Middle({ followed, rail }: MiddleProps) {
  const { t } = useTranslation();
  if (followed === null) return <NothingSelected rail={rail} />;
  switch (followed.state) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <EmptyState
          heading
          icon={IconMessageOff}
          title={t('desk.empty.unreadable')}
          text={explain(t, followed.failure)}
        />
      );
    case 'live':
      return canBeRead(followed) ? <ConversationView conversation={followed.conversation} /> : <Loading />;
    default:
      return assertNever(followed);
  }
}

/** The last lines will do, unless the reader was further up when they left. */
function canBeRead({ whole, conversation }: Extract<Followed, { state: 'live' }>): boolean {
  return whole || placeIn(conversation.id).top === null;
}

function useNavigationKeys(rail: Groups | null, selected: string | null): void {
  const [, navigate] = useLocation();
  const open = (id: string | null | undefined) => {
    if (id) navigate(`/conversations/${encodeURIComponent(id)}`);
  };
  const first = rail?.waiting[0];
  useKey('nextConversation', rail ? () => open(neighbour(rail, selected, 1)) : null);
  useKey('previousConversation', rail ? () => open(neighbour(rail, selected, -1)) : null);
  useKey('firstWaiting', first ? () => open(first.id) : null);
}
