import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Pill, PillButton } from '../ui/pill.tsx';
import { TopBar } from '../ui/top-bar.tsx';
import { placesOf } from './places.ts';
import { Preferences } from './preferences.tsx';
import { usePerson } from './session.ts';
import styles from './personal-bar.module.css';
import { askToSignOut } from './sign-out.ts';

interface Props {
  readonly title: string;
}

/** The top bar of a screen that needs nothing more than the ways to the others, who is here and the way out. */
export function PersonalBar({ title }: Props) {
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
          <nav className={styles.places} aria-label={t('common.places')}>
            {placesOf(person)
              .filter((place) => t(place.title) !== title)
              .map(({ path, title: key, icon: Mark }) => (
                <Link key={path} href={path} className={styles.place} title={t(key)}>
                  <Mark size={14} stroke={1.8} aria-hidden />
                  <span>{t(key)}</span>
                </Link>
              ))}
          </nav>
          <span className={styles.person}>{person.name}</span>
          <Preferences />
          <PillButton icon={IconLogout} onClick={askToSignOut}>
            {t('common.account.signOut')}
          </PillButton>
        </>
      }
    />
  );
}
