import { IconMessage, IconPhoneCall } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PendingCallBack } from '../../../shared/wire/routes/follow-up.ts';
import { usePerson } from '../../app/session.ts';
import { useNow } from '../../live/use-now.ts';
import { formatMoment, useLocale } from '../../ui/format.ts';
import { answerCallBack, type CallBackAnswer } from './actions.ts';
import styles from './follow-up.module.css';

const icons = { telephone: IconPhoneCall, 'web-chat': IconMessage } as const;

/** A call-back: whom, why and when; once it is due, that one sees to it, and then how it went. */
export function CallBackRow({ callBack }: { readonly callBack: PendingCallBack }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { id, conversationId, customerName, reason, dueAt, takenBy, way } = callBack;
  const locale = useLocale(callBack.country);
  const due = Date.parse(dueAt) <= useNow();
  const mine = takenBy?.id === usePerson().id;
  const Mark = icons[way];
  const open = () => navigate(`/conversations/${encodeURIComponent(conversationId)}`);
  const take = async () => {
    if (await answerCallBack(conversationId, id, 'take')) open();
  };
  const answer = (given: CallBackAnswer) => void answerCallBack(conversationId, id, given);
  return (
    <li className={styles.row} data-due={due || undefined}>
      <button type="button" className={styles.what} title={reason} onClick={open}>
        <strong>
          <Mark size={13} stroke={1.8} role="img" aria-label={t(`followUp.dialog.ways.${way}`)} />{' '}
          {customerName}
        </strong>
        <span>{reason}</span>
        <small data-late={due || undefined}>
          {due ? t('followUp.callBackNow') : formatMoment(dueAt, locale)}
        </small>
      </button>
      {due ? (
        <span className={styles.answers}>
          {mine ? (
            <>
              <button
                type="button"
                aria-label={t('followUp.doneOf', { name: customerName })}
                onClick={() => answer('done')}
              >
                {t('followUp.done')}
              </button>
              <button
                type="button"
                aria-label={t('followUp.noAnswerOf', { name: customerName })}
                onClick={() => answer('no-answer')}
              >
                {t('followUp.noAnswer')}
              </button>
            </>
          ) : (
            <button
              type="button"
              aria-label={t('followUp.takeOf', { name: customerName })}
              onClick={() => void take()}
            >
              {t('followUp.take')}
            </button>
          )}
        </span>
      ) : null}
    </li>
  );
}
