import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { correctedKinds } from '../../shared/people/ledger.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import styles from './union-screen.module.css';

/** How often Faro was found wrong, by kind: the same figures for everyone. */
export function CorrectionRates() {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const { data, error, isPending } = useQuery({
    queryKey: ['correction-rate'],
    queryFn: ({ signal }) => call('correctionRate', {}, {}, signal),
    refetchInterval: 15_000,
  });
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <section aria-labelledby="rate">
      <h2 id="rate">{t('union.rate')}</h2>
      <p className={styles.note}>{t('union.rateNote')}</p>
      {error ? <Banner tone="bad">{explain(t, error)}</Banner> : null}
      {isPending ? <Loading /> : null}
      {data ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('union.rateKind')}</th>
              <th scope="col">{t('union.rateMade')}</th>
              <th scope="col">{t('union.rateCorrected')}</th>
              <th scope="col">{t('union.rateShare')}</th>
            </tr>
          </thead>
          <tbody>
            {correctedKinds.map((kind) => {
              const { made, corrected } = data[kind];
              return (
                <tr key={kind}>
                  <th scope="row">{t(`union.rateKinds.${kind}`)}</th>
                  <td>{count.format(made)}</td>
                  <td>{count.format(corrected)}</td>
                  <td>{made === 0 ? '–' : share.format(corrected / made)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
