import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { decline } from '../actions.ts';
import styles from './dialogs.module.css';
import { FormDialog } from './form-dialog.tsx';

interface Props {
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

const reasons = ['busy', 'skill', 'pause'] as const;

export default function DeclineDialog({ conversation, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (await decline(conversation, reason.trim())) onClose();
  };
  return (
    <FormDialog
      title={t('desk.decline.title')}
      width={440}
      submit={t('desk.decline.submit')}
      ready={reason.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textarea
        label={t('desk.decline.reason')}
        description={t('desk.decline.hint')}
        value={reason}
        maxLength={300}
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.options}>
        {reasons.map((option) => (
          <button key={option} type="button" onClick={() => setReason(t(`desk.decline.reasons.${option}`))}>
            {t(`desk.decline.reasons.${option}`)}
          </button>
        ))}
      </div>
    </FormDialog>
  );
}
