import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { call } from '../../app/api.ts';
import { explain } from '../../app/explain.ts';
import { Banner } from '../../ui/banner.tsx';
import { Loading } from '../../ui/loading.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { AccountFacts } from './account-facts.tsx';
import styles from './account-section.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
}

/** Milliseconds until what could not be read is asked for again. */
const askAgainAfter = 15_000;

/** The account as it stands; read again after every effect that was done to it, and while something is missing. */
export function AccountSection({ conversation, locale }: Props) {
  const { t } = useTranslation();
  const { accountId } = conversation;
  const effects = conversation.effects.filter(({ state }) => state === 'done').length;
  const account = useQuery({
    queryKey: ['account', accountId, conversation.id, effects],
    queryFn: ({ signal }) => call('account', { id: accountId ?? '' }, {}, signal),
    enabled: accountId !== null,
    refetchInterval: ({ state }) => (state.error || state.data?.missing.length ? askAgainAfter : false),
    placeholderData: (previous) => (previous?.id === accountId ? keepPreviousData(previous) : undefined),
  });
  return (
    <section aria-labelledby="account">
      <SectionHead id="account" aside={accountId}>
        {t('desk.account.title')}
      </SectionHead>
      {accountId === null ? <p className={styles.none}>{t('desk.account.none')}</p> : null}
      {account.error ? <Banner tone="bad">{explain(t, account.error)}</Banner> : null}
      {accountId !== null && account.isPending ? <Loading /> : null}
      {account.data ? (
        <AccountFacts account={account.data} promises={conversation.promises} locale={locale} />
      ) : null}
    </section>
  );
}
