import { Button } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallBack, Conversation, PromiseOnRecord } from '../../../shared/conversation/conversation.ts';
import { practising } from '../../app/practice-mode.ts';
import { formatDay, formatMoment } from '../../ui/format.ts';
import { Key } from '../../ui/key.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { shownKey } from '../keys.ts';
import { runKey, useKey } from '../use-keys.ts';
import { settlePromise } from './actions.ts';
import styles from './follow-up.module.css';

const CallBackDialog = lazy(() => import('./call-back-dialog.tsx'));

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
}

/** What this conversation owes its customer, and the way to agree on a call-back. */
export function FollowUpSection({ conversation, locale }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { id, promises, callBacks } = conversation;
  useKey('callBack', practising ? null : () => setAsking(true));
  return (
    <section aria-labelledby="owed">
      <SectionHead id="owed">{t('followUp.side.title')}</SectionHead>
      {promises.length + callBacks.length === 0 ? (
        <p className={styles.none}>{t('followUp.side.none')}</p>
      ) : (
        <ul className={styles.own}>
          {promises.map((promise) => (
            <Promised key={promise.sequence} conversationId={id} promise={promise} locale={locale} />
          ))}
          {callBacks.map((callBack) => (
            <Agreed key={callBack.id} callBack={callBack} locale={locale} />
          ))}
        </ul>
      )}
      {practising ? null : (
        <Button
          className={styles.schedule ?? ''}
          size="compact-sm"
          variant="default"
          leftSection={<IconPhoneCall size={13} stroke={1.8} aria-hidden />}
          rightSection={<Key>{shownKey('callBack')}</Key>}
          onClick={() => runKey('callBack')}
        >
          {t('followUp.side.schedule')}
        </Button>
      )}
      <Suspense fallback={null}>
        {asking ? (
          <CallBackDialog conversation={conversation} locale={locale} onClose={() => setAsking(false)} />
        ) : null}
      </Suspense>
    </section>
  );
}

interface PromisedProps {
  readonly conversationId: string;
  readonly promise: PromiseOnRecord;
  readonly locale: string;
}

function Promised({ conversationId, promise, locale }: PromisedProps) {
  const { t } = useTranslation();
  const { text, dueOn, settled, sequence, by } = promise;
  const due = dueOn === null ? t('followUp.undated') : t('followUp.due', { day: formatDay(dueOn, locale) });
  return (
    <li>
      <span title={t('followUp.promisedBy', { name: by.name })}>
        {text}
        <small>{settled === null ? due : t(`followUp.outcomes.${settled}`)}</small>
      </span>
      {settled === null && !practising ? (
        <span className={styles.settled}>
          <button
            type="button"
            aria-label={t('followUp.settleKept', { what: text })}
            onClick={() => void settlePromise(conversationId, sequence, 'kept')}
          >
            {t('followUp.kept')}
          </button>
          <button
            type="button"
            aria-label={t('followUp.settleBroken', { what: text })}
            onClick={() => void settlePromise(conversationId, sequence, 'broken')}
          >
            {t('followUp.broken')}
          </button>
        </span>
      ) : null}
    </li>
  );
}

function Agreed({ callBack, locale }: { readonly callBack: CallBack; readonly locale: string }) {
  const { t } = useTranslation();
  const { reason, dueAt, timeZone, state, takenBy } = callBack;
  const told =
    state === 'open' && takenBy
      ? t('followUp.callBackTaken', { name: takenBy.name })
      : t(`followUp.states.${state}`);
  return (
    <li>
      <span>
        {reason}
        <small>
          {formatMoment(dueAt, locale, timeZone)} · {told}
        </small>
      </span>
    </li>
  );
}
