import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Health } from '../../shared/health.ts';
import { call } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { usePerson } from '../app/session.ts';
import { Fact } from '../ui/fact.tsx';
import { formatSpan, formatTime, useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import styles from './health-screen.module.css';
import { PartTable } from './part-table.tsx';

const health = queryOptions({
  queryKey: ['health'],
  queryFn: ({ signal }) => call('health', {}, {}, signal),
  refetchInterval: 5_000,
});

/** How each part that Faro stands on is, since when, and what whoever runs it can do. */
export default function HealthScreen() {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(health);
  return (
    <Page className={styles.main} title={t('health.title')} width={1120} isLive error={error} stacked>
      {isPending ? <Loading /> : null}
      {data ? <Parts health={data} /> : null}
    </Page>
  );
}

function Parts({ health }: { readonly health: Health }) {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const count = health.parts.filter(({ state }) => state !== 'well').length;
  const uptime = (Date.parse(health.at) - Date.parse(health.startedAt)) / 1_000;
  return (
    <>
      <section className={styles.summary} aria-labelledby="summary">
        <h2 id="summary" role="status">
          {count === 0 ? t('health.summary.well') : t('health.summary.some', { count })}
        </h2>
        <p>
          {health.ready ? t('health.ready') : t('health.notReady')}{' '}
          <small>{t('health.lookedAt', { time: formatTime(health.at, locale) })}</small>
        </p>
      </section>
      <PartTable parts={health.parts} locale={locale} />
      <section aria-labelledby="about">
        <h2 id="about">{t('health.about')}</h2>
        <dl className={styles.facts}>
          <Fact name={t('health.version')}>{health.version}</Fact>
          <Fact name={t('health.protocol')}>{health.protocol}</Fact>
          <Fact name={t('health.runtime')}>{health.runtime}</Fact>
          <Fact name={t('health.uptime')}>{formatSpan(uptime, locale)}</Fact>
        </dl>
      </section>
    </>
  );
}
