import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './cards.module.css';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly most: number;
  readonly pending: boolean;
  readonly onText: (text: string) => void;
  readonly onSend: (text: string) => void;
  readonly onClose: () => void;
}

/** Words to give, from those that are there: Enter sends, Esc goes back. */
export function Answer({ given, ...asked }: Omit<Props, 'text' | 'onText'> & { readonly given: string }) {
  const [text, setText] = useState(given);
  return <AnswerField {...asked} text={text} onText={setText} />;
}

/** The same for words that are kept elsewhere. */
export function AnswerField({ label, text, most, pending, onText, onSend, onClose }: Props) {
  const { t } = useTranslation();
  const field = useFocus<HTMLTextAreaElement>();
  const send = () => {
    if (text.trim() && !pending) onSend(text.trim());
  };
  return (
    <form
      className={styles.answer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        ref={field}
        label={label}
        value={text}
        maxLength={most}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            send();
          }
        }}
      />
      <Button type="submit" loading={pending} disabled={!text.trim()}>
        {t('common.send')}
      </Button>
    </form>
  );
}
