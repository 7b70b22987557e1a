import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { Suggestion } from '../../../shared/conversation/suggestion.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { dismissSuggestion } from '../actions.ts';
import { useKey } from '../use-keys.ts';
import styles from './next-section.module.css';
import { PendingApproval } from './pending-approval.tsx';
import { useMeant, useSteady } from './steady.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly conversation: Conversation;
  readonly yours: boolean;
  readonly locale: string;
}

/** At most four next-best actions. They hold still while the pointer or the focus is among them. */
export function NextSection({ conversation, yours, locale }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const items = useSteady(conversation.suggestions, list);
  const { run, running, armed } = useSuggestions(conversation);
  const paused = conversation.leftOut.at(-1);
  useSuggestionKeys(yours ? items : [], (suggestion) => void run(suggestion));
  return (
    <section aria-labelledby="next">
      <SectionHead id="next" aside={items.length || undefined}>
        {t('desk.next.title')}
      </SectionHead>
      <PendingApproval approvals={conversation.approvals} />
      {paused ? (
        <p className={styles.none} role="status">
          {t(`desk.next.paused.${paused}`)}
        </p>
      ) : null}
      {items.length === 0 && !paused ? <p className={styles.none}>{t('desk.next.none')}</p> : null}
      {items.length > 0 && !yours ? <p className={styles.none}>{t('desk.next.notYours')}</p> : null}
      <ol ref={list} className={styles.list}>
        {items.map((suggestion, index) => (
          <SuggestionCard
            key={suggestion.id}
            suggestion={suggestion}
            position={index + 1}
            enabled={yours}
            state={running === suggestion.id ? 'running' : armed === suggestion.id ? 'armed' : 'idle'}
            locale={locale}
            onRun={() => void run(suggestion)}
            onDismiss={() => void dismissSuggestion(conversation, suggestion.id)}
          />
        ))}
      </ol>
    </section>
  );
}

function useSuggestionKeys(items: readonly Suggestion[], run: (suggestion: Suggestion) => void): void {
  const isMeant = useMeant(items);
  const handler = (index: number) => {
    const suggestion = items[index];
    if (!suggestion) return null;
    return () => {
      if (isMeant(index)) run(suggestion);
    };
  };
  useKey('suggestion1', handler(0));
  useKey('suggestion2', handler(1));
  useKey('suggestion3', handler(2));
  useKey('suggestion4', handler(3));
  useKey('suggestionAlways1', handler(0));
  useKey('suggestionAlways2', handler(1));
  useKey('suggestionAlways3', handler(2));
  useKey('suggestionAlways4', handler(3));
}
