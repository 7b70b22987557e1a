import { useTranslation } from 'react-i18next';
import { Virtuoso } from 'react-virtuoso';
import { assertNever } from '../../../shared/assert-never.ts';
import type { ConversationRow } from '../../../shared/conversation/row.ts';
import { useLive } from '../../live/live-store.ts';
import { Loading } from '../../ui/loading.tsx';
import { FollowUpList } from '../follow-up/follow-up-list.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useCounters } from '../shift/use-shift.ts';
import type { Rail as Groups, RailGroup } from './group-rows.ts';
import { RailRow } from './rail-row.tsx';
import styles from './rail.module.css';

const groups = ['mine', 'waiting', 'lana'] as const satisfies readonly RailGroup[];
const emptyText = {
  mine: 'desk.rail.noneMine',
  waiting: 'desk.rail.noneWaiting',
  lana: 'desk.rail.noneLana',
} as const;

type Item =
  | { readonly kind: 'head'; readonly group: RailGroup; readonly count: number }
  | { readonly kind: 'none'; readonly group: RailGroup }
  | { readonly kind: 'row'; readonly group: RailGroup; readonly row: ConversationRow };

interface Props {
  readonly rail: Groups | null;
  readonly selected: string | null;
}

/** All conversations of the person's countries that they may want to open, in three lists. */
export function Rail({ rail, selected }: Props) {
  const { t } = useTranslation();
  const connection = useLive((state) => state.connection);
  return (
    <nav className={styles.rail} aria-label={t('desk.rail.label')}>
      <FollowUpList />
      {rail ? (
        <Virtuoso
          className={styles.list ?? ''}
          data={itemsOf(rail)}
          computeItemKey={(_, item) => keyOf(item)}
          context={selected}
          itemContent={railItem}
        />
      ) : connection === 'lost' ? (
        <p className={styles.none}>{t('desk.rail.failed')}</p>
      ) : (
        <Loading />
      )}
    </nav>
  );
}

function railItem(_: number, item: Item, selected: string | null) {
  return <RailItem item={item} selected={selected} />;
}

function RailItem({ item, selected }: { readonly item: Item; readonly selected: string | null }) {
  const { t } = useTranslation();
  const { shown: counters } = useCounters();
  switch (item.kind) {
    case 'head':
      return (
        <div className={styles.head}>
          <SectionHead aside={counters ? item.count : undefined}>{t(`desk.rail.${item.group}`)}</SectionHead>
        </div>
      );
    case 'none':
      return <p className={styles.none}>{t(emptyText[item.group])}</p>;
    case 'row':
      return <RailRow row={item.row} selected={item.row.id === selected} />;
    default:
      return assertNever(item);
  }
}

function itemsOf(rail: Groups): readonly Item[] {
  return groups.flatMap((group) => [headOf(rail, group), rowsOf(rail, group)].flat());
}

function headOf(rail: Groups, group: RailGroup): Item {
  return { kind: 'head', group, count: rail[group].length };
}

function rowsOf(rail: Groups, group: RailGroup): readonly Item[] {
  if (rail[group].length === 0) return [{ kind: 'none', group }];
  return rail[group].map((row) => ({ kind: 'row', group, row }));
}

function keyOf(item: Item): string {
  return item.kind === 'row' ? item.row.id : `${item.kind} ${item.group}`;
}
