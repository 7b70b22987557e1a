import { Button, TextInput } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consult } from '../../../shared/conversation/consult.ts';
import { longestText } from '../../../shared/conversation/event.ts';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { useDraft, writeDraft } from '../../live/drafts.ts';
import { send } from '../../live/pending.ts';
import { Key } from '../../ui/key.tsx';
import { acceptConsult, endConsult } from '../actions.ts';
import { shownKey } from '../keys.ts';
import { useKey } from '../use-keys.ts';
import styles from './consult-bar.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly consult: Consult;
}

/** For whoever asked: whether the colleague is there, and the way to end it. Words go through the composer. */
export function AskedBar({ conversation, consult }: Props) {
  const { t } = useTranslation();
  const { state, name } = consult;
  return (
    <div className={styles.bar}>
      <Told>{t(state === 'open' ? 'queue.consult.open' : 'queue.consult.waiting', { name })}</Told>
      <Button variant="default" onClick={() => void endConsult(conversation)}>
        {t(state === 'open' ? 'queue.consult.end' : 'queue.consult.withdraw')}
      </Button>
    </div>
  );
}

/** For the colleague who was asked: whether they advise, then their whispers. */
export function AdviseBar({ conversation, consult }: Props) {
  const { t } = useTranslation();
  const { state, question, by } = consult;
  useKey('take', state === 'asked' ? () => void acceptConsult(conversation) : null);
  useKey('decline', state === 'asked' ? () => void endConsult(conversation) : null);
  if (state === 'open') return <Advising conversation={conversation} consult={consult} />;
  return (
    <div className={styles.bar}>
      <Told>{t('queue.consult.asked', { name: by.name, question })}</Told>
      <Button
        variant="default"
        rightSection={<Key>{shownKey('decline')}</Key>}
        onClick={() => void endConsult(conversation)}
      >
        {t('queue.consult.decline')}
      </Button>
      <Button rightSection={<Key>{shownKey('take')}</Key>} onClick={() => void acceptConsult(conversation)}>
        {t('queue.consult.accept')}
      </Button>
    </div>
  );
}

function Advising({ conversation, consult: { by, question } }: Props) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { id } = conversation;
  const { text } = useDraft(id, 'whisper');
  const words = text.trim();
  useKey('compose', () => field.current?.focus());
  useEffect(() => field.current?.focus(), []);
  const label = t('queue.consult.whisper', { name: by.name });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words) send(conversation, 'whisper', { text: words, suggestionId: null });
  };
  return (
    <form className={styles.advising} onSubmit={submit}>
      <div className={styles.bar}>
        <Told>{t('queue.consult.advising', { name: by.name, question })}</Told>
        <Button variant="default" onClick={() => void endConsult(conversation)}>
          {t('queue.consult.end')}
        </Button>
      </div>
      <div className={styles.words}>
        <TextInput
          ref={field}
          aria-label={label}
          placeholder={label}
          value={text}
          maxLength={longestText}
          onChange={(event) =>
            writeDraft(id, { text: event.currentTarget.value, suggestionId: null }, 'whisper')
          }
        />
        <Button type="submit" disabled={words === ''}>
          {t('common.send')}
        </Button>
      </div>
    </form>
  );
}

function Told({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles.told} role="status">
      <IconMessageQuestion size={15} stroke={1.8} aria-hidden />
      {children}
    </span>
  );
}
