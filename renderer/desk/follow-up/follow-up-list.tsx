import { useTranslation } from 'react-i18next';
import { SectionHead } from '../../ui/section-head.tsx';
import { CallBackRow } from './call-back-row.tsx';
import styles from './follow-up.module.css';
import { PromiseRow } from './promise-row.tsx';
import { useFollowUps } from './use-follow-ups.ts';

/** What is owed to customers and due, above the conversations; nothing while nothing is. */
export function FollowUpList() {
  const { t } = useTranslation();
  const followUps = useFollowUps();
  const count = followUps ? followUps.promises.length + followUps.callBacks.length : 0;
  if (!followUps || count === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="follow-ups">
      <div className={styles.head}>
        <SectionHead id="follow-ups" aside={count}>
          {t('followUp.title')}
        </SectionHead>
      </div>
      <ul aria-label={t('followUp.label')} tabIndex={0}>
        {followUps.callBacks.map((callBack) => (
          <CallBackRow key={`${callBack.conversationId} ${callBack.id}`} callBack={callBack} />
        ))}
        {followUps.promises.map((promise) => (
          <PromiseRow key={`${promise.conversationId} ${promise.sequence}`} promise={promise} />
        ))}
      </ul>
    </section>
  );
}
