import { Button, Textarea } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Detail } from '../../ui/detail.tsx';
import { correctReply } from '../actions.ts';
import styles from './bubble.module.css';
import { writeDraft } from '../../live/drafts.ts';

interface Props {
  readonly conversationId: string;
  /** The sequence number of the reply. */
  readonly about: number;
}

/** Marks a reply as wrong with what is right; the right words may go to the customer as a message of one's own. */
export function CorrectPopover({ conversationId, about }: Props) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const record = async (tells: boolean) => {
    const recorded = await correctReply(conversationId, about, note.trim());
    if (recorded && tells) writeDraft(conversationId, { text: note.trim(), suggestionId: null });
  };
  return (
    <Detail
      width={320}
      position="top"
      target={
        <button type="button" className={styles.flag} aria-label={t('trust.wrong')} title={t('trust.wrong')}>
          <IconFlag size={12} stroke={1.7} aria-hidden />
        </button>
      }
    >
      <Textarea
        label={t('trust.wrongTitle')}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={styles.correct}>
        <Button size="xs" variant="default" disabled={note.trim() === ''} onClick={() => void record(false)}>
          {t('trust.record')}
        </Button>
        <Button size="xs" disabled={note.trim() === ''} onClick={() => void record(true)}>
          {t('trust.recordAndWrite')}
        </Button>
      </div>
    </Detail>
  );
}
