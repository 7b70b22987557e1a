import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Unsupported } from '../../shared/conversation/unsupported.ts';
import { unsupportedWords } from './unsupported-words.ts';
import styles from './remarks.module.css';

interface Props {
  readonly id?: string;
  readonly marks: readonly Unsupported[];
  /** Said after them, where they are advice. */
  readonly advice?: string;
}

/** Why words are marked, one line each. */
export function Remarks({ id, marks, advice }: Props) {
  const { t } = useTranslation();
  const lines = [...new Set(marks.map((mark) => unsupportedWords(t, mark)))];
  return (
    <div id={id} className={styles.remarks} role="status" aria-label={t('trust.label')}>
      {lines.length > 0 ? (
        <>
          <IconInfoCircle size={14} stroke={1.8} aria-hidden />
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {advice ? <li className={styles.advice}>{advice}</li> : null}
          </ul>
        </>
      ) : null}
    </div>
  );
}
