import { IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '../../../shared/conversation/conversation.ts';
import { useNow } from '../../live/use-now.ts';
import { formatClock } from '../../ui/format.ts';
import styles from './pending-approval.module.css';

/** What of this conversation waits for a supervisor, and for how long still. */
export function PendingApproval({ approvals }: { readonly approvals: readonly Approval[] }) {
  const { t } = useTranslation();
  const now = useNow();
  const pending = approvals.find(({ state }) => state === 'pending');
  if (!pending) return null;
  const time = formatClock(Math.max(0, (Date.parse(pending.expiresAt) - now) / 1_000));
  return (
    <p className={styles.pending} role="status">
      <IconHourglass size={14} stroke={1.8} aria-hidden />
      <span>{t('desk.next.waits', { what: pending.what })}</span>
      <span className={styles.time}>{time}</span>
    </p>
  );
}
