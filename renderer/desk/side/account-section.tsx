import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { explain } from '../../app/explain.ts';
import { Banner } from '../../ui/banner.tsx';
import { Loading } from '../../ui/loading.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { useAccount } from '../use-account.ts';
import { AccountFacts } from './account-facts.tsx';
import { CustomerNowFact } from './customer-now-fact.tsx';
import styles from './account-section.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
}

/** The account as it stands. */
export function AccountSection({ conversation, locale }: Props) {
  const { t } = useTranslation();
  const { accountId } = conversation;
  const account = useAccount(conversation);
  return (
    <section aria-labelledby="account">
      <SectionHead id="account" aside={accountId}>
        {t('desk.account.title')}
      </SectionHead>
      {accountId === null ? <p className={styles.none}>{t('desk.account.none')}</p> : null}
      {account.error ? <Banner tone="bad">{explain(t, account.error)}</Banner> : null}
      {accountId !== null && account.isPending ? <Loading /> : null}
      {account.data ? (
        <AccountFacts account={account.data} locale={locale}>
          <CustomerNowFact conversation={conversation} locale={locale} />
        </AccountFacts>
      ) : null}
    </section>
  );
}
