import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoutingChange } from '../../shared/models/routing.ts';
import { Key } from '../ui/key.tsx';
import styles from './models-screen.module.css';
import { useChangeWords } from './use-change-words.ts';

interface Props {
  readonly changes: readonly RoutingChange[];
  /** Whether something in the table is wrong yet. */
  readonly broken: boolean;
  readonly locale: string;
  readonly saving: boolean;
  readonly onSave: (why: string) => void;
  readonly onDiscard: () => void;
}

/** What would change, before it does, and why; from the next turn on once it is set. */
export function ChangeBar({ changes, broken, locale, saving, onSave, onDiscard }: Props) {
  const { t } = useTranslation();
  const words = useChangeWords(locale);
  const [why, setWhy] = useState('');
  const ready = changes.length > 0 && !broken && why.trim() !== '';
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      onDiscard();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onDiscard]);
  return (
    <form
      className={styles.bar}
      aria-label={t('models.preview.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !saving) onSave(why.trim());
      }}
    >
      <div role="status">
        <strong>{t('models.preview.title')}</strong>
        <ul>
          {changes.map((change) => (
            <li key={`${change.of} ${change.field}`}>{words(change)}</li>
          ))}
        </ul>
        <small>{changes.length === 0 ? t('models.preview.nothing') : t('models.preview.from')}</small>
      </div>
      <TextInput
        size="xs"
        label={t('models.preview.why')}
        maxLength={300}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!ready} loading={saving} rightSection={<Key>Enter</Key>}>
        {t('models.preview.save')}
      </Button>
      <Button variant="default" rightSection={<Key>Esc</Key>} onClick={onDiscard}>
        {t('models.preview.discard')}
      </Button>
    </form>
  );
}
