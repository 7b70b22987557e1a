import { Button, TextInput } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation, Flag } from '../../../shared/conversation/conversation.ts';
import { Key } from '../../ui/key.tsx';
import { lowerFlag, raiseFlag } from '../actions.ts';
import { shownKey } from '../keys.ts';
import { runKey, useKey } from '../use-keys.ts';
import styles from './flag-bar.module.css';

/** The call for a supervisor: raised with one key, words if one likes, and lowered with the same key. */
export function FlagBar({ conversation }: { readonly conversation: Conversation }) {
  const { flag } = conversation;
  const [wording, setWording] = useState(false);
  const raise = async () => {
    if (await raiseFlag(conversation, '')) setWording(true);
  };
  useKey('flag', () => void (flag ? lowerFlag(conversation) : raise()));
  if (!flag) return null;
  return (
    <Raised conversation={conversation} flag={flag} wording={wording} onWorded={() => setWording(false)} />
  );
}

interface RaisedProps {
  readonly conversation: Conversation;
  readonly flag: Flag;
  /** Whether it was raised just now, and words for it are asked for. */
  readonly wording: boolean;
  readonly onWorded: () => void;
}

function Raised({ conversation, flag, wording, onWorded }: RaisedProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <IconFlag size={14} stroke={1.8} aria-hidden />
      <span role="status">
        {flag.note ? t('desk.flag.raisedFor', { note: flag.note }) : t('desk.flag.raised')}
      </span>
      {wording ? <Words conversation={conversation} onWorded={onWorded} /> : null}
      <Button
        variant="default"
        rightSection={<Key>{shownKey('flag')}</Key>}
        onClick={() => void lowerFlag(conversation)}
      >
        {t('desk.flag.lower')}
      </Button>
    </div>
  );
}

/** Enter sends the words, or none; Esc leaves them. Both go back to where one was writing. */
function Words({ conversation, onWorded }: Pick<RaisedProps, 'conversation' | 'onWorded'>) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => field.current?.focus(), []);
  const leave = () => {
    onWorded();
    runKey('compose');
  };
  return (
    <TextInput
      ref={field}
      size="xs"
      className={styles.words ?? ''}
      aria-label={t('desk.flag.note')}
      placeholder={t('desk.flag.note')}
      value={note}
      maxLength={300}
      onChange={(event) => setNote(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key !== 'Enter') return;
        event.preventDefault();
        if (note.trim()) void raiseFlag(conversation, note.trim());
        leave();
      }}
    />
  );
}
