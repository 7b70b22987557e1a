import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { useAbout } from '../app/about.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import styles from './cards.module.css';
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
  const colleagues = (useAbout().data?.people ?? []).filter(
    ({ user, role, country: of }) => user !== me.id && user !== owner.id && of === country && role === 'rep',
  );
  const send = useMutation({
    mutationFn: () =>
      call('owner', { id }, { to: 'queue', person: to || null, note: note.trim(), epoch: owner.epoch }),
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
          ...colleagues.map(({ user, name }) => ({ value: user, label: name })),
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
