import { Button } from '@mantine/core';
import { IconArrowBackUp, IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { LearningView } from '../../shared/learning.ts';
import { may } from '../../shared/people/permissions.ts';
import { explain } from '../app/explain.ts';
import { Page } from '../app/page.tsx';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { CountrySelect } from '../ui/country-select.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLocale } from '../ui/format.ts';
import { Loading } from '../ui/loading.tsx';
import { History } from './history.tsx';
import styles from './learning-screen.module.css';
import { useLearning, useLearningChanges } from './use-learning.ts';
import { Version } from './version.tsx';

/** What orders the suggestions of a country: the versions, how each proved itself, and who put them to use. */
export default function LearningScreen() {
  const { t } = useTranslation();
  const person = usePerson();
  const [country, setCountry] = useState<CountryCode>(person.countries[0] ?? 'EC');
  const learning = useLearning(country);
  return (
    <Page className={styles.main} title={t('learning.title')} width={1040}>
      <header className={styles.head}>
        <p>{t('learning.about')}</p>
        <CountrySelect
          aria-label={t('learning.country')}
          countries={person.countries}
          value={country}
          onChange={setCountry}
        />
      </header>
      {learning.error ? <Banner tone="bad">{explain(t, learning.error)}</Banner> : null}
      {learning.isPending ? <Loading /> : null}
      {learning.data ? <Learned key={country} view={learning.data} /> : null}
    </Page>
  );
}

function Learned({ view }: { readonly view: LearningView }) {
  const { t } = useTranslation();
  const locale = useLocale(view.country);
  const changes = may(usePerson(), 'change-learning');
  const { learn, use, rollBack } = useLearningChanges(view.country);
  const busy = learn.isPending || use.isPending || rollBack.isPending;
  const error = learn.error ?? use.error ?? rollBack.error;
  return (
    <>
      {view.damaged.length > 0 ? (
        <Banner tone="bad">{t('learning.damaged', { versions: view.damaged.join(', ') })}</Banner>
      ) : null}
      {error ? <Banner tone="bad">{explain(t, error)}</Banner> : null}
      {view.keptBack ? <Banner tone="info">{t('union.tooFew')}</Banner> : null}
      <section className={styles.now} aria-label={t('learning.title')}>
        <strong role="status">
          {view.inUse === null ? t('learning.usual') : t('learning.inUse', { version: view.inUse })}
        </strong>
        {changes ? (
          <>
            <Button
              leftSection={<IconSchool size={15} aria-hidden />}
              loading={learn.isPending}
              disabled={busy}
              onClick={() => learn.mutate()}
            >
              {t('learning.learn')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={15} aria-hidden />}
              disabled={busy || view.inUse === null}
              onClick={() => rollBack.mutate()}
            >
              {t('learning.rollBack')}
            </Button>
          </>
        ) : null}
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">{t('learning.versions')}</h2>
        {view.versions.length === 0 ? (
          <EmptyState icon={IconSchool} title={t('learning.none')} text={t('learning.noneText')} />
        ) : null}
        {view.versions.map((version) => (
          <Version
            key={version.id}
            version={version}
            leastTaken={view.leastTaken}
            locale={locale}
            busy={busy}
            onUse={changes ? () => use.mutate(version.id) : null}
          />
        ))}
      </section>
      <History history={view.history} locale={locale} />
    </>
  );
}
