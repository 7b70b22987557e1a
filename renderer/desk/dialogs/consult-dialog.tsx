import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { askForAdvice } from '../actions.ts';
import { ColleagueField, useColleagues } from './colleague-field.tsx';
import { FormDialog } from './form-dialog.tsx';

interface Props {
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

/** Asks a colleague for advice, without giving up the turn. */
export default function ConsultDialog({ conversation, onClose }: Props) {
  const { t } = useTranslation();
  const colleagues = useColleagues(conversation);
  const [chosen, setChosen] = useState<string | null>(null);
  const [question, setQuestion] = useState('');
  const person = chosen ?? colleagues[0]?.id ?? null;
  const submit = async () => {
    if (person !== null && (await askForAdvice(conversation, person, question.trim()))) onClose();
  };
  return (
    <FormDialog
      title={t('queue.consult.title')}
      width={440}
      submit={t('queue.consult.submit')}
      ready={person !== null && question.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <ColleagueField
        colleagues={colleagues}
        person={person}
        none={t('queue.consult.none')}
        onChange={setChosen}
      />
      <Textarea
        label={t('queue.consult.question')}
        description={t('queue.consult.hint')}
        value={question}
        maxLength={500}
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
