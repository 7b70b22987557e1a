import { Menu } from '@mantine/core';
import { IconChevronDown, IconLogout } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DeskView } from '../../../shared/desks/desk-view.ts';
import type { PresenceCommand } from '../../../shared/desks/presence.ts';
import { placesOf } from '../../app/places.ts';
import { usePerson } from '../../app/session.ts';
import { askToSignOut } from '../../app/sign-out.ts';
import { PillButton } from '../../ui/pill.tsx';
import { presences, setPresence, usePresence, type Presence } from '../presence.ts';
import styles from './shift-bar.module.css';
import { useDesk, wantPresence } from './use-shift.ts';

/** Who is signed in, whether they take conversations, and the ways to other screens. */
export function PresenceMenu() {
  const { t } = useTranslation();
  const person = usePerson();
  const desk = useDesk();
  const notices = usePresence((state) => state.presence);
  const dot = desk ? desk.presence : notices;
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <PillButton title={t('desk.presence.label')}>
          <span className={styles.dot} data-presence={dot} />
          {desk ? presenceWords(t, desk) : t(`desk.presence.${notices}`)}
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </PillButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.name}</Menu.Label>
        {desk ? (
          commandsFor(desk).map((command) => (
            <Menu.Item key={command} onClick={() => wantPresence(command)}>
              {t(`shift.commands.${command}`)}
            </Menu.Item>
          ))
        ) : (
          <Notices />
        )}
        <Menu.Divider />
        <Menu.Label>{t('common.places')}</Menu.Label>
        {placesOf(person)
          .filter(({ path }) => path !== '/desk')
          .map(({ path, title, icon: Mark }) => (
            <Menu.Item
              key={path}
              component={Link}
              href={path}
              leftSection={<Mark size={14} stroke={1.8} aria-hidden />}
            >
              {t(title)}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={14} aria-hidden />} onClick={askToSignOut}>
          {t('common.account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Of somebody without a shift: whether they want notices outside the window. */
function Notices() {
  const { t } = useTranslation();
  const presence = usePresence((state) => state.presence);
  return (
    <>
      <Menu.RadioGroup value={presence} onChange={(option) => setPresence(option as Presence)}>
        {presences.map((option) => (
          <Menu.RadioItem key={option} value={option} closeMenuOnClick>
            {t(`desk.presence.${option}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Label>{t('desk.presence.explain')}</Menu.Label>
    </>
  );
}

function presenceWords(t: TFunction, { presence, contacts }: DeskView): string {
  return presence === 'busy' && contacts === 0 ? t('shift.presence.notNow') : t(`shift.presence.${presence}`);
}

/** What can be done about the shift now, whether or not it needs it. */
function commandsFor({ shift, presence, holds, waits, nextRest }: DeskView): readonly PresenceCommand[] {
  if (!shift) return ['start-shift'];
  if (presence === 'break') return ['end-pause', 'end-shift'];
  const away = holds.some(({ because }) => because === 'own-choice' || because === 'no-answer');
  const writing = waits.some(({ because }) => because === 'wrap-up');
  const restIsOpen = nextRest !== null && nextRest.state !== 'later';
  return [
    ...(away || writing ? (['be-available'] as const) : []),
    ...(away ? [] : (['be-busy'] as const)),
    ...(restIsOpen ? (['start-rest'] as const) : []),
    'start-meal',
    'end-shift',
  ];
}
