import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { call } from '../app/api.ts';
import { formatClock, useLanguage } from '../ui/format.ts';
import styles from './figures.module.css';

const operation = queryOptions({
  queryKey: ['operation'],
  queryFn: ({ signal }) => call('operation', {}, {}, signal),
  refetchInterval: 10_000,
});

interface Props {
  readonly rows: ReadonlyMap<string, ConversationRow> | null;
  readonly now: number;
}

/** The strip of figures: of the operation, never of one person. */
export function Figures({ rows, now }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(operation);
  const open = [...(rows?.values() ?? [])].filter(({ closedAt }) => closedAt === null);
  const waits = open.flatMap(({ waiting }) => (waiting ? [(now - Date.parse(waiting.since)) / 1_000] : []));
  const lana = open.filter(({ owner }) => owner.kind === 'ai').length;
  const people = open.filter(({ owner }) => owner.kind === 'rep' || owner.kind === 'supervisor').length;
  const all = (data?.repliesSent ?? 0) + (data?.repliesHeld ?? 0);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <section aria-label={t('wall.figures.label')}>
      <dl className={styles.figures}>
        <Figure
          name={t('wall.figures.open')}
          value={String(open.length)}
          more={t('wall.figures.openText', { lana, count: people })}
        />
        <Figure
          name={t('wall.figures.waiting')}
          value={String(waits.length)}
          more={
            waits.length === 0
              ? t('wall.figures.nobody')
              : t('wall.figures.longest', { time: formatClock(Math.max(...waits)) })
          }
        />
        <Figure
          name={t('wall.figures.held')}
          value={data && all > 0 ? share.format(data.repliesHeld / all) : '–'}
          more={data ? t('wall.figures.heldText', { held: data.repliesHeld, all }) : ''}
        />
        <Figure
          name={t('wall.figures.people')}
          value={data ? String(data.signedIn) : '–'}
          more={t('wall.figures.peopleText')}
        />
      </dl>
    </section>
  );
}

function Figure({
  name,
  value,
  more,
}: {
  readonly name: string;
  readonly value: string;
  readonly more: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong> <span>{more}</span>
      </dd>
    </div>
  );
}
