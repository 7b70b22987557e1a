import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../../shared/conversation/source.ts';
import { call } from '../../app/api.ts';
import styles from './internal-quotes.module.css';

/** Milliseconds without a key before a draft is looked at. */
const pause = 350;
/** Shorter drafts quote nothing. */
const fewestLetters = 20;

/** Passages for the desk alone that a draft takes its words from; none while nobody can tell. */
export function useInternalQuotes(conversationId: string, text: string): readonly Source[] {
  const [draft] = useDebouncedValue(text.trim(), pause);
  const isLong = draft.length >= fewestLetters;
  const { data } = useQuery({
    queryKey: ['draft-check', conversationId, draft],
    queryFn: ({ signal }) => call('checkDraft', { id: conversationId }, { text: draft }, signal),
    enabled: isLong,
    placeholderData: keepPreviousData,
    retry: false,
  });
  return isLong && text.trim() !== '' ? (data?.internal ?? none) : none;
}

const none: readonly Source[] = [];

/** Says, before it is sent, that a draft quotes what customers are not meant to read. It keeps nobody from sending. */
export function InternalQuote({ sources: [source] }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite">
      {source ? (
        <p className={styles.warning}>
          <IconLock size={14} stroke={1.8} aria-hidden />
          {t('desk.composer.internalQuote', { title: source.title })}
        </p>
      ) : null}
    </div>
  );
}
