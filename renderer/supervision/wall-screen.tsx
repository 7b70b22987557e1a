import { IconSun } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../shared/people/permissions.ts';
import { PersonalBar } from '../app/personal-bar.tsx';
import { usePerson } from '../app/session.ts';
import { ConnectionBanner } from '../live/connection-banner.tsx';
import { useClosings } from '../live/use-closings.ts';
import { useLive } from '../live/live-store.ts';
import { useNow } from '../live/use-now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { AlertBar } from './alert-bar.tsx';
import { Approvals } from './approvals.tsx';
import { Figures } from './figures.tsx';
import { keepNeedings } from './keep-needings.ts';
import { inOrderOfNeed } from './need.ts';
import { Tiles } from './tiles.tsx';
import styles from './wall-screen.module.css';
import { WatchPanel } from './watch-panel.tsx';

/** The supervisor's wall: live conversations ordered by how much they need a human, the reason in words. */
export default function WallScreen() {
  const { t } = useTranslation();
  const person = usePerson();
  const rows = useLive((state) => state.rows);
  const [watched, setWatched] = useState<string | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const now = useNow();
  const keep = useMemo(() => keepNeedings(), []);
  const tiles = useMemo(() => keep(inOrderOfNeed(rows?.values() ?? [], now)), [keep, rows, now]);
  const open = useCallback((id: string) => setWatched(id), []);
  const close = useCallback(() => setWatched(null), []);
  const onOpen = may(person, 'watch-conversation') ? open : null;
  useClosings(watched);
  useEffect(() => window.faro?.onOpenConversation(open), [open]);
  return (
    <div className={styles.screen}>
      <PersonalBar title={t('wall.title')} />
      <ConnectionBanner {...(onOpen ? { onShow: onOpen } : {})} />
      <Figures rows={rows} now={now} />
      <AlertBar tiles={tiles} me={person.id} onOpen={onOpen} />
      <div className={styles.body}>
        <main className={styles.wall} ref={setScroller} aria-label={t('wall.label')}>
          {rows === null ? <Loading /> : null}
          {rows && tiles.length === 0 ? (
            <EmptyState icon={IconSun} title={t('wall.empty')} text={t('wall.emptyText')} />
          ) : null}
          {may(person, 'decide-approval') && rows ? (
            <Approvals rows={rows.values()} me={person.id} now={now} />
          ) : null}
          {tiles.length > 0 ? (
            <Tiles tiles={tiles} me={person.id} open={watched} scroller={scroller} onOpen={onOpen} />
          ) : null}
        </main>
        {watched ? <WatchPanel key={watched} conversationId={watched} onClose={close} /> : null}
      </div>
    </div>
  );
}
