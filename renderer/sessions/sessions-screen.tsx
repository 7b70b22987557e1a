import { TextInput } from '@mantine/core';
import { IconSearch, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedInPerson } from '../../shared/wire/routes/session.ts';
import { Page } from '../app/page.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { plain } from '../ui/plain.ts';
import { EndSessionsDialog } from './end-sessions-dialog.tsx';
import styles from './sessions-screen.module.css';
import { SignedInTable } from './signed-in-table.tsx';
import { useSignedIn } from './use-signed-in.ts';

/** Who is signed in, and the way to end all that somebody has open: a lost laptop, somebody who left. */
export default function SessionsScreen() {
  const { t } = useTranslation();
  const { data, error, isPending } = useSignedIn();
  const [asked, setAsked] = useState<SignedInPerson | null>(null);
  const [ended, setEnded] = useState('');
  const [wanted, setWanted] = useState('');
  const people = data?.filter((person) => isFound(person, wanted)) ?? [];
  return (
    <Page className={styles.main} title={t('sessions.title')} width={1040} isLive error={error}>
      <header className={styles.head}>
        <div>
          <h2>{data ? t('sessions.count', { count: data.length }) : t('sessions.title')}</h2>
          <p>{t('sessions.about')}</p>
        </div>
        <TextInput
          aria-label={t('sessions.find')}
          placeholder={t('sessions.find')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      </header>
      <div className={styles.ended} role="status">
        {ended}
      </div>
      {isPending ? <Loading /> : null}
      {data && people.length === 0 ? (
        <EmptyState icon={IconUserOff} title={t('sessions.nobody')} text={t('sessions.nobodyText')} />
      ) : null}
      {people.length > 0 ? <SignedInTable people={people} onEnd={setAsked} /> : null}
      {asked ? (
        <EndSessionsDialog
          person={asked}
          onClose={() => setAsked(null)}
          onEnded={(count) => {
            setAsked(null);
            setEnded(t('sessions.ended', { count, name: asked.name }));
          }}
        />
      ) : null}
    </Page>
  );
}

/** By a part of the name or of the user, however it is written. */
function isFound({ name, id }: SignedInPerson, wanted: string): boolean {
  return plain(`${name} ${id}`).includes(plain(wanted.trim()));
}
