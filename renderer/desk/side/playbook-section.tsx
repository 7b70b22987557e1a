import { useQuery } from '@tanstack/react-query';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { call } from '../../app/api.ts';
import { useLanguage } from '../../ui/format.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { tickStep } from '../actions.ts';
import { nearSteps } from './near-steps.ts';
import styles from './playbook-section.module.css';

interface Props {
  readonly conversation: Conversation;
  readonly open: boolean;
}

/** The checklist of the conversation's playbook: it ticks itself, and a person may tick too. */
export function PlaybookSection({ conversation, open }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [whole, setWhole] = useState(false);
  const playbooks = useQuery({
    queryKey: ['playbooks'],
    queryFn: ({ signal }) => call('playbooks', {}, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const running = conversation.playbook;
  const card = playbooks.data?.find(({ id }) => id === running?.id);
  if (!running || !card) {
    return (
      <section aria-labelledby="playbook">
        <SectionHead id="playbook">{t('desk.playbook.none')}</SectionHead>
        <p className={styles.none}>{t('desk.playbook.noneText')}</p>
      </section>
    );
  }
  const done = card.steps.filter(({ id }) => running.done.includes(id)).length;
  const shown = whole ? card.steps : nearSteps(card.steps, running.done);
  return (
    <section aria-labelledby="playbook">
      <SectionHead id="playbook" aside={t('desk.playbook.progress', { done, total: card.steps.length })}>
        {t('desk.playbook.title', { name: card.title[language] })}
      </SectionHead>
      <ul className={styles.steps}>
        {shown.map(({ id, label }) => {
          const ticked = running.done.includes(id);
          const Mark = ticked ? IconCircleCheck : IconCircle;
          return (
            <li key={id}>
              <button
                type="button"
                role="checkbox"
                aria-checked={ticked}
                aria-label={ticked ? label[language] : t('desk.playbook.tick', { step: label[language] })}
                aria-disabled={ticked || !open}
                onClick={() => {
                  if (!ticked && open) void tickStep(conversation, id);
                }}
              >
                <Mark size={16} stroke={1.7} aria-hidden />
                {label[language]}
              </button>
            </li>
          );
        })}
      </ul>
      {card.steps.length > nearSteps(card.steps, running.done).length ? (
        <button type="button" className={styles.more} onClick={() => setWhole(!whole)}>
          {whole ? t('desk.playbook.fewer') : t('desk.playbook.all', { count: card.steps.length })}
        </button>
      ) : null}
    </section>
  );
}
