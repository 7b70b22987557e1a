import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { explain } from '../app/explain.ts';
import { usePerson } from '../app/session.ts';
import { useLive } from './live-store.ts';
import { discardWords, retryWords, type Outgoing } from './outbox.ts';
import { takeBack } from './pending.ts';
import styles from './pending-words.module.css';
import { ownedBy } from './turn.ts';

interface Props {
  readonly words: Outgoing;
  /** Called when refused words are back where they are written; null where nobody could see them there. */
  readonly onTakenBack: (() => void) | null;
}

/** What was sent and is not on the log yet, or was refused and waits to be sent again, changed or thrown away. */
export function PendingWords({ words, onTakenBack }: Props) {
  const { t } = useTranslation();
  const refused = words.state === 'unsent' ? words.failure : null;
  const kind = words.kind === 'reply' ? '' : ` · ${t(`desk.composer.${words.kind}`)}`;
  return (
    <div className={styles.bubble} data-unsent={refused !== null || undefined}>
      <header>
        {t('common.you')}
        {kind} · {refused ? t('desk.composer.unsent') : <SendingWords waits={words.state === 'waiting'} />}
      </header>
      <p dir="auto">{words.text}</p>
      {refused ? (
        <>
          <small>{explain(t, new FailureError(refused.code, refused.message, refused.details))}</small>
          <Choices words={words} onTakenBack={onTakenBack} />
        </>
      ) : null}
    </div>
  );
}

function SendingWords({ waits }: { readonly waits: boolean }) {
  const { t } = useTranslation();
  const lost = useLive(({ connection }) => connection === 'lost');
  return t(waits && lost ? 'desk.composer.onceBack' : 'desk.composer.sending');
}

/** Again and changed only for whom the backend would listen to now. */
function Choices({ words, onTakenBack }: Props) {
  const { t } = useTranslation();
  const { messageId, conversationId } = words;
  const me = usePerson().id;
  const conversation = useLive(({ followed }) => followed.get(conversationId) ?? null);
  const isHeard = conversation !== null && wouldBeHeard(words, conversation, me);
  return (
    <div className={styles.choices}>
      {isHeard ? (
        <button type="button" onClick={() => retryWords(messageId, conversation.owner.epoch)}>
          {t('desk.composer.again')}
        </button>
      ) : null}
      {isHeard && onTakenBack ? (
        <button
          type="button"
          onClick={() => {
            takeBack(messageId);
            onTakenBack();
          }}
        >
          {t('desk.composer.change')}
        </button>
      ) : null}
      <button type="button" onClick={() => discardWords(messageId)}>
        {t('desk.composer.discard')}
      </button>
    </div>
  );
}

/** A reply is for whoever has the turn to say; colleagues write to each other until a conversation closes. */
function wouldBeHeard({ kind }: Outgoing, { owner, closedAt }: Conversation, me: string): boolean {
  return closedAt === null && (kind !== 'reply' || ownedBy(owner, me));
}
