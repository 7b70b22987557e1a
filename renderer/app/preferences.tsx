import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../shared/language.ts';
import { useLanguage } from '../ui/format.ts';
import { PillButton } from '../ui/pill.tsx';
import { switchLanguage } from './i18n/i18n.ts';
import { useSession } from './session.ts';

export const themes = ['light', 'dark', 'auto'] as const;
type Theme = (typeof themes)[number];

/** Country and language at a glance; opens the choice of language and theme. Nothing reloads. */
export function Preferences() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const countries = useSession((state) => state.session?.person.countries) ?? [];
  const country =
    countries.length > 2 ? t('common.countries', { count: countries.length }) : countries.join(', ');
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <PillButton icon={countries.length === 0 ? IconWorld : undefined} title={t('common.preferences')}>
          {[country, language].filter(Boolean).join(' · ')}
        </PillButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('common.language')}</Menu.Label>
        <Menu.RadioGroup value={language} onChange={(option) => void switchLanguage(option as Language)}>
          {languages.map((option) => (
            <Menu.RadioItem key={option} value={option} lang={option} closeMenuOnClick>
              {t(`common.languages.${option}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('common.theme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(option) => setColorScheme(option as Theme)}>
          {themes.map((option) => (
            <Menu.RadioItem key={option} value={option} closeMenuOnClick>
              {t(`common.themes.${option}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
