import { useTranslation } from 'react-i18next';
import type { WordsKind } from '../../live/outbox.ts';
import { Key } from '../../ui/key.tsx';
import { shownKey } from '../keys.ts';
import styles from './modes.module.css';

interface Props {
  readonly mode: WordsKind;
  /** Those to choose from. */
  readonly modes: readonly WordsKind[];
  readonly onChange: (mode: WordsKind) => void;
}

export function Modes({ mode, modes, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.modes} role="radiogroup" aria-label={t('desk.composer.mode')}>
      {modes.map((option) => (
        <label key={option} data-chosen={option === mode || undefined}>
          <input
            type="radio"
            name="composer-mode"
            className="only-read"
            checked={option === mode}
            onChange={() => onChange(option)}
          />
          {t(`desk.composer.${option}`)}
          {option === 'note' ? <Key>{shownKey('note')}</Key> : null}
        </label>
      ))}
    </div>
  );
}
