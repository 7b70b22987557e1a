import { Menu } from '@mantine/core';
import { IconChevronDown, IconCommand, IconCpu, IconEye, IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAbout } from '../app/about.ts';
import { placesOf } from '../app/places.ts';
import { Preferences } from '../app/preferences.tsx';
import { usePerson } from '../app/session.ts';
import { signOut } from '../app/sign-out.ts';
import { Key } from '../ui/key.tsx';
import { Pill, PillButton } from '../ui/pill.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import styles from './desk-bar.module.css';
import { shownKey } from './keys.ts';
import { presences, setPresence, usePresence, type Presence } from './presence.ts';
import { SessionBar } from './session-bar.tsx';
import { runKey } from './use-keys.ts';

interface Props {
  /** Names of those who watch the conversation on screen. */
  readonly watchers: readonly string[];
}

export function DeskBar({ watchers }: Props) {
  const { t } = useTranslation();
  return (
    <TopBar
      left={
        <>
          <PresenceMenu />
          <SessionBar />
        </>
      }
      right={
        <>
          {watchers.length > 0 ? (
            <Pill icon={IconEye} tone="accent" role="status">
              {t('desk.watching', { count: watchers.length, names: watchers.join(', ') })}
            </Pill>
          ) : null}
          <ModelPill />
          <Preferences />
          <PillButton icon={IconCommand} onClick={() => runKey('palette')}>
            <span className={styles.search}>{t('common.searchOrDo')}</span>
            <Key>{shownKey('palette')}</Key>
          </PillButton>
        </>
      }
    />
  );
}

function PresenceMenu() {
  const { t } = useTranslation();
  const person = usePerson();
  const presence = usePresence((state) => state.presence);
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <PillButton title={t('desk.presence.label')}>
          <span className={styles.dot} data-presence={presence} />
          {t(`desk.presence.${presence}`)}
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        </PillButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.name}</Menu.Label>
        <Menu.RadioGroup value={presence} onChange={(option) => setPresence(option as Presence)}>
          {presences.map((option) => (
            <Menu.RadioItem key={option} value={option} closeMenuOnClick>
              {t(`desk.presence.${option}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('desk.presence.explain')}</Menu.Label>
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
        <Menu.Item leftSection={<IconLogout size={14} aria-hidden />} onClick={() => void signOut()}>
          {t('common.account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ModelPill() {
  const { t } = useTranslation();
  const model = useAbout().data?.model;
  if (!model) return null;
  const name = model.adapter === 'embedded' ? t('common.model.embedded') : model.name;
  return (
    <Pill icon={IconCpu} title={`${t('common.model.explain')}: ${model.name}`}>
      <span className={styles.model}>{t('common.model.label', { name })}</span>
    </Pill>
  );
}
