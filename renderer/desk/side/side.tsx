import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { usePerson } from '../../app/session.ts';
import { useLocale } from '../../ui/format.ts';
import { ModelCost } from '../../ui/model-cost.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { FollowUpSection } from '../follow-up/follow-up-section.tsx';
import { ContactsSection } from '../history/contacts-section.tsx';
import { turnOf } from '../../live/turn.ts';
import { AccountSection } from './account-section.tsx';
import { AgentsSection } from './agents-section.tsx';
import { NextSection } from './next-section.tsx';
import { PlaybookSection } from './playbook-section.tsx';
import styles from './side.module.css';
import { WrapUpSection } from './wrap-up-section.tsx';

/** The right of the desk: what to do next, and what is known. */
export function Side({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation();
  const locale = useLocale(conversation.country);
  const turn = turnOf(conversation, usePerson().id);
  const yours = turn === 'yours';
  return (
    <aside className={styles.side} aria-label={t('desk.side')}>
      <NextSection conversation={conversation} yours={yours} locale={locale} />
      <PlaybookSection conversation={conversation} open={turn !== 'closed'} yours={yours} />
      <AccountSection conversation={conversation} locale={locale} />
      <FollowUpSection conversation={conversation} locale={locale} />
      <ContactsSection conversation={conversation} locale={locale} />
      <AgentsSection conversation={conversation} locale={locale} />
      <section aria-labelledby="model-cost">
        <SectionHead id="model-cost" aside={<ModelCost modelUse={conversation.modelUse} locale={locale} />}>
          {t('models.conversation.title')}
        </SectionHead>
      </section>
      <WrapUpSection conversation={conversation} yours={yours} />
    </aside>
  );
}
