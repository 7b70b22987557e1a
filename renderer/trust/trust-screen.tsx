import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TrustFigures } from '../../shared/trust.ts';
import { call } from '../app/api.ts';
import { Page } from '../app/page.tsx';
import { Banner } from '../ui/banner.tsx';
import { Loading } from '../ui/loading.tsx';
import { SectionHead } from '../ui/section-head.tsx';
import { Group } from './group.tsx';
import { counts, labels, useFigureFormat } from './figure-format.ts';
import styles from './trust-screen.module.css';

/** Milliseconds until figures that are not whole are asked for again. */
const soon = 2_000;

const trust = queryOptions({
  queryKey: ['trust'],
  queryFn: ({ signal }) => call('trust', {}, {}, signal),
  refetchInterval: ({ state }) => (state.data?.counting ? soon : 15_000),
});

/** How far Lana's words could be trusted, with the counts behind every share and no person in it. */
export default function TrustScreen() {
  const { t } = useTranslation();
  const { data, error, isPending } = useQuery(trust);
  const format = useFigureFormat();
  return (
    <Page title={t('trust.title')} width={920} error={error} stacked>
      {isPending ? <Loading /> : null}
      {data?.counting ? (
        <Banner tone="info">
          {t('trust.counting', {
            counted: format.count(data.counting.counted),
            of: format.count(data.counting.of),
          })}
        </Banner>
      ) : null}
      {data ? <Figures figures={data} /> : null}
    </Page>
  );
}

function Figures({ figures }: { readonly figures: TrustFigures }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const { replies, guardrail } = figures;
  return (
    <>
      <Share figures={figures} />
      <section aria-label={t('trust.what')}>
        <SectionHead>{t('trust.what')}</SectionHead>
        <dl className={styles.counts}>
          {counts.map((count) => (
            <div key={count}>
              <dt>{t(labels[count])}</dt>
              <dd>
                {format.count(replies[count])}
                <small>{format.shareOf(replies[count], replies.sent + replies.held)}</small>
              </dd>
            </div>
          ))}
        </dl>
        {guardrail.intervened + guardrail.unavailable > 0 ? <p>{t('trust.guardrail', guardrail)}</p> : null}
      </section>
      {(['country', 'language', 'model', 'kind'] as const).map((by) => (
        <Group key={by} by={by} rows={figures.groups.filter((group) => group.by === by)} />
      ))}
    </>
  );
}

function Share({ figures: { share, conversations, uncorrected } }: { readonly figures: TrustFigures }) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  return (
    <section className={styles.share} aria-label={t('trust.shareLabel')}>
      <h2>{t('trust.shareLabel')}</h2>
      {share ? (
        <>
          <strong>{format.share(share.value)}</strong>
          <p>
            {t('trust.shareText', {
              uncorrected: format.count(uncorrected),
              conversations: format.count(conversations),
              low: format.share(share.low),
              high: format.share(share.high),
            })}
          </p>
        </>
      ) : (
        <p>{t('trust.shareNone')}</p>
      )}
      <p>{t('trust.goal')}</p>
      <p className={styles.note}>{t('trust.note')}</p>
    </section>
  );
}
