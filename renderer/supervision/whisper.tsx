import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { longestText } from '../../shared/conversation/event.ts';
import { call } from '../app/api.ts';
import { explain } from '../app/explain.ts';
import { Banner } from '../ui/banner.tsx';
import { Answer } from './answer.tsx';

interface Props {
  readonly conversationId: string;
  readonly onDone: () => void;
}

/** Words for whoever has the turn; the customer never sees them. Enter sends, Esc gives up. */
export function Whisper({ conversationId, onDone }: Props) {
  const { t } = useTranslation();
  const send = useMutation({
    mutationFn: (text: string) => call('whisper', { id: conversationId }, { text }),
    onSuccess: onDone,
  });
  return (
    <>
      {send.error ? <Banner tone="bad">{explain(t, send.error)}</Banner> : null}
      <Answer
        label={t('wall.panel.whisperTo')}
        given=""
        most={longestText}
        pending={send.isPending}
        onSend={(text) => send.mutate(text)}
        onClose={onDone}
      />
    </>
  );
}
