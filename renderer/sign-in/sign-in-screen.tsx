import { IconBuildingLighthouse } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAbout } from '../app/about.ts';
import { explain } from '../app/explain.ts';
import { Preferences } from '../app/preferences.tsx';
import { useSession } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { FailureError } from '../../shared/wire/failure.ts';
import { CompanyEntry } from './company-entry.tsx';
import { CredentialsForm } from './credentials-form.tsx';
import { DemonstrationPeople } from './demonstration-people.tsx';
import styles from './sign-in-screen.module.css';
import { useCompanySignIn } from './use-company-sign-in.ts';
import { useSignIn } from './use-sign-in.ts';

export function SignInScreen() {
  const { t } = useTranslation();
  const about = useAbout();
  const signIn = useSignIn();
  const atCompany = useCompanySignIn();
  const way = about.data?.signIn;
  const asksPassword = way ? way.kind === 'local' : about.failureReason !== null;
  const error = signIn.error ?? atCompany.error;
  const claim = error ? claimOf(error) : null;
  const ended = useSession((state) => state.endedBecause);
  const people = about.data?.demonstration ? about.data.people : [];
  return (
    <div className={styles.page}>
      <div className={styles.corner}>
        <Preferences />
      </div>
      <main className={styles.card} data-wide={people.length > 0 || undefined}>
        <div className={styles.entry}>
          <IconBuildingLighthouse className={styles.sign} size={36} stroke={1.6} aria-hidden />
          <h1>{t('signIn.title')}</h1>
          <p>{t('signIn.promise')}</p>
          {error ? (
            <Banner tone="bad">
              {explain(t, error)}
              {claim === null ? null : <> {t('signIn.claim', { claim })}</>}
            </Banner>
          ) : null}
          {!error && atCompany.isElsewhere ? <Banner tone="info">{t('signIn.elsewhere')}</Banner> : null}
          {!error && about.failureReason ? (
            <Banner tone="offline">{explain(t, about.failureReason)}</Banner>
          ) : null}
          {!error && !atCompany.isElsewhere && ended ? (
            <Banner tone="info">{t(ended === 'expired' ? 'signIn.expired' : 'signIn.signedOut')}</Banner>
          ) : null}
          {way?.kind === 'company' ? <CompanyEntry company={way.name} signIn={atCompany} /> : null}
          {asksPassword ? <CredentialsForm busy={signIn.isPending} onSubmit={signIn.mutate} /> : null}
        </div>
        {people.length > 0 ? (
          <DemonstrationPeople people={people} busy={signIn.isPending} onPick={signIn.mutate} />
        ) : null}
      </main>
      {about.data ? <footer className={styles.version}>Faro {about.data.version}</footer> : null}
    </div>
  );
}

/** The claim that a company's sign-in did not fill; null for any other failure. */
function claimOf(error: Error): string | null {
  const claim = error instanceof FailureError ? error.failure.details?.['claim'] : undefined;
  return typeof claim === 'string' ? claim : null;
}
