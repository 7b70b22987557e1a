import { useQuery } from '@tanstack/react-query';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import styles from './union-screen.module.css';

/** How often the record is read again, in milliseconds: a watch shows while it runs. */
const every = 5_000;

export function WatchList() {
  const { t } = useTranslation();
  const locale = useLocale(usePerson().countries[0] ?? 'EC');
  const watches = useQuery({
    queryKey: ['watches'],
    queryFn: ({ signal }) => call('watches', {}, {}, signal),
    refetchInterval: every,
  });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section aria-labelledby="watches">
      <h2 id="watches">{t('union.watches')}</h2>
      <p className={styles.note}>{t('union.watchesNote')}</p>
      {watches.error ? <Banner tone="bad">{explain(t, watches.error)}</Banner> : null}
      {watches.isPending ? <Loading /> : null}
      {watches.data?.length === 0 ? <EmptyState icon={IconEyeOff} title={t('union.noWatches')} /> : null}
      {watches.data && watches.data.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('union.supervisor')}</th>
              <th scope="col">{t('union.watched')}</th>
              <th scope="col">{t('union.customer')}</th>
              <th scope="col">{t('union.from')}</th>
              <th scope="col">{t('union.until')}</th>
            </tr>
          </thead>
          <tbody>
            {watches.data.map((watch) => (
              <tr key={`${watch.conversationId} ${watch.supervisor} ${watch.from}`}>
                <td>{watch.supervisor}</td>
                <td>{watch.watched}</td>
                <td>{watch.customerName}</td>
                <td>{time.format(new Date(watch.from))}</td>
                <td>{watch.until ? time.format(new Date(watch.until)) : t('union.running')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
