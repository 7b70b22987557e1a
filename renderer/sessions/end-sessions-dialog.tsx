import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SignedInPerson } from '../../shared/wire/routes/session.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { Banner } from '../ui/banner.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useEndSessions } from './use-signed-in.ts';

interface Props {
  readonly person: SignedInPerson;
  /** Called with how many sessions were ended. */
  readonly onEnded: (count: number) => void;
  readonly onClose: () => void;
}

/** Asks once more, and says what it does to whoever is cut off. */
export function EndSessionsDialog({ person: { id, name, sessions }, onEnded, onClose }: Props) {
  const { t } = useTranslation();
  const isMe = usePerson().id === id;
  const end = useEndSessions();
  return (
    <Dialog title={t('sessions.confirm.title', { name })} width={440} onClose={onClose}>
      <p>{t('sessions.confirm.closes', { count: sessions })}</p>
      <p>{t(isMe ? 'sessions.confirm.mine' : 'sessions.confirm.theirs')}</p>
      {end.error ? <Banner tone="bad">{explain(t, end.error)}</Banner> : null}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {t('sessions.confirm.keep')}
        </Button>
        <Button
          loading={end.isPending}
          onClick={() => end.mutate(id, { onSuccess: ({ ended }) => onEnded(ended) })}
        >
          {t('sessions.confirm.end')}
        </Button>
      </Group>
    </Dialog>
  );
}
