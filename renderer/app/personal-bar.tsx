import { IconLogout } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Pill, PillButton } from '../ui/pill.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { Preferences } from './preferences.tsx';
import { usePerson } from './session.ts';
import styles from './personal-bar.module.css';
import { signOut } from './sign-out.ts';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The top bar of a screen that needs nothing more than who is here, the preferences and the way out. */
export function PersonalBar({ title, children }: Props) {
  const { t } = useTranslation();
  const person = usePerson();
  return (
    <TopBar
      left={
        <h1 className={styles.title}>
          <Pill>{title}</Pill>
        </h1>
      }
      right={
        <>
          {children}
          <span>{person.name}</span>
          <Preferences />
          <PillButton icon={IconLogout} onClick={() => void signOut()}>
            {t('common.account.signOut')}
          </PillButton>
        </>
      }
    />
  );
}
