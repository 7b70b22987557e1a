import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { About } from '../../../shared/wire/routes/session.ts';
import { useAbout } from '../../app/about.ts';
import { usePerson } from '../../app/session.ts';
import styles from './dialogs.module.css';

/** Everybody else who takes conversations of this one's country. */
export function useColleagues({ country }: Pick<Conversation, 'country'>): About['people'] {
  const me = usePerson();
  return (useAbout().data?.people ?? []).filter(
    (person) =>
      person.user !== me.id &&
      person.country === country &&
      (person.role === 'rep' || person.role === 'supervisor'),
  );
}

interface Props {
  readonly colleagues: About['people'];
  readonly person: string | null;
  /** What is said where there is nobody to choose. */
  readonly none: string;
  readonly onChange: (person: string) => void;
}

export function ColleagueField({ colleagues, person, none, onChange }: Props) {
  const { t } = useTranslation();
  if (colleagues.length === 0) return <p className={styles.hint}>{none}</p>;
  return (
    <NativeSelect
      label={t('desk.handOver.colleague')}
      value={person ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={colleagues.map(({ user, name, role }) => ({
        value: user,
        label: `${name} · ${t(`domain.roles.${role}`)}`,
      }))}
    />
  );
}
