import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { Fact } from '../../ui/fact.tsx';
import { useCustomerNow } from '../use-account.ts';

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
}

/** Where else the customer is in conversation now, and where they said that they will live. */
export function CustomerNowFact({ conversation, locale }: Props) {
  const { t } = useTranslation();
  const { data } = useCustomerNow(conversation);
  if (!data || (data.elsewhere.length === 0 && data.location === null)) return null;
  const names = new Set(data.elsewhere.map(({ channel }) => t(`domain.channels.${channel}`)));
  const channels = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <Fact name={t('desk.account.now')}>
      {names.size > 0 ? <span>{t('desk.account.alsoOn', { channels })}</span> : null}
      {data.location ? <span>{t('desk.account.newAddress', { place: data.location.text })}</span> : null}
    </Fact>
  );
}
