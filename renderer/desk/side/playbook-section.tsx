import { useQuery } from '@tanstack/react-query';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import { call } from '../../app/api.ts';
import { useLanguage } from '../../ui/format.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { tickStep } from '../actions.ts';
import { draftOf, writeDraft } from '../../live/drafts.ts';
import { notePlace } from '../conversation/place.ts';
import { shownKey } from '../keys.ts';
import { runKey, useKey } from '../use-keys.ts';
import { Key } from '../../ui/key.tsx';
import { nearSteps } from './near-steps.ts';
import styles from './playbook-section.module.css';
import { useCurrentStep } from './use-current-step.ts';

interface Props {
  readonly conversation: Conversation;
  readonly open: boolean;
  /** Whether the person has the turn: then the current step's words can be put where they write. */
  readonly yours: boolean;
}

/** The checklist of the conversation's playbook: it ticks itself, a person may tick too, and say what comes next. */
export function PlaybookSection({ conversation, open, yours }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [whole, setWhole] = useState(false);
  const playbooks = useQuery({
    queryKey: ['playbooks'],
    queryFn: ({ signal }) => call('playbooks', {}, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const running = conversation.playbook;
  const current = useCurrentStep(conversation, open);
  useKey('tickStep', current && open ? () => void tickStep(conversation, current.step) : null);
  useKey('sayStep', current?.text && yours ? () => insertWords(conversation, current.text ?? '') : null);
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
            <li key={id} data-current={(open && current?.step === id) || undefined}>
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
                {open && current?.step === id ? <Key>{shownKey('tickStep')}</Key> : null}
              </button>
              {yours && current?.step === id && current.text ? (
                <button
                  type="button"
                  className={styles.say}
                  onClick={() => insertWords(conversation, current.text ?? '')}
                >
                  <span className="only-read">{t('writing.step.say', { step: label[language] })}: </span>
                  <span lang={conversation.language} dir="auto">
                    {current.text}
                  </span>
                  <Key>{shownKey('sayStep')}</Key>
                </button>
              ) : null}
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

/** Puts words behind what is being written to the customer. */
function insertWords({ id }: Conversation, words: string): void {
  const { text, suggestionId } = draftOf(id, 'reply');
  const before = text.trimEnd();
  writeDraft(id, { text: before === '' ? words : `${before} ${words}`, suggestionId });
  notePlace(id, { mode: 'reply' });
  runKey('compose');
}
