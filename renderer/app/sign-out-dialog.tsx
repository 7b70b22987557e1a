import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOutbox } from '../live/outbox.ts';
import { Dialog } from '../ui/dialog.tsx';
import { signOut, stay } from './sign-out.ts';

/** Signing out discards what was not sent: the person decides, knowing how much it is. */
export default function SignOutDialog() {
  const { t } = useTranslation();
  const count = useOutbox(({ outgoing }) => outgoing.filter(({ state }) => state !== 'sent').length);
  return (
    <Dialog title={t('common.leaving.title')} width={420} onClose={stay}>
      <p>{t('common.leaving.words', { count })}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => void signOut()}>
          {t('common.leaving.discard')}
        </Button>
        <Button data-autofocus onClick={stay}>
          {t('common.leaving.stay')}
        </Button>
      </Group>
    </Dialog>
  );
}
