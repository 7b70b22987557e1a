import { Modal, useMantineColorScheme } from '@mantine/core';
import { Spotlight, createSpotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import '@mantine/spotlight/styles.css';
import {
  IconDoorExit,
  IconExternalLink,
  IconFlask,
  IconLanguage,
  IconMessage,
  IconSearch,
  IconSunMoon,
} from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { languages } from '../../../shared/language.ts';
import { useAbout } from '../../app/about.ts';
import { backendUrl } from '../../app/bridge.ts';
import { switchLanguage } from '../../app/i18n/i18n.ts';
import { placesOf } from '../../app/places.ts';
import { themes } from '../../app/preferences.tsx';
import { usePerson } from '../../app/session.ts';
import { askToSignOut } from '../../app/sign-out.ts';
import { useLive } from '../../live/live-store.ts';
import { useLanguage } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { startDemonstration, type ToldConversation } from '../actions.ts';
import { shownKey } from '../keys.ts';
import { keyWorks, runKey } from '../use-keys.ts';

const told = [
  'retention',
  'bill-query',
  'bill-copy',
  'asks-for-person',
] as const satisfies readonly ToldConversation[];
const offeredKeys = [
  'take',
  'decline',
  'handOver',
  'consult',
  'credit',
  'close',
  'compose',
  'note',
  'snippets',
  'tickStep',
  'sayStep',
  'translate',
  'firstWaiting',
  'history',
  'otherSide',
  'swapSides',
  'closeBeside',
  'callBack',
  'help',
] as const;

/** Everything that can be done now, found by its words. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [[store, spotlight]] = useState(createSpotlight);
  const groups = useGroups();
  useEffect(() => spotlight.open(), [spotlight]);
  return (
    <Spotlight
      store={store}
      actions={groups}
      shortcut={null}
      onSpotlightClose={onClose}
      nothingFound={t('desk.palette.none')}
      highlightQuery
      scrollable
      maxHeight={420}
      transitionProps={{ duration: 100 }}
      searchProps={{
        leftSection: (
          <>
            <IconSearch size={16} stroke={1.6} aria-hidden />
            {/* Names the dialog. */}
            <Modal.Title className="only-read">{t('common.searchOrDo')}</Modal.Title>
          </>
        ),
        placeholder: t('desk.palette.placeholder'),
        'aria-label': t('desk.palette.placeholder'),
      }}
    />
  );
}

function useGroups(): SpotlightActionGroupData[] {
  const { t } = useTranslation();
  return [
    { group: t('desk.palette.actions'), actions: useKeyActions() },
    { group: t('desk.palette.conversations'), actions: useConversations() },
    { group: t('desk.palette.try'), actions: useTries() },
    { group: t('desk.palette.preferences'), actions: usePreferences() },
  ].filter(({ actions }) => actions.length > 0);
}

/** The keys that do something at the moment the palette opens. */
function useKeyActions() {
  const { t } = useTranslation();
  const working = useMemo(() => offeredKeys.filter(keyWorks), []);
  return working.map((name) => ({
    id: name,
    label: t(`desk.keys.${name}`),
    rightSection: <Key>{shownKey(name)}</Key>,
    onClick: () => void runKey(name),
  }));
}

function useConversations() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const rows = useLive((state) => state.rows);
  return [...(rows?.values() ?? [])].map(({ id, customerName, topic, lastWords }) => ({
    id,
    label: customerName,
    description: `${t(`domain.topics.${topic ?? 'none'}`)} · ${lastWords.slice(0, 60)}`,
    leftSection: <IconMessage size={16} stroke={1.6} aria-hidden />,
    onClick: () => navigate(`/conversations/${encodeURIComponent(id)}`),
  }));
}

function useTries() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const country = usePerson().countries[0];
  const demonstration = useAbout().data?.demonstration ?? false;
  if (!demonstration || !country) return [];
  const start = async (conversation: ToldConversation) => {
    const started = await startDemonstration(conversation, country, language);
    if (started) navigate(`/conversations/${encodeURIComponent(started.conversationId)}`);
  };
  return [
    ...told.map((conversation) => ({
      id: `try ${conversation}`,
      label: t(`desk.palette.tries.${conversation}`),
      leftSection: <IconFlask size={16} stroke={1.6} aria-hidden />,
      onClick: () => void start(conversation),
    })),
    {
      id: 'customer-page',
      label: t('desk.palette.customerPage'),
      leftSection: <IconExternalLink size={16} stroke={1.6} aria-hidden />,
      onClick: () => void window.open(`${backendUrl()}/chat?country=${country}`, '_blank', 'noopener'),
    },
  ];
}

function usePreferences() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const person = usePerson();
  const { setColorScheme } = useMantineColorScheme();
  return [
    ...languages.map((language) => ({
      id: `language ${language}`,
      label: t('desk.palette.useLanguage', { language: t(`common.languages.${language}`) }),
      leftSection: <IconLanguage size={16} stroke={1.6} aria-hidden />,
      onClick: () => void switchLanguage(language),
    })),
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      label: t('desk.palette.useTheme', { theme: t(`common.themes.${theme}`) }),
      leftSection: <IconSunMoon size={16} stroke={1.6} aria-hidden />,
      onClick: () => setColorScheme(theme),
    })),
    ...placesOf(person)
      .filter(({ path }) => path !== '/desk')
      .map(({ path, title, icon: Mark }) => ({
        id: `place ${path}`,
        label: t('desk.palette.goTo', { place: t(title) }),
        leftSection: <Mark size={16} stroke={1.6} aria-hidden />,
        onClick: () => navigate(path),
      })),
    {
      id: 'sign-out',
      label: t('desk.palette.signOut'),
      leftSection: <IconDoorExit size={16} stroke={1.6} aria-hidden />,
      onClick: askToSignOut,
    },
  ];
}
