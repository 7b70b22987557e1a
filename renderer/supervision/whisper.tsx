import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../shared/conversation/event.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';

interface Props {
  readonly conversationId: string;
  readonly onDone: () => void;
}

/** Words for whoever has the turn; the customer never sees them. Enter sends, Esc gives up. */
export function Whisper({ conversationId, onDone }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: () => call('whisper', { id: conversationId }, { text: text.trim() }),
    onSuccess: onDone,
  });
  return (
    <form
      style={{ width: '100%' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) send.mutate();
      }}
    >
      <Textarea
        data-autofocus
        ref={(field) => field?.focus()}
        label={t('wall.panel.whisperTo')}
        value={text}
        maxLength={longestText}
        autosize
        minRows={2}
        error={send.error ? explain(t, send.error) : null}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onDone();
          }
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            if (text.trim()) send.mutate();
          }
        }}
      />
      <Button type="submit" mt={8} loading={send.isPending} disabled={!text.trim()}>
        {t('wall.panel.whisper')}
      </Button>
    </form>
  );
}
