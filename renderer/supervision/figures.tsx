import { queryOptions, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ConversationRow } from '../../shared/conversation/row.ts';
import { call } from '../app/api.ts';
import { usePerson } from '../app/session.ts';
import { formatClock, useLanguage } from '../ui/format.ts';
import { useDeskCounts } from './desks-now.ts';
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
  const open = [...(rows?.values() ?? [])];
  const waits = open.flatMap(({ waiting }) => (waiting ? [(now - Date.parse(waiting.since)) / 1_000] : []));
  const lana = open.filter(({ owner }) => owner.kind === 'ai').length;
  const all = (data?.repliesSent ?? 0) + (data?.repliesHeld ?? 0);
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <section aria-label={t('wall.figures.label')}>
      <dl className={styles.figures}>
        <Figure
          name={t('wall.figures.open')}
          value={String(open.length)}
          more={withWhom(t, lana, data?.withPeople)}
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
        <AtWork />
      </dl>
    </section>
  );
}

/** How many of the conversations Lana has; those of people only where the backend tells it of so many. */
function withWhom(t: TFunction, lana: number, people: number | null | undefined): string {
  return typeof people === 'number'
    ? t('wall.figures.openText', { lana, count: people })
    : t('wall.figures.openLana', { lana });
}

/** Who is at work: how many could take a contact, how many are on a break. Of too few, or kept back, nothing. */
function AtWork() {
  const { t } = useTranslation();
  const { countries } = usePerson();
  const counts = useDeskCounts(countries);
  if (!counts) return <Figure name={t('wall.figures.people')} value="–" more={t('wall.figures.keptBack')} />;
  const { available, busy, break: away } = counts;
  const atWork = available + busy + counts['wrap-up'] + away;
  return (
    <Figure
      name={t('wall.figures.people')}
      value={String(atWork)}
      more={t('wall.figures.peopleText', { available, away })}
    />
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
