import { useTranslation } from 'react-i18next';
import styles from './modes.module.css';

export type Mode = 'reply' | 'note' | 'whisper';

interface Props {
  readonly mode: Mode;
  /** A whisper needs someone who watches. */
  readonly watched: boolean;
  readonly onChange: (mode: Mode) => void;
}

export function Modes({ mode, watched, onChange }: Props) {
  const { t } = useTranslation();
  const modes: readonly Mode[] = watched ? ['reply', 'note', 'whisper'] : ['reply', 'note'];
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
        </label>
      ))}
    </div>
  );
}
