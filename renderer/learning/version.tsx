import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LearnedVersion } from '../../shared/learning.ts';
import styles from './learning-screen.module.css';
import { Changes, Trial } from './trial.tsx';

interface Props {
  readonly version: LearnedVersion;
  readonly leastTaken: number;
  readonly locale: string;
  readonly busy: boolean;
  /** Null for whoever may only look. */
  readonly onUse: (() => void) | null;
}

/** One version: what it learned from, how it proved itself, what it moves. */
export function Version({ version, leastTaken, locale, busy, onUse }: Props) {
  const { t } = useTranslation();
  const { id, madeAt, conversations, occasions, expects, trial, state } = version;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const name = t('learning.version', { version: id });
  return (
    <article className={styles.version} aria-label={name} data-state={state}>
      <header>
        <h3>{name}</h3>
        <span className={styles.state} data-state={state}>
          {t(`learning.states.${state}`, { count: trial?.occasions ?? 0, least: leastTaken })}
        </span>
        {onUse && state === 'fit' ? (
          <Button size="xs" disabled={busy} onClick={onUse}>
            {t('learning.use')}
          </Button>
        ) : null}
      </header>
      <p>
        <time dateTime={madeAt}>{time.format(new Date(madeAt))}</time> ·{' '}
        {t('learning.from', { count: occasions })} {t('learning.in', { count: conversations })}
        {expects ? ` · ${t('learning.expects')}` : null}
      </p>
      {trial && trial.occasions > 0 ? (
        <>
          <Trial trial={trial} version={id} locale={locale} />
          <Changes changes={trial.changes} locale={locale} />
        </>
      ) : null}
    </article>
  );
}
