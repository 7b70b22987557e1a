import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatMicroUsd } from '../../shared/models/model-call.ts';
import type { TriedModel } from '../../shared/models/models-now.ts';
import { explain } from '../app/explain.ts';
import { formatDuration } from '../ui/format.ts';
import styles from './models-screen.module.css';

interface Props {
  readonly tried: TriedModel | undefined;
  readonly error: unknown;
  readonly locale: string;
}

/** What a model answered when it was tried, how fast and for how much; or what went wrong. */
export function Tried({ tried, error, locale }: Props) {
  const { t } = useTranslation();
  if (!tried) {
    return (
      <p className={styles.result} role="status" data-bad>
        <IconCircleX size={15} aria-hidden /> {explain(t, error)}
      </p>
    );
  }
  const { outcome, code, microUsd, milliseconds, firstTokenMilliseconds: first } = tried;
  const fine = outcome === 'ok';
  const Mark = fine ? IconCircleCheck : IconCircleX;
  const figures = [
    t('models.took', { time: formatDuration(milliseconds, locale) }),
    first === null ? null : t('models.firstAfter', { time: formatDuration(first, locale) }),
    t('models.costs', { cost: microUsd === null ? t('models.unknown') : formatMicroUsd(microUsd, locale) }),
  ];
  return (
    <p className={styles.result} role="status" data-bad={!fine || undefined}>
      <Mark size={15} aria-hidden />
      <span>
        {fine ? `«${tried.text}»` : [t(`models.outcomes.${outcome}`), code].filter(Boolean).join(' · ')}
        <small>{figures.filter(Boolean).join(' · ')}</small>
      </span>
    </p>
  );
}
