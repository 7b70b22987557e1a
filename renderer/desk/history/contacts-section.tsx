import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { dispositionLabel } from '../../../shared/countries/dispositions.ts';
import { countryPacks } from '../../../shared/countries/packs/index.ts';
import type { PastContact } from '../../../shared/wire/routes/history.ts';
import { call } from '../../app/api.ts';
import { explain } from '../../app/explain.ts';
import { practising } from '../../app/practice-mode.ts';
import { Banner } from '../../ui/banner.tsx';
import { ChannelIcon } from '../../ui/channel-icon.tsx';
import { formatMoment, useLanguage } from '../../ui/format.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { openBeside } from '../beside/beside.ts';
import styles from './history.module.css';

/** Milliseconds until the other contacts are asked for again. */
const askAgainAfter = 60_000;

interface Props {
  readonly conversation: Conversation;
  readonly locale: string;
}

/** Other contacts of the same account in the last 21 days; each opens beside this conversation. */
export function ContactsSection({ conversation, locale }: Props) {
  const { t } = useTranslation();
  const { id, accountId } = conversation;
  const contacts = useQuery({
    queryKey: ['contacts', id],
    queryFn: ({ signal }) => call('pastContacts', { id }, {}, signal),
    enabled: accountId !== null && !practising,
    refetchInterval: askAgainAfter,
  });
  if (accountId === null || practising) return null;
  return (
    <section aria-labelledby="contacts">
      <SectionHead id="contacts" aside={contacts.data?.length || undefined}>
        {t('history.contacts.title')}
      </SectionHead>
      {contacts.error ? <Banner tone="bad">{explain(t, contacts.error)}</Banner> : null}
      {contacts.data?.length === 0 ? <p className={styles.none}>{t('history.contacts.none')}</p> : null}
      <ul className={styles.contacts}>
        {contacts.data?.map((contact) => (
          <Contact
            key={contact.conversationId}
            contact={contact}
            country={conversation.country}
            locale={locale}
          />
        ))}
      </ul>
    </section>
  );
}

interface ContactProps {
  readonly contact: PastContact;
  readonly country: Conversation['country'];
  readonly locale: string;
}

function Contact({ contact, country, locale }: ContactProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { conversationId, channel, topic, disposition, summary, openedAt, promisesOpen } = contact;
  const day = formatMoment(openedAt, locale);
  const outcome =
    disposition === null
      ? t('history.contacts.inProgress')
      : dispositionLabel(countryPacks[country].dispositions, disposition)[language];
  return (
    <li>
      <button
        type="button"
        title={[t('history.contacts.open', { day }), summary].filter(Boolean).join(' · ')}
        onClick={() => openBeside(conversationId)}
      >
        <ChannelIcon channel={channel} size={13} />
        <span>
          {day} · {t(`domain.topics.${topic ?? 'none'}`)}
          <small>
            {outcome}
            {promisesOpen > 0 ? ` · ${t('history.contacts.promises', { count: promisesOpen })}` : ''}
          </small>
        </span>
      </button>
    </li>
  );
}
