import { IconSun } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may } from '../../shared/people/permissions.ts';
import { PersonalBar } from '../app/personal-bar.tsx';
import { usePerson } from '../app/session.ts';
import { ConnectionBanner } from '../live/connection-banner.tsx';
import { useLive } from '../live/live-store.ts';
import { useNow } from '../live/use-now.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Approvals } from './approvals.tsx';
import { Figures } from './figures.tsx';
import { inOrderOfNeed } from './need.ts';
import { Tile } from './tile.tsx';
import styles from './wall-screen.module.css';
import { WatchPanel } from './watch-panel.tsx';

/** The supervisor's wall: live conversations ordered by how much they need a human, the reason in words. */
export default function WallScreen() {
  const { t } = useTranslation();
  const person = usePerson();
  const rows = useLive((state) => state.rows);
  const [watched, setWatched] = useState<string | null>(null);
  const now = useNow();
  const tiles = inOrderOfNeed(rows?.values() ?? [], now);
  const watches = may(person, 'watch-conversation');
  return (
    <div className={styles.screen}>
      <PersonalBar title={t('wall.title')} />
      <ConnectionBanner />
      <Figures rows={rows} now={now} />
      <div className={styles.body}>
        <main className={styles.wall} aria-label={t('wall.label')}>
          {rows === null ? <Loading /> : null}
          {rows && tiles.length === 0 ? (
            <EmptyState icon={IconSun} title={t('wall.empty')} text={t('wall.emptyText')} />
          ) : null}
          {may(person, 'decide-approval') && rows ? (
            <Approvals rows={rows.values()} me={person.id} now={now} />
          ) : null}
          <ul className={styles.tiles}>
            {tiles.map((needing) => (
              <li key={needing.row.id}>
                <Tile
                  needing={needing}
                  now={now}
                  open={watched === needing.row.id}
                  onOpen={watches ? () => setWatched(needing.row.id) : null}
                />
              </li>
            ))}
          </ul>
        </main>
        {watched ? (
          <WatchPanel key={watched} conversationId={watched} onClose={() => setWatched(null)} />
        ) : null}
      </div>
    </div>
  );
}
