import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PresenceCommand } from '../../../shared/desks/presence.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useOpenContacts } from './open-contacts.ts';
import { askedLeave, changePresence } from './use-shift.ts';

const stay = () => askedLeave(null);

/** Before a pause or a shift's end that leaves contacts open: which they are, and what happens to them. */
export default function LeaveDialog({ command }: { readonly command: PresenceCommand }) {
  const { t } = useTranslation();
  const names = useOpenContacts();
  const about = command === 'end-shift' ? 'shiftEnd' : 'break';
  const go = () => {
    stay();
    void changePresence(command);
  };
  return (
    <Dialog title={t(`shift.${about}Title`)} width={440} onClose={stay}>
      <p>{t(`shift.${about}Open`, { names })}</p>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={stay}>
          {t('shift.notYet')}
        </Button>
        <Button data-autofocus onClick={go}>
          {t(`shift.commands.${command}`)}
        </Button>
      </Group>
    </Dialog>
  );
}
