import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun, IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../shared/language.ts';
import { useLanguage } from '../ui/format.ts';
import { PillButton } from '../ui/pill.tsx';
import { switchLanguage } from './i18n/i18n.ts';
import { useSession } from './session.ts';

export const themes = ['light', 'dark', 'auto'] as const;
const themeIcons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

/** Country and language at a glance; opens the choice of language and theme. Nothing reloads. */
export function Preferences() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const countries = useSession((state) => state.session?.person.countries) ?? [];
  const country = countries.length > 2 ? `${countries.length} ×` : countries.join(', ');
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <PillButton icon={countries.length === 0 ? IconWorld : undefined} title={t('common.preferences')}>
          {[country, language].filter(Boolean).join(' · ')}
        </PillButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common.language')}</Menu.Label>
        {languages.map((option) => (
          <Menu.Item
            key={option}
            lang={option}
            role="menuitemradio"
            aria-checked={option === language}
            onClick={() => void switchLanguage(option)}
            rightSection={option === language ? <IconCheck size={14} aria-hidden /> : null}
          >
            {t(`common.languages.${option}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('common.theme')}</Menu.Label>
        {themes.map((option) => {
          const Mark = themeIcons[option];
          return (
            <Menu.Item
              key={option}
              role="menuitemradio"
              aria-checked={option === colorScheme}
              leftSection={<Mark size={14} aria-hidden />}
              onClick={() => setColorScheme(option)}
              rightSection={option === colorScheme ? <IconCheck size={14} aria-hidden /> : null}
            >
              {t(`common.themes.${option}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
