import { useTranslation } from 'react-i18next';
import { FailureError } from '../../../shared/wire/failure.ts';
import { explain } from '../../app/explain.ts';
import { usePerson } from '../../app/session.ts';
import { useLive } from '../../live/live-store.ts';
import { discardWords, retryWords, type Outgoing } from '../../live/outbox.ts';
import { turnOf } from '../turn.ts';
import styles from './bubble.module.css';
import { takeBack } from './pending.ts';

/** What was sent and is not on the log yet, or was refused and waits to be sent again, changed or thrown away. */
export function PendingBubble({ words }: { readonly words: Outgoing }) {
  const { t } = useTranslation();
  const refused = words.state === 'unsent' ? words.failure : null;
  return (
    <div className={styles.line} data-from="me" data-pending data-unsent={refused !== null || undefined}>
      <div className={styles.bubble}>
        <header>
          {t('common.you')} ·{' '}
          {refused ? t('desk.composer.unsent') : <SendingWords waits={words.state === 'waiting'} />}
        </header>
        <p dir="auto">{words.text}</p>
        {refused ? (
          <>
            <small className={styles.remark}>
              {explain(t, new FailureError(refused.code, refused.message, refused.details))}
            </small>
            <Choices words={words} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function SendingWords({ waits }: { readonly waits: boolean }) {
  const { t } = useTranslation();
  const lost = useLive(({ connection }) => connection === 'lost');
  return t(waits && lost ? 'desk.composer.onceBack' : 'desk.composer.sending');
}

/** Again and changed only for whom the backend would listen to now. */
function Choices({ words: { messageId, conversationId } }: { readonly words: Outgoing }) {
  const { t } = useTranslation();
  const me = usePerson().id;
  const conversation = useLive(({ followed }) => followed.get(conversationId) ?? null);
  const speaks = conversation !== null && turnOf(conversation, me) === 'yours';
  return (
    <div className={styles.choices}>
      {speaks ? (
        <>
          <button type="button" onClick={() => retryWords(messageId, conversation.owner.epoch)}>
            {t('desk.composer.again')}
          </button>
          <button type="button" onClick={() => takeBack(messageId)}>
            {t('desk.composer.change')}
          </button>
        </>
      ) : null}
      <button type="button" onClick={() => discardWords(messageId)}>
        {t('desk.composer.discard')}
      </button>
    </div>
  );
}
