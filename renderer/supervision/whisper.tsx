import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { longestText } from '../../shared/conversation/event.ts';
import { useDraft, writeDraft } from '../live/drafts.ts';
import { send } from '../live/pending.ts';
import { AnswerField } from './answer.tsx';

interface Props {
  readonly conversation: Conversation;
  readonly onDone: () => void;
}

/**
 * Words for whoever has the turn; the customer never sees them. Enter sends, Esc leaves them to be gone on with.
 * Whatever becomes of the connection, they arrive once or are shown as unsent.
 */
export function Whisper({ conversation, onDone }: Props) {
  const { t } = useTranslation();
  const { text } = useDraft(conversation.id, 'whisper');
  return (
    <AnswerField
      label={t('wall.panel.whisperTo')}
      text={text}
      most={longestText}
      pending={false}
      onText={(written) => writeDraft(conversation.id, { text: written, suggestionId: null }, 'whisper')}
      onSend={(words) => {
        send(conversation, 'whisper', { text: words, suggestionId: null });
        onDone();
      }}
      onClose={onDone}
    />
  );
}
