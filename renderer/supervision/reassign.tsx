import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { skills } from '../../shared/desks/skill.ts';
import type { BodyOf } from '../../shared/wire/http.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import styles from './cards.module.css';
import { desksNow } from './desks-now.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly conversation: Conversation;
  readonly onDone: () => void;
}

/** Sends the conversation to the team or a colleague, whoever has the turn; they accept it. Enter sends, Esc goes back. */
export function Reassign({ conversation: { id, owner, country }, onDone }: Props) {
  const { t } = useTranslation();
  const me = usePerson();
  const field = useFocus<HTMLSelectElement>();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const { data } = useQuery(desksNow(country));
  const colleagues = (data?.people ?? []).filter((person) => person.id !== me.id && person.id !== owner.id);
  const send = useMutation({
    mutationFn: () =>
      call('owner', { id }, { to: 'queue', ...whereTo(to), note: note.trim(), epoch: owner.epoch }),
    onSuccess: onDone,
  });
  const goBack = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      <NativeSelect
        ref={field}
        onKeyDown={goBack}
        label={t('wall.panel.reassignTo')}
        value={to}
        error={send.error ? explain(t, send.error) : null}
        onChange={(event) => setTo(event.currentTarget.value)}
        data={[
          { value: '', label: t('wall.panel.team') },
          ...skills.map((skill) => ({ value: `team ${skill}`, label: t(`queue.skills.${skill}`) })),
          ...colleagues.map(({ id: person, name, presence }) => ({
            value: `person ${person}`,
            label: `${name} · ${t(`shift.presence.${presence}`)}`,
          })),
        ]}
      />
      <TextInput
        label={t('wall.panel.reassignNote')}
        onKeyDown={goBack}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button type="submit" loading={send.isPending}>
        {t('wall.panel.reassign')}
      </Button>
    </form>
  );
}

/** The team of a skill, a person by id, or whoever of the country takes it first. */
function whereTo(chosen: string): Pick<BodyOf<'owner'> & { readonly to: 'queue' }, 'person' | 'team'> {
  const [kind, ...rest] = chosen.split(' ');
  const name = rest.join(' ');
  if (kind === 'person') return { person: name, team: null };
  return { person: null, team: skills.find((skill) => skill === name) ?? null };
}
