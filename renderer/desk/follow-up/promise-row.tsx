import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DuePromise } from '../../../shared/wire/routes/follow-up.ts';
import { formatDay, useLocale } from '../../ui/format.ts';
import { settlePromise } from './actions.ts';
import styles from './follow-up.module.css';

/** A promise that is due: to whom, what, since when, and whether it was kept. */
export function PromiseRow({ promise }: { readonly promise: DuePromise }) {
  const { t } = useTranslation();
  const { conversationId, sequence, customerName, text, dueOn, overdue, by } = promise;
  const locale = useLocale(promise.country);
  return (
    <li className={styles.row}>
      <Link
        href={`/conversations/${encodeURIComponent(conversationId)}`}
        title={`${text} · ${t('followUp.promisedBy', { name: by.name })}`}
      >
        <strong>{customerName}</strong>
        <span>{text}</span>
        <small data-late={overdue || undefined}>
          {overdue ? t('followUp.overdue', { day: formatDay(dueOn, locale) }) : t('followUp.dueToday')}
        </small>
      </Link>
      <span className={styles.marks}>
        <button
          type="button"
          title={t('followUp.kept')}
          aria-label={t('followUp.settleKept', { what: text })}
          onClick={() => void settlePromise(conversationId, sequence, 'kept')}
        >
          <IconCheck size={14} stroke={2} aria-hidden />
        </button>
        <button
          type="button"
          title={t('followUp.broken')}
          aria-label={t('followUp.settleBroken', { what: text })}
          onClick={() => void settlePromise(conversationId, sequence, 'broken')}
        >
          <IconX size={14} stroke={2} aria-hidden />
        </button>
      </span>
    </li>
  );
}
