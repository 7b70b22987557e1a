import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changesBetween, type RoutingVersion } from '../../shared/models/routing.ts';
import { Key } from '../ui/key.tsx';
import styles from './models-screen.module.css';
import { useChangeWords } from './use-change-words.ts';

/** Versions shown; older ones are kept. */
const shown = 20;

interface Props {
  /** Newest first. */
  readonly versions: readonly RoutingVersion[];
  readonly locale: string;
  readonly busy: boolean;
  /** Null for whoever may only look. */
  readonly onRollBack: ((version: number) => void) | null;
}

/** Who changed what, when and why. `R` goes back to the version before, each row to its own. */
export function History({ versions, locale, busy, onRollBack }: Props) {
  const { t } = useTranslation();
  const previous = versions[1];
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'r' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!previous || !onRollBack || busy || isField(event.target)) return;
    event.preventDefault();
    onRollBack(previous.version);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('models.history.title')}</h2>
      <ol className={styles.history}>
        {versions.slice(0, shown).map((version, index) => (
          <li key={version.version}>
            <Version version={version} before={versions[index + 1]} locale={locale} />
            {index === 0 ? (
              <span className={styles.holds}>{t('models.history.holds')}</span>
            ) : onRollBack ? (
              <Button
                variant="default"
                disabled={busy}
                leftSection={<IconArrowBackUp size={14} aria-hidden />}
                rightSection={index === 1 ? <Key>R</Key> : undefined}
                onClick={() => onRollBack(version.version)}
              >
                {t('models.history.rollBack', { version: version.version })}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface VersionProps {
  readonly version: RoutingVersion;
  readonly before: RoutingVersion | undefined;
  readonly locale: string;
}

function Version({ version: { version, at, by, why, table }, before, locale }: VersionProps) {
  const { t } = useTranslation();
  const words = useChangeWords(locale);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div>
      <strong>{t('models.history.version', { version })}</strong>{' '}
      {at && by ? `${by.name} · ${time.format(new Date(at))}` : t('models.history.original')}
      {why ? <p>«{why}»</p> : null}
      <ul>
        {(before ? changesBetween(before.table, table) : []).map((change) => (
          <li key={`${change.of} ${change.field}`}>{words(change)}</li>
        ))}
      </ul>
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
