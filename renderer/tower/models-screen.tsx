import { useTranslation } from 'react-i18next';
import type { ModelsNow } from '../../shared/models/models-now.ts';
import { may } from '../../shared/people/permissions.ts';
import { Page } from '../app/page.tsx';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import { ModelTable } from './model-table.tsx';
import { Routing } from './routing.tsx';
import { useModels } from './use-models.ts';
import styles from './models-screen.module.css';

/** Which model answers what, how each does today, and the table that operations change while it runs. */
export default function ModelsScreen() {
  const { t } = useTranslation();
  const models = useModels();
  return (
    <Page className={styles.main} title={t('models.title')} width={1280} isLive error={models.error}>
      {models.isPending ? <Loading /> : null}
      {models.data ? <Models now={models.data} /> : null}
    </Page>
  );
}

function Models({ now }: { readonly now: ModelsNow }) {
  const { t } = useTranslation();
  const person = usePerson();
  const locale = useLocale(person.countries[0] ?? 'EC');
  const changes = may(person, 'change-models');
  return (
    <>
      {now.adapter === 'embedded' ? <Banner tone="info">{t('models.onlyEmbedded')}</Banner> : null}
      <ModelTable now={now} locale={locale} tries={changes} />
      <Routing now={now} locale={locale} changes={changes} />
    </>
  );
}
