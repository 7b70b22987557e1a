import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LoadNow } from '../../shared/load.ts';
import { call } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { usePerson } from '../app/session.ts';
import { Fact } from '../ui/fact.tsx';
import { formatMoment, useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import { LoadChanges } from './load-changes.tsx';
import { LoadMeasures } from './load-measures.tsx';
import { LoadSteps } from './load-steps.tsx';
import styles from './load-screen.module.css';
import { useLoadWords } from './use-load-words.ts';

const load = queryOptions({
  queryKey: ['load'],
  queryFn: ({ signal }) => call('load', {}, {}, signal),
  refetchInterval: 2_000,
});

/** How much there is to do, what is given up for it, why and since when. */
export default function LoadScreen() {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(load);
  return (
    <Page className={styles.main} title={t('load.title')} width={1120} isLive error={error} stacked>
      {isPending ? <Loading /> : null}
      {data ? <Now load={data} /> : null}
    </Page>
  );
}

function Now({ load }: { readonly load: LoadNow }) {
  const { t } = useTranslation();
  const { listOf, becauseOf } = useLoadWords();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const { shed, since, because, turns, words, told, refused } = load;
  const count = new Intl.NumberFormat(locale);
  const of = (value: number, most: number) =>
    t('load.of', { value: count.format(value), most: count.format(most) });
  return (
    <>
      <section className={styles.summary} aria-labelledby="summary">
        <h2 id="summary" role="status">
          {shed.length === 0 ? t('load.nothing') : t('load.givenUp', { what: listOf(shed, locale) })}
        </h2>
        <p>
          {since ? t('load.since', { time: formatMoment(since, locale) }) : t('load.sinceStart')}
          {because ? ` ${t('load.because', { why: becauseOf(because) })}` : ''}
        </p>
      </section>
      <LoadSteps shed={shed} />
      <LoadMeasures load={load} locale={locale} />
      <section aria-labelledby="flow">
        <h2 id="flow">{t('load.flow')}</h2>
        <dl className={styles.facts}>
          <Fact name={t('load.turnsRunning')}>{count.format(turns.running)}</Fact>
          <Fact name={t('load.turnsWaiting')}>{of(turns.waiting, turns.most)}</Fact>
          <Fact name={t('load.wordsWaiting')}>{of(words.waiting, words.most)}</Fact>
          <Fact name={t('load.told')}>{count.format(told)}</Fact>
          <Fact name={t('load.refused')}>{count.format(refused)}</Fact>
        </dl>
      </section>
      <LoadChanges changes={load.changes} locale={locale} />
    </>
  );
}
