import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { Colleague } from '../../../shared/wire/routes/conversations.ts';
import { call } from '../../app/api.ts';
import styles from './dialogs.module.css';

/** Everybody else who takes conversations of this one's country. */
export function useColleagues({ country }: Pick<Conversation, 'country'>): readonly Colleague[] {
  const { data } = useQuery({
    queryKey: ['colleagues', country],
    queryFn: ({ signal }) => call('colleagues', {}, { country }, signal),
  });
  return data ?? [];
}

interface Props {
  readonly colleagues: readonly Colleague[];
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
      data={colleagues.map(({ id, name, role }) => ({
        value: id,
        label: `${name} · ${t(`domain.roles.${role}`)}`,
      }))}
    />
  );
}
