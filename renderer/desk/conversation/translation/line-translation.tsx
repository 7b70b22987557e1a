import { IconLanguage } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Utterance } from '../../../../shared/conversation/conversation.ts';
import type { Language } from '../../../../shared/language.ts';
import { call } from '../../../app/api.ts';
import { attempt } from '../../notice.ts';
import styles from './translation.module.css';

interface Props {
  readonly conversationId: string;
  readonly line: Utterance;
  /** What it is read in. */
  readonly to: Language;
}

/** A line's words in the reader's language, and which model wrote them; until then a way to ask for them. */
export function LineTranslation({ conversationId, line: { sequence, translations }, to }: Props) {
  const { t } = useTranslation();
  const again = useMutation({
    mutationFn: () => attempt(() => call('translate', { id: conversationId }, { about: sequence, to })),
  });
  const translation = translations.find((each) => each.to === to);
  if (!translation) {
    return (
      <button
        type="button"
        className={styles.again}
        disabled={again.isPending}
        onClick={() => again.mutate()}
      >
        <IconLanguage size={13} stroke={1.7} aria-hidden />
        {t(again.isPending ? 'writing.translation.running' : 'writing.translation.again')}
      </button>
    );
  }
  return (
    <div className={styles.line}>
      <p lang={to} dir="auto">
        {translation.text}
      </p>
      <small>
        <IconLanguage size={12} stroke={1.7} aria-hidden />
        {t('writing.translation.by', { model: translation.model })}
      </small>
    </div>
  );
}
