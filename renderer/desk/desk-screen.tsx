import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRoute } from 'wouter';
import { assertNever } from '../../shared/assert-never.ts';
import { explain } from '../app/explain.ts';
import { ConnectionBanner } from '../live/connection-banner.tsx';
import { useLive } from '../live/live-store.ts';
import { useConversation, type Followed } from '../live/use-conversation.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { IconMessageOff } from '@tabler/icons-react';
import { ConversationView } from './conversation/conversation-view.tsx';
import { DeskBar } from './desk-bar.tsx';
import styles from './desk-screen.module.css';
import { NothingSelected } from './nothing-selected.tsx';
import { neighbour, type Rail as Groups } from './rail/group-rows.ts';
import { Rail } from './rail/rail.tsx';
import { useRail } from './rail/use-rail.ts';
import { forgetClosed } from './conversation/drafts.ts';
import { Side } from './side/side.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useKey, useKeyListener } from './use-keys.ts';

const Palette = lazy(() => import('./palette/palette.tsx'));
const KeyList = lazy(() => import('./dialogs/key-list.tsx'));

/** The rep's desk: who there is, one conversation, and what to do in it. */
export default function DeskScreen() {
  const [, parameters] = useRoute('/conversations/:id');
  const selected = parameters?.id ? decodeURIComponent(parameters.id) : null;
  const rail = useRail();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);

  useKeyListener();
  useNavigationKeys(rail, selected);
  useArrivals(rail);
  useClosings(selected);
  useKey('palette', () => setPalette(true));
  useKey('help', () => setHelp(true));

  return (
    <>
      {selected === null ? (
        <Layout rail={rail} selected={null} followed={null} />
      ) : (
        <Selected key={selected} rail={rail} selected={selected} />
      )}
      <Suspense fallback={null}>
        {palette ? <Palette onClose={() => setPalette(false)} /> : null}
        {help ? <KeyList onClose={() => setHelp(false)} /> : null}
      </Suspense>
    </>
  );
}

function Selected({ rail, selected }: { readonly rail: Groups | null; readonly selected: string }) {
  return <Layout rail={rail} selected={selected} followed={useConversation(selected)} />;
}

interface LayoutProps {
  readonly rail: Groups | null;
  readonly selected: string | null;
  readonly followed: Followed | null;
}

function Layout({ rail, selected, followed }: LayoutProps) {
  const conversation = followed?.state === 'live' ? followed.conversation : null;
  const watchers = conversation?.watchers.map(({ name }) => name) ?? [];
  return (
    <div className={styles.desk}>
      <DeskBar watchers={watchers} />
      <ConnectionBanner />
      <div className={styles.columns} data-wide={conversation === null || undefined}>
        <Rail rail={rail} selected={selected} />
        <main className={styles.middle}>
          <Middle followed={followed} rail={rail} />
        </main>
        {conversation ? <Side conversation={conversation} /> : null}
      </div>
    </div>
  );
}

function Middle({ followed, rail }: Pick<LayoutProps, 'followed' | 'rail'>) {
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
      return <ConversationView conversation={followed.conversation} />;
    default:
      return assertNever(followed);
  }
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

/** What was being written in a conversation goes when it closes. */
function useClosings(selected: string | null): void {
  const rows = useLive((state) => state.rows);
  useEffect(() => {
    if (rows) forgetClosed(rows, selected);
  }, [rows, selected]);
}
